/** Which part of the settings an address names. */
export const settingsSections = ["appearance", "ai", "data"] as const;
export type SettingsSection = (typeof settingsSections)[number];

export const settingsSearch = (search: Record<string, unknown>): { section?: SettingsSection } => {
  const section = settingsSections.find((known) => known === search.section);
  return section ? { section } : {};
};

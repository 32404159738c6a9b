/** Which part of the settings an address names. */
export const settingsSections = ["appearance", "notifications", "calendar", "ai", "lock", "data"] as const;
export type SettingsSection = (typeof settingsSections)[number];

export const settingsSearch = (search: Record<string, unknown>): { section?: SettingsSection } => {
  const section = settingsSections.find((known) => known === search.section);
  return section ? { section } : {};
};

const text = (value: unknown) => (typeof value === "string" && value !== "" ? value : undefined);

/** The file that is looked at before it is taken in. */
export interface IntakeSearch {
  file?: string | undefined;
  name?: string | undefined;
}

export const intakeSearch = (search: Record<string, unknown>): IntakeSearch => ({
  file: text(search.file),
  name: text(search.name),
});

/** Which table is looked at, how, and which of its rows is open. */
export interface BrowseSearch {
  table?: string | undefined;
  text?: string | undefined;
  sort?: string | undefined;
  descending?: boolean | undefined;
  row?: number | undefined;
}

export const browseSearch = (search: Record<string, unknown>): BrowseSearch => ({
  table: text(search.table),
  text: text(search.text),
  sort: text(search.sort),
  descending: search.descending === true || undefined,
  row: typeof search.row === "number" ? search.row : undefined,
});

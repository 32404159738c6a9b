import { useNavigate, useSearch } from "@tanstack/react-router";
import { PageHeader } from "@/components/PageHeader";
import { Tabs } from "@/components/Tabs";
import { t } from "@/i18n";
import { Appearance } from "./Appearance";
import { type SettingsSection, settingsSections } from "./addresses";
import { Ai } from "./ai/Ai";
import { Data } from "./Data";
import { Protection } from "./locking/Protection";
import { Calendar } from "./reminders/Calendar";
import { Notifications } from "./reminders/Notifications";
import styles from "./Settings.module.css";

const contents: Record<SettingsSection, () => React.ReactNode> = {
  appearance: () => <Appearance />,
  notifications: () => <Notifications />,
  calendar: () => <Calendar />,
  ai: () => <Ai />,
  lock: () => <Protection />,
  data: () => <Data />,
};

export function SettingsScreen() {
  const { section = "appearance" } = useSearch({ from: "/settings" });
  const navigate = useNavigate();
  return (
    <div className={styles.screen}>
      <PageHeader title={t("settings.title")} />
      <Tabs
        label={t("settings.title")}
        selected={section}
        onSelect={(chosen) => void navigate({ to: "/settings", search: { section: chosen }, replace: true })}
        tabs={settingsSections.map((id) => ({ id, label: t(`settings.sections.${id}`), content: contents[id]() }))}
      />
    </div>
  );
}

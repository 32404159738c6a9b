import { t } from "@/i18n";

/** "Good morning, Ada", by the clock here; without a name where none was given. */
export function greeting(now: Date, name: string | undefined): string {
  const hour = now.getHours();
  const words = t(
    `today.greeting.${hour >= 5 && hour < 12 ? "morning" : hour >= 12 && hour < 18 ? "afternoon" : "evening"}`,
  );
  return name ? `${words}, ${name}` : words;
}

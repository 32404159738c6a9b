import type { ComponentProps } from "react";
import { TextArea } from "@/components/TextArea";
import { t } from "@/i18n";
import { useResting } from "@/records/useResting";

type Field = Parameters<typeof useResting>[0] & Partial<ComponentProps<typeof TextArea>>;

/** What to have in mind, saved while it is written. */
export function Notes({ field }: { field: Field }) {
  return <TextArea label={t("interviews.notes")} hint={t("interviews.prepHint")} rows={6} {...useResting(field)} />;
}

import type { ErrorComponentProps } from "@tanstack/react-router";
import { ErrorState } from "@/components/ErrorState";
import { t } from "@/i18n";

/** A screen that threw: the frame stays, and the way back works. */
export function RouteTrouble({ error: thrown, reset }: ErrorComponentProps) {
  const error = thrown instanceof Error ? thrown : new Error(String(thrown));
  return (
    <ErrorState
      title={t("frame.error.title")}
      message={error.message}
      details={`${error.name}: ${error.message}\n${error.stack ?? ""}`}
      onRetry={reset}
    />
  );
}

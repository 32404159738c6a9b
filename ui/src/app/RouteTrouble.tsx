import type { ErrorComponentProps } from "@tanstack/react-router";
import { VisuallyHidden } from "react-aria-components";
import { ErrorState } from "@/components/ErrorState";
import { t } from "@/i18n";

/** A screen that threw: the frame stays, and the way back works. */
export function RouteTrouble({ error: thrown, reset }: ErrorComponentProps) {
  const error = thrown instanceof Error ? thrown : new Error(String(thrown));
  return (
    <>
      <VisuallyHidden elementType="h1">{t("frame.product")}</VisuallyHidden>
      <ErrorState
        title={t("frame.error.title")}
        message={error.message}
        details={`${error.name}: ${error.message}\n${error.stack ?? ""}`}
        onRetry={reset}
      />
    </>
  );
}

import { Link } from "@tanstack/react-router";
import { VisuallyHidden } from "react-aria-components";
import { EmptyState } from "@/components/EmptyState";
import { t } from "@/i18n";

export function NotFound() {
  return (
    <>
      <VisuallyHidden elementType="h1">{t("frame.product")}</VisuallyHidden>
      <EmptyState
        drawing="search"
        title={t("frame.notFound.title")}
        action={<Link to="/jobs">{t("frame.notFound.back")}</Link>}
      >
        {t("frame.notFound.text")}
      </EmptyState>
    </>
  );
}

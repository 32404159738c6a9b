import { Link } from "@tanstack/react-router";
import { EmptyState } from "@/components/EmptyState";
import { t } from "@/i18n";

export function NotFound() {
  return (
    <EmptyState
      drawing="search"
      title={t("frame.notFound.title")}
      action={<Link to="/jobs">{t("frame.notFound.back")}</Link>}
    >
      {t("frame.notFound.text")}
    </EmptyState>
  );
}

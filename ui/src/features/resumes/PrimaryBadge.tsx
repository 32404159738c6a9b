import { Star } from "lucide-react";
import { StatusBadge } from "@/components/StatusBadge";
import { t } from "@/i18n";

/** The one that is sent unless another is chosen. */
export const PrimaryBadge = () => <StatusBadge look={{ tone: "info", icon: Star, label: t("resumes.primary") }} />;

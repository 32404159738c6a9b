import { useQuery } from "@tanstack/react-query";
import { CircleUserRound } from "lucide-react";
import { lazy, Suspense, useState } from "react";
import { Button } from "react-aria-components";
import { Monogram } from "@/components/Monogram";
import { t } from "@/i18n";
import { ask } from "@/ipc/query";
import styles from "./AccountButton.module.css";

const AccountDialog = lazy(() => import("./AccountDialog"));

/** Who is at the keyboard. Nobody has to say: without a name it offers to take one. */
export function AccountButton({ isNarrow }: { isNarrow: boolean }) {
  const { data: user } = useQuery(ask("accounts", "current_user", null));
  const [isOpen, setOpen] = useState(false);
  if (!user) return null;
  const name = [user.first_name, user.last_name].filter(Boolean).join(" ");
  const label = name || t("accounts.noName");
  return (
    <>
      <Button
        className={styles.account}
        data-narrow={isNarrow || undefined}
        aria-label={isNarrow ? label : undefined}
        onPress={() => setOpen(true)}
      >
        {name ? <Monogram name={name} size={24} /> : <CircleUserRound aria-hidden strokeWidth={1.5} />}
        {!isNarrow && <span className={styles.name}>{label}</span>}
      </Button>
      <Suspense>{isOpen && <AccountDialog user={user} onClose={() => setOpen(false)} />}</Suspense>
    </>
  );
}

import { Copy, Video } from "lucide-react";
import { useState } from "react";
import { Button } from "@/components/Button";
import { Dialog } from "@/components/Dialog";
import { IconButton } from "@/components/IconButton";
import { toast } from "@/components/Toast";
import { t } from "@/i18n";
import { openLink } from "@/ipc/window";
import { linkIn } from "../link";
import styles from "./Page.module.css";

/** An address to go to, or a link that is opened once its address has been seen. */
export function Place({ location }: { location: string | null }) {
  const [isAsking, ask] = useState(false);
  if (!location) return t("practice.prep.unknown");
  const link = linkIn(location);
  const copy = async () => {
    await navigator.clipboard.writeText(link?.href ?? location);
    toast({ text: t("common.copied") });
  };
  const open = () => {
    ask(false);
    if (link) void openLink(link.href);
  };
  return (
    <span className={styles.where}>
      {link ? (
        <Button variant="primary" icon={Video} onPress={() => ask(true)}>
          {t("interviews.open", { host: link.host })}
        </Button>
      ) : (
        <span data-selectable>{location}</span>
      )}
      <IconButton icon={Copy} label={t("interviews.copyPlace")} onPress={() => void copy()} />
      {link && (
        <Dialog
          title={t("interviews.openTitle", { host: link.host })}
          isOpen={isAsking}
          onClose={() => ask(false)}
          footer={
            <>
              <Button onPress={() => ask(false)}>{t("common.cancel")}</Button>
              <Button variant="primary" autoFocus onPress={open}>
                {t("common.open")}
              </Button>
            </>
          }
        >
          <p>{t("interviews.openText")}</p>
          <p className={styles.address}>{link.href}</p>
        </Dialog>
      )}
    </span>
  );
}

import { useMutation } from "@tanstack/react-query";
import { KeyRound, LockKeyhole } from "lucide-react";
import { useState } from "react";
import { Button } from "@/components/Button";
import { TextField } from "@/components/TextField";
import { t } from "@/i18n";
import { call, type Input } from "@/ipc/call";
import type { IpcError, VaultStatus } from "@/ipc/generated/contract";
import { Backups } from "./Backups";
import styles from "./Locking.module.css";
import { useCountdown } from "./useCountdown";

type Way = "password" | "code" | "backup";

/** All that a locked vault shows. */
export function UnlockScreen({ status }: { status: VaultStatus }) {
  const [way, choose] = useState<Way>("password");
  return (
    <main className={styles.screen}>
      <header className={styles.head}>
        <LockKeyhole aria-hidden className={styles.mark} strokeWidth={1.5} />
        <h1 className={styles.title}>{t("locking.locked")}</h1>
      </header>
      {way === "backup" ? (
        <>
          <p className={styles.text}>{t("locking.lostBothText")}</p>
          <Backups backups={status.backups} />
          <Button variant="quiet" onPress={() => choose("password")}>
            {t("locking.back")}
          </Button>
        </>
      ) : (
        <UnlockForm key={way} way={way} status={status} onWay={choose} />
      )}
    </main>
  );
}

interface FormProps {
  way: "password" | "code";
  status: VaultStatus;
  onWay: (way: Way) => void;
}

function UnlockForm({ way, status, onWay }: FormProps) {
  const [typed, type] = useState("");
  const left = useCountdown(status);
  const unlock = useMutation<VaultStatus, IpcError, Input<"unlock">>({
    mutationFn: (input) => call("unlock", input),
    onError: () => type(""),
  });
  const problem = unlock.error?.code === "busy" ? undefined : unlock.error?.message;
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (typed && left === 0) unlock.mutate(way === "password" ? { password: typed } : { code: typed });
      }}
    >
      <TextField
        autoFocus
        label={t(`locking.${way}`)}
        type={way === "password" ? "password" : "text"}
        value={typed}
        onChange={type}
        error={problem}
        hint={way === "code" ? t("locking.codeHint") : undefined}
      />
      <Button type="submit" variant="primary" icon={KeyRound} isDisabled={!typed || unlock.isPending || left > 0}>
        {t("locking.unlock")}
      </Button>
      <p role="status" className={styles.wait}>
        {left > 0 && t("locking.wait", { count: left })}
      </p>
      <div className={styles.ways}>
        <Button variant="quiet" onPress={() => onWay(way === "password" ? "code" : "password")}>
          {t(way === "password" ? "locking.useCode" : "locking.usePassword")}
        </Button>
        {status.ways.includes("DEVICE") && (
          <Button variant="quiet" isDisabled={unlock.isPending} onPress={() => unlock.mutate({ device: true })}>
            {t("locking.useDevice")}
          </Button>
        )}
        <Button variant="quiet" onPress={() => onWay("backup")}>
          {t("locking.lostBoth")}
        </Button>
      </div>
    </form>
  );
}

import { useMutation } from "@tanstack/react-query";
import { LockKeyhole } from "lucide-react";
import { Button } from "@/components/Button";
import { toast } from "@/components/Toast";
import { t } from "@/i18n";
import { call } from "@/ipc/call";

export function LockNow() {
  const lock = useMutation({
    mutationFn: () => call("lock", null),
    onError: ({ message }) => toast({ text: message, bad: true }),
  });
  return (
    <Button icon={LockKeyhole} isDisabled={lock.isPending} onPress={() => lock.mutate()}>
      {t("protection.lockNow")}
    </Button>
  );
}

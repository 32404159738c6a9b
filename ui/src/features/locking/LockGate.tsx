import { useQuery, useQueryClient } from "@tanstack/react-query";
import { type ReactNode, useEffect } from "react";
import { ask } from "@/ipc/query";
import { Trouble } from "@/records/QueryGate";
import { DamagedScreen } from "./DamagedScreen";
import { UnlockScreen } from "./UnlockScreen";
import { useActivity } from "./useActivity";

/** Whatever the window shows of the vault stands behind this: a vault that is shut has one screen, and nothing of what was read stays. */
export function LockGate({ children }: { children: ReactNode }) {
  const client = useQueryClient();
  const { data: status, error, refetch } = useQuery(ask("vault", "vault_status", null));
  const isShut = status !== undefined && status.state !== "OPEN";
  useActivity(status?.state === "OPEN" && status.is_encrypted);
  useEffect(() => {
    if (isShut) client.removeQueries({ predicate: ({ queryKey: [topic] }) => topic !== "vault" });
  }, [client, isShut]);
  if (error) return <Trouble error={error} onRetry={() => void refetch()} />;
  if (!status) return null;
  if (status.state === "LOCKED") return <UnlockScreen status={status} />;
  if (status.state === "DAMAGED") return <DamagedScreen status={status} />;
  return children;
}

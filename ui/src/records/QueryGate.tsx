import type { UseQueryResult } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { ErrorState } from "@/components/ErrorState";
import { Skeleton } from "@/components/Skeleton";
import { asIpcError, errorTitles } from "@/ipc/errors";
import type { IpcError } from "@/ipc/generated/contract";

interface Props<T> {
  query: UseQueryResult<T, IpcError>;
  children: (data: T) => ReactNode;
  lines?: number;
}

/** The three faces of a question to the core: not answered yet, refused, answered. */
export function QueryGate<T>({ query, children, lines }: Props<T>) {
  if (query.data !== undefined) return children(query.data);
  if (query.error) return <Trouble error={query.error} onRetry={() => void query.refetch()} />;
  return <Skeleton {...(lines === undefined ? {} : { lines })} />;
}

export function Trouble({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  const { code, message, field } = asIpcError(error);
  const details = [`${code}: ${message}`, field && `field: ${field}`, location.hash].filter(Boolean).join("\n");
  return <ErrorState title={errorTitles[code]} message={message} details={details} onRetry={onRetry} />;
}

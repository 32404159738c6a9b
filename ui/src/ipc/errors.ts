/** Words for what can go wrong. The record is exhaustive: a new code in the core does not compile without words here. */
import type { ErrorCode, IpcError } from "./generated/contract";

export const errorTitles: Record<ErrorCode, string> = {
  invalid: "Something needs another look",
  not_found: "This is no longer here",
  forbidden: "This is not yours to change",
  locked: "The vault is locked",
  missing_key: "A key is missing",
  provider: "The AI service refused",
  network: "No answer",
  unreadable_file: "This file could not be read",
  keyring: "The system keyring did not answer",
  notifications: "Notifications do not appear",
  storage_full: "The disk is full",
  newer_database: "This vault is from a newer version",
  busy: "Busy right now",
  cancelled: "Cancelled",
  internal: "Something went wrong inside",
};

const isIpcError = (error: unknown): error is IpcError =>
  typeof error === "object" && error !== null && "code" in error && "message" in error;

/** Whatever was thrown, as the one shape every screen shows. */
export const asIpcError = (error: unknown): IpcError =>
  isIpcError(error)
    ? error
    : { code: "internal", message: error instanceof Error ? error.message : String(error), retryable: false };

import { QueryClientProvider } from "@tanstack/react-query";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test, vi } from "vitest";
import { receive } from "@/ipc/events";
import type { VaultStatus } from "@/ipc/generated/contract";
import { ask, makeQueryClient } from "@/ipc/query";
import { LockGate } from "./LockGate";

const send = vi.hoisted(() => vi.fn());
vi.mock("@/ipc/transport", () => ({ transport: { send } }));

const open: VaultStatus = {
  state: "OPEN",
  is_encrypted: true,
  ways: ["PASSWORD", "RECOVERY"],
  wait_seconds: 0,
  damage: null,
  backups: [],
};
const locked: VaultStatus = { ...open, state: "LOCKED" };
let status = open;

beforeEach(() => {
  status = open;
  send.mockReset().mockImplementation(async (command: string, input: unknown) => {
    if (command === "vault_status") return status;
    if (command !== "unlock") return null;
    if ((input as { password: string }).password === "right") return status;
    throw { code: "locked", field: "password", message: "That is not the password.", retryable: false };
  });
});

function show() {
  const client = makeQueryClient();
  render(
    <QueryClientProvider client={client}>
      <LockGate>Nordlicht Energie</LockGate>
    </QueryClientProvider>,
  );
  return client;
}

test("an open vault shows what is in it", async () => {
  show();
  expect(await screen.findByText("Nordlicht Energie")).toBeTruthy();
});

test("a vault that is locked takes everything it showed out of sight and out of memory", async () => {
  const client = show();
  await screen.findByText("Nordlicht Energie");
  const { queryKey } = ask("jobs", "get_job", { id: "1" });
  client.setQueryData(queryKey, {} as never);
  status = locked;
  receive(client, { type: "changed", topic: "vault" });
  expect(await screen.findByRole("heading", { name: "The vault is locked" })).toBeTruthy();
  expect(screen.queryByText("Nordlicht Energie")).toBeNull();
  expect(client.getQueryData(queryKey)).toBeUndefined();
});

test("a wrong password is told under the field and typed anew", async () => {
  status = locked;
  show();
  await userEvent.type(await screen.findByLabelText("Password"), "wrong{Enter}");
  expect(await screen.findByText("That is not the password.")).toBeTruthy();
  expect(screen.getByLabelText<HTMLInputElement>("Password").value).toBe("");
});

test("after too many tries the button waits and says how long", async () => {
  status = { ...locked, wait_seconds: 4 };
  show();
  expect(await screen.findByText(/possible in 4 seconds/)).toBeTruthy();
  await userEvent.type(screen.getByLabelText("Password"), "right");
  expect(screen.getByRole<HTMLButtonElement>("button", { name: "Unlock" }).disabled).toBe(true);
});

test("a damaged vault says what is wrong and offers its newest backup", async () => {
  const about = {
    made_at: "2026-06-01T09:00:00Z",
    reason: "AUTOMATIC",
    version: "0.1.0",
    rows: 12,
    is_encrypted: false,
  } as const;
  status = {
    ...locked,
    state: "DAMAGED",
    damage: "The vault's database is damaged.",
    backups: [{ name: "monday.zip", size: 9, about }],
  };
  show();
  expect(await screen.findByText("The vault's database is damaged.")).toBeTruthy();
  await userEvent.click(screen.getByRole("button", { name: "Go back to this backup: monday.zip" }));
  expect(send).toHaveBeenCalledWith("recover_from_backup", { name: "monday.zip" });
});

import { beforeEach, expect, test, vi } from "vitest";
import { call } from "./call";
import type { Settings } from "./generated/contract";
import { followSettings, prefer, preferences } from "./preferences";

vi.mock("./call", () => ({ call: vi.fn() }));

let vault: Partial<Settings>;
let refusal: unknown;

beforeEach(() => {
  refusal = null;
  vault = { started: true, theme: "DARK", density: "NORMAL", sidebar_collapsed: false, jobs_view: "TABLE" };
  vi.mocked(call).mockImplementation((async (command: string, changes: Partial<Settings>) => {
    if (refusal && command === "update_settings") throw refusal;
    if (command === "update_settings") vault = { ...vault, ...changes };
    return vault;
  }) as never);
});

test("the vault's choices win over what the window remembered", async () => {
  prefer({ zoom: 1.3 });
  followSettings(() => undefined);
  await vi.waitFor(() => expect(preferences()).toMatchObject({ ...vault, zoom: 1.3 }));
});

test("a choice is seen at once, kept in the vault, and the zoom stays in the window", async () => {
  followSettings(() => undefined);
  prefer({ density: "COMPACT", zoom: 2 });
  expect(preferences()).toMatchObject({ density: "COMPACT", zoom: 2 });
  await vi.waitFor(() => expect(vault.density).toBe("COMPACT"));
  expect(vault).not.toHaveProperty("zoom");
});

test("a choice that cannot be kept is said and taken back", async () => {
  const fail = vi.fn();
  followSettings(fail);
  await vi.waitFor(() => expect(preferences().theme).toBe("DARK"));
  refusal = { code: "storage_full", message: "The disk is full.", retryable: false };
  prefer({ theme: "LIGHT" });
  expect(preferences().theme).toBe("LIGHT");
  await vi.waitFor(() => expect(preferences().theme).toBe("DARK"));
  expect(fail).toHaveBeenCalledWith(refusal);
});

test("what the person said about how to begin belongs to the vault, not to the window", async () => {
  vault = { ...vault, started: false };
  followSettings(() => undefined);
  await vi.waitFor(() => expect(preferences().started).toBe(false));
  const remembered = JSON.parse(localStorage.getItem("appearance") ?? "{}");
  expect(remembered).toMatchObject({ theme: "DARK" });
  expect(remembered).not.toHaveProperty("started");
});

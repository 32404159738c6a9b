import { act, renderHook, waitFor } from "@testing-library/react";
import { beforeEach, expect, test, vi } from "vitest";
import { call } from "@/ipc/call";
import type { ResumeReview, Ticket } from "@/ipc/generated/contract";
import { edit, type Import, leaveOut, readAgain, takeIn, useImports } from "./imports";
import { confirmed } from "./review/draft";
import { sample } from "./review/sample";

vi.mock("@/ipc/call", () => ({ call: vi.fn() }));

const file = (ticket: string, name = `${ticket}.pdf`): Ticket => ({ ticket, name, size: 1000 });

const reviewOf = (ticket: string, sha256: string): ResumeReview => ({
  ticket,
  file_name: `${ticket}.pdf`,
  kind: "PDF",
  sha256,
  pages: [],
  resume: sample,
  text: "",
  diagnostics: [],
  already: null,
});

const answers = (answer: (ticket: string, password?: string) => Promise<ResumeReview>) =>
  vi
    .mocked(call)
    .mockImplementation((async (_: string, input: { ticket: string; password?: string }) =>
      answer(input.ticket, input.password)) as never);

function watching() {
  const { result } = renderHook(useImports);
  const stages = () => result.current.map(({ now }) => now.stage);
  const settled = () => waitFor(() => expect(stages()).not.toContain("reading"));
  return { imports: () => result.current, stages, settled };
}

let all: () => readonly Import[] = () => [];

beforeEach(() => {
  vi.resetAllMocks();
  act(() => all().forEach(({ ticket }) => void leaveOut(ticket)));
});

test("several files are read one after the other, in the order they came", async () => {
  const { imports, stages, settled } = watching();
  all = imports;
  let running = 0;
  answers(async (ticket) => {
    running += 1;
    expect(running).toBe(1);
    await Promise.resolve();
    running -= 1;
    return reviewOf(ticket, ticket);
  });
  act(() => takeIn([file("a"), file("b")]));
  await waitFor(() => expect(stages()).toEqual(["review", "review"]));
  await settled();
});

test("the same file twice is noticed by its content, whatever it is called", async () => {
  const { imports, stages } = watching();
  all = imports;
  answers(async (ticket) => reviewOf(ticket, "one hash"));
  act(() => takeIn([file("first"), file("copy")]));
  await waitFor(() => expect(stages()).toEqual(["review", "same"]));
  expect(imports()[1]?.now).toMatchObject({ as: "first.pdf" });
});

test("a file that cannot be read does not keep the next one from being read", async () => {
  const { imports, stages } = watching();
  all = imports;
  answers(async (ticket) => {
    if (ticket === "bad") throw { code: "unreadable_file", message: "The file is damaged.", retryable: false };
    return reviewOf(ticket, ticket);
  });
  act(() => takeIn([file("bad"), file("good")]));
  await waitFor(() => expect(stages()).toEqual(["failed", "review"]));
});

test("a protected file is read again with the password that was given", async () => {
  const { imports, stages } = watching();
  all = imports;
  answers(async (ticket, password) => {
    if (password !== "open")
      throw { code: "unreadable_file", field: "password", message: "Protected.", retryable: false };
    return reviewOf(ticket, ticket);
  });
  act(() => takeIn([file("locked")]));
  await waitFor(() => expect(stages()).toEqual(["failed"]));
  act(() => readAgain("locked", "open"));
  await waitFor(() => expect(stages()).toEqual(["review"]));
});

test("what was checked in one file is still checked after looking at another", async () => {
  const { imports, stages } = watching();
  all = imports;
  answers(async (ticket) => reviewOf(ticket, ticket));
  act(() => takeIn([file("x"), file("y")]));
  await waitFor(() => expect(stages()).toEqual(["review", "review"]));
  act(() => edit("x", (draft) => confirmed(draft, "/basics/label")));
  act(() => edit("y", (draft) => draft));
  const { now } = imports()[0] ?? {};
  expect(now?.stage === "review" && now.draft.settled.has("/basics/label")).toBe(true);
});

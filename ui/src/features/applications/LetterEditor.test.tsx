import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { beforeEach, expect, test, vi } from "vitest";
import { Toasts } from "@/components/Toast";
import { call } from "@/ipc/call";
import { LetterEditor } from "./LetterEditor";

vi.mock("@/ipc/call");
const asked = vi.mocked(call);

beforeEach(() => {
  asked.mockReset();
  asked.mockResolvedValue({ text: "Dear people of Tern" } as never);
});

function Letter({ written, onCommit }: { written: string; onCommit: (text: string) => void }) {
  const [value, setValue] = useState(written);
  return (
    <>
      <LetterEditor jobId="7" value={value} error={undefined} onChange={setValue} onCommit={onCommit} />
      <Toasts />
    </>
  );
}

async function draft(entry: string) {
  const user = userEvent.setup();
  await user.click(screen.getByRole("button", { name: "Draft from my profile" }));
  await user.click(await screen.findByRole("menuitem", { name: entry }));
  return user;
}

const letter = () => screen.getByRole<HTMLTextAreaElement>("textbox").value;

test("a draft is put together for this job and saved", async () => {
  const onCommit = vi.fn();
  render(<Letter written="" onCommit={onCommit} />);
  await draft("My results first");
  await vi.waitFor(() => expect(letter()).toBe("Dear people of Tern"));
  expect(asked).toHaveBeenCalledWith("draft_letter", { job_id: "7", kind: "COVER_LETTER", angle: "RESULTS" });
  expect(onCommit).toHaveBeenCalledWith("Dear people of Tern");
});

test("what was written before comes back with Undo", async () => {
  render(<Letter written="My own words" onCommit={() => undefined} />);
  const user = await draft("My results first");
  await vi.waitFor(() => expect(letter()).toBe("Dear people of Tern"));
  await user.click(await screen.findByRole("button", { name: /Undo/ }));
  expect(letter()).toBe("My own words");
});

test("a refusal leaves the letter as it is and says why", async () => {
  asked.mockRejectedValue({
    code: "not_found",
    message: "That job is no longer there.",
    field: null,
    retryable: false,
  });
  render(<Letter written="My own words" onCommit={() => undefined} />);
  await draft("My results first");
  expect(await screen.findByText("That job is no longer there.")).toBeTruthy();
  expect(letter()).toBe("My own words");
});

test("the words are counted, so that a letter stays as short as it is read", () => {
  render(<Letter written="four words are here" onCommit={() => undefined} />);
  expect(screen.getByText(/4 words/)).toBeTruthy();
});

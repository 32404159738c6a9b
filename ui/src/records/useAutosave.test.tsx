import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import { TextField } from "@/components/TextField";
import { useAutosave } from "./useAutosave";

interface Record {
  title: string;
  location: string | null;
}

function Editor({ save }: { save: (changes: Partial<Record>) => Promise<unknown> }) {
  const { field, text } = useAutosave<Record>({ title: "Designer", location: null }, save);
  return (
    <>
      <TextField label="Title" {...field("title")} />
      <TextField label="Location" {...text("location")} />
    </>
  );
}

test("leaving a field saves it, and only if something else was typed", async () => {
  const save = vi.fn(async (_: Partial<Record>) => undefined);
  render(<Editor save={save} />);
  const user = userEvent.setup();
  await user.click(screen.getByLabelText("Title"));
  await user.tab();
  await user.keyboard("Berlin");
  await user.tab();
  expect(save.mock.calls).toEqual([[{ location: "Berlin" }]]);
});

test("a refused text stays, with the reason under it", async () => {
  const refusal = { code: "invalid", message: "Give it a title.", field: "title", retryable: false };
  render(<Editor save={() => Promise.reject(refusal)} />);
  const user = userEvent.setup();
  await user.clear(screen.getByLabelText("Title"));
  await user.keyboard("{Enter}");
  expect(await screen.findByText("Give it a title.")).toBeTruthy();
  expect(screen.getByLabelText<HTMLInputElement>("Title").value).toBe("");
});

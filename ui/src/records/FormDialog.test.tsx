import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import { TextField } from "@/components/TextField";
import { FormDialog } from "./FormDialog";
import { useForm } from "./useForm";

function NewStory({ send }: { send: (story: { title: string }) => Promise<unknown> }) {
  const form = useForm({ title: "" }, send, () => undefined);
  return (
    <FormDialog title="New story" send="Add" form={form} isReady={form.values.title !== ""} onClose={() => undefined}>
      <TextField label="Title" {...form.field("title")} />
    </FormDialog>
  );
}

function show(send: (story: { title: string }) => Promise<unknown>) {
  render(
    <QueryClientProvider client={new QueryClient()}>
      <NewStory send={send} />
    </QueryClientProvider>,
  );
  return userEvent.setup();
}

test("Enter in a field sends the form, once there is what it needs", async () => {
  const send = vi.fn(async () => undefined);
  const user = show(send);
  await user.type(screen.getByLabelText("Title"), "{Enter}");
  expect(send).not.toHaveBeenCalled();
  await user.type(screen.getByLabelText("Title"), "The blood round{Enter}");
  expect(send).toHaveBeenCalledExactlyOnceWith({ title: "The blood round" });
});

test("a refusal that names no field stands under the form", async () => {
  const refusal = { code: "busy", message: "Busy right now. Try again.", retryable: true };
  const user = show(() => Promise.reject(refusal));
  await user.type(screen.getByLabelText("Title"), "The blood round{Enter}");
  expect((await screen.findByRole("alert")).textContent).toBe("Busy right now. Try again.");
});

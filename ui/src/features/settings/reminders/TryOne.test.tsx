import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test, vi } from "vitest";
import { call } from "@/ipc/call";
import { TryOne } from "./TryOne";

vi.mock("@/ipc/call");
beforeEach(() => void vi.mocked(call).mockReset());

function show() {
  render(
    <QueryClientProvider client={new QueryClient()}>
      <TryOne />
    </QueryClientProvider>,
  );
  return userEvent.setup();
}

test("a test that was taken but not seen says who took it and where the system decides", async () => {
  vi.mocked(call).mockResolvedValue({ service: "dunst" });
  const user = show();
  await user.click(screen.getByRole("button", { name: "Send a test notification" }));
  await screen.findByText("Did you see it?");
  expect(screen.queryByRole("alert")).toBeNull();
  await user.click(screen.getByRole("button", { name: "No" }));
  const help = screen.getByRole("alert").textContent;
  expect(help).toMatch(/dunst.*settings, Notifications/);
});

test("a test that was seen needs no help", async () => {
  vi.mocked(call).mockResolvedValue({ service: null });
  const user = show();
  await user.click(screen.getByRole("button", { name: "Send a test notification" }));
  await user.click(await screen.findByRole("button", { name: "Yes" }));
  expect(screen.getByText("Good: reminders will look like that.")).toBeTruthy();
  expect(screen.queryByRole("alert")).toBeNull();
});

test("where no service is there, nobody is asked whether they saw it", async () => {
  const refusal = { code: "notifications", message: "No notification service answers.", retryable: true };
  vi.mocked(call).mockRejectedValue(refusal);
  const user = show();
  await user.click(screen.getByRole("button", { name: "Send a test notification" }));
  expect((await screen.findByRole("alert")).textContent).toMatch(/^No notification service answers\./);
  expect(screen.queryByText("Did you see it?")).toBeNull();
});

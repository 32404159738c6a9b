import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test, vi } from "vitest";
import { call } from "@/ipc/call";
import { Unanswered } from "./Unanswered";

const navigate = vi.fn();
vi.mock("@/ipc/call");
vi.mock("@tanstack/react-router", () => ({ useNavigate: () => navigate }));

const shown = {
  reminder: { id: "r1", subject: { kind: "interview", id: "i1" }, shown_at: "2026-11-22T20:00:00Z" },
  title: "Panel interview in an hour",
  body: "St. Anna, 14:00",
  job: null,
};

beforeEach(() => {
  navigate.mockReset();
  vi.mocked(call).mockReset();
  vi.mocked(call).mockImplementation((async (command: string) =>
    command === "list_unanswered_reminders" ? [shown] : shown.reminder) as typeof call);
  render(
    <QueryClientProvider client={new QueryClient()}>
      <Unanswered />
    </QueryClientProvider>,
  );
});

const press = async (name: string) => userEvent.click(await screen.findByRole("button", { name }));
const said = () => vi.mocked(call).mock.calls.filter(([command]) => command !== "list_unanswered_reminders");

test("opening what a notification was about answers it", async () => {
  await press("Open");
  expect(said()).toEqual([["acknowledge_reminder", { id: "r1" }]]);
  expect(navigate).toHaveBeenCalledWith({ to: "/interviews/$interview", params: { interview: "i1" } });
});

test("it can be put off, and it can be done with, without going anywhere", async () => {
  await press("In ten minutes");
  await press("Done");
  expect(said()).toEqual([
    ["snooze_reminder", { id: "r1", minutes: 10 }],
    ["acknowledge_reminder", { id: "r1" }],
  ]);
  expect(navigate).not.toHaveBeenCalled();
});

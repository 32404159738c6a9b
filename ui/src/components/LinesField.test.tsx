import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import { LinesField, linesOf } from "./LinesField";

test("pasted bullets and empty lines are left out", () => {
  expect(linesOf("• Cut costs\n\n- Led a team\n  * Wrote it down \n–12 % churn")).toEqual([
    "Cut costs",
    "Led a team",
    "Wrote it down",
    "–12 % churn",
  ]);
});

test("leaving the field without writing hands back the very same lines", async () => {
  const lines = ["Cut costs", "Led a team"];
  const onCommit = vi.fn();
  render(<LinesField label="Lines" value={lines} onChange={() => undefined} onCommit={onCommit} />);
  await userEvent.click(screen.getByRole("textbox"));
  await userEvent.tab();
  expect(onCommit.mock.calls[0]?.[0]).toBe(lines);
});

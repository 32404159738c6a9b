import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { expect, test, vi } from "vitest";
import { DateField } from "./DateField";

function Due({ onCommit }: { onCommit: (day: string | null) => void }) {
  const [day, setDay] = useState<string | null>("2026-01-05");
  return <DateField label="Due" value={day} onChange={setDay} onCommit={onCommit} />;
}

test("a day typed part by part is meant once, when the field is left", async () => {
  const onCommit = vi.fn();
  render(<Due onCommit={onCommit} />);
  const user = userEvent.setup();
  await user.click(screen.getAllByRole("spinbutton")[0] as HTMLElement);
  await user.keyboard("12");
  expect(onCommit).not.toHaveBeenCalled();
  await user.click(document.body);
  expect(onCommit.mock.calls).toEqual([["2026-12-05"]]);
});

test("clearing it is meant at once", async () => {
  const onCommit = vi.fn();
  render(<Due onCommit={onCommit} />);
  await userEvent.click(screen.getByRole("button", { name: "Clear" }));
  expect(onCommit).toHaveBeenCalledWith(null);
});

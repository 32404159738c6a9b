import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { expect, test, vi } from "vitest";
import { TimeField } from "./TimeField";

function From({ save }: { save: (time: string) => void }) {
  const [value, onChange] = useState("22:00");
  return <TimeField label="From" value={value} onChange={onChange} onCommit={save} />;
}

test("a time typed part by part is meant once, when the field is left", async () => {
  const save = vi.fn();
  render(<From save={save} />);
  const user = userEvent.setup();
  await user.click(screen.getByRole("spinbutton", { name: /hour/i }));
  await user.keyboard("0930A");
  expect(save).not.toHaveBeenCalled();
  await user.tab();
  expect(save).toHaveBeenLastCalledWith("09:30");
});

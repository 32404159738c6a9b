import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import { PartialDateField } from "./PartialDateField";

function written(text: string, only?: "YEAR" | "MONTH" | "DAY") {
  const onCommit = vi.fn();
  render(<PartialDateField label="From" value={null} only={only} onChange={() => undefined} onCommit={onCommit} />);
  return { onCommit, type: () => userEvent.type(screen.getByRole("textbox", { name: "From" }), `${text}{Enter}`) };
}

test("a month written as people write it is kept as a month", async () => {
  const { onCommit, type } = written("march 2019");
  await type();
  expect(onCommit).toHaveBeenCalledExactlyOnceWith("2019-03");
});

test("what is no date stays in the field with a sentence, and nothing is saved", async () => {
  const { onCommit, type } = written("next spring");
  await type();
  expect(onCommit).not.toHaveBeenCalled();
  expect(screen.getByText(/Write a date such as/)).toBeTruthy();
  expect(screen.getByRole<HTMLInputElement>("textbox").value).toBe("next spring");
});

test("a year where months are kept is not made a January", async () => {
  const { onCommit, type } = written("2019", "MONTH");
  await type();
  expect(onCommit).not.toHaveBeenCalled();
  expect(screen.getByText(/month and the year/)).toBeTruthy();
});

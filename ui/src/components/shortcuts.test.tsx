import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import { useActiveShortcuts, useShortcuts } from "./shortcuts";

function Screen({ run, label = "New job" }: { run: () => void; label?: string }) {
  useShortcuts([{ keys: "n", label, group: "Jobs", run }]);
  return <input aria-label="Title" />;
}

const Listed = () => (
  <>
    {useActiveShortcuts()
      .map(({ label }) => label)
      .join(", ")}
  </>
);

test("a letter acts on the screen, but belongs to the field that is being typed into", async () => {
  const run = vi.fn();
  render(<Screen run={run} />);
  const user = userEvent.setup();
  await user.keyboard("n");
  await user.type(screen.getByLabelText("Title"), "n");
  expect(run).toHaveBeenCalledOnce();
  expect(screen.getByLabelText<HTMLInputElement>("Title").value).toBe("n");
});

test("the keys of a screen are listed while it is there, under their newest names", () => {
  const screenWith = (label: string) => (
    <>
      <Screen run={() => undefined} label={label} />
      <Listed />
    </>
  );
  const { container, rerender } = render(screenWith("New job"));
  expect(container.textContent).toBe("New job");
  rerender(screenWith("New posting"));
  expect(container.textContent).toBe("New posting");
  rerender(<Listed />);
  expect(container.textContent).toBe("");
});

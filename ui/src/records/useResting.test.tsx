import { fireEvent, render, screen } from "@testing-library/react";
import { useState } from "react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { TextArea } from "@/components/TextArea";
import { useResting } from "./useResting";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function Notes({ save }: { save: (text: string) => void }) {
  const [value, onChange] = useState("");
  return <TextArea label="Notes" {...useResting({ value, onChange, onCommit: save, error: undefined })} />;
}

const type = (text: string) => fireEvent.change(screen.getByLabelText("Notes"), { target: { value: text } });

test("a text is saved once typing rests, not at every letter", () => {
  const save = vi.fn();
  render(<Notes save={save} />);
  type("Ask");
  vi.advanceTimersByTime(500);
  type("Ask about nights");
  vi.advanceTimersByTime(500);
  expect(save).not.toHaveBeenCalled();
  vi.advanceTimersByTime(500);
  expect(save).toHaveBeenCalledExactlyOnceWith("Ask about nights");
});

test("what was typed last is saved when its screen goes, and leaving without typing saves nothing", () => {
  const save = vi.fn();
  const { unmount } = render(<Notes save={save} />);
  fireEvent.blur(screen.getByLabelText("Notes"));
  expect(save).not.toHaveBeenCalled();
  type("Ask about nights");
  unmount();
  expect(save).toHaveBeenCalledExactlyOnceWith("Ask about nights");
});

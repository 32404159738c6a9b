import { act, renderHook } from "@testing-library/react";
import { beforeEach, expect, it } from "vitest";
import { useDraft } from "./draft";

beforeEach(() => localStorage.clear());

it("what was typed is there again after the window was closed, each conversation its own", () => {
  const first = renderHook(({ talk }) => useDraft(talk), { initialProps: { talk: "a" } });
  act(() => first.result.current[1]("Half a thought"));
  first.rerender({ talk: "b" });
  expect(first.result.current[0]).toBe("");
  first.unmount();
  const again = renderHook(() => useDraft("a"));
  expect(again.result.current[0]).toBe("Half a thought");
  act(() => again.result.current[1](""));
  again.unmount();
  expect(renderHook(() => useDraft("a")).result.current[0]).toBe("");
});

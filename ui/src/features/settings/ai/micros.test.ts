import { describe, expect, it } from "vitest";
import { costWords, fromMicros, toMicros } from "./micros";

describe("prices in millionths", () => {
  it("come back as they were typed", () => {
    for (const price of [0, 0.15, 2.5, 15]) expect(fromMicros(toMicros(price))).toBe(price);
    expect(toMicros(null)).toBeNull();
  });

  it("show a fraction of a cent as what it is", () => {
    expect(costWords(74, "USD")).toBe("$0.000074");
    expect(costWords(1_500_000, "USD")).toBe("$1.50");
  });
});

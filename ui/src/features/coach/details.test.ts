import { describe, expect, it } from "vitest";
import { detailsOf, placeOf } from "./details";

describe("what an answer rests on", () => {
  it("is read only in the version that is known", () => {
    expect(detailsOf({ schema_version: 1, looked: [] })).not.toBeNull();
    expect(detailsOf({ schema_version: 2, looked: [] })).toBeNull();
    expect(detailsOf(null)).toBeNull();
  });

  it("leads to where each record is shown", () => {
    expect(placeOf({ at: "job", id: "7", title: "Baker" })).toBe("/jobs/7");
    expect(placeOf({ at: "goal", id: "7", title: "Bake" })).toBe("/goals?open=7");
    expect(placeOf({ at: "insights", id: null, title: "" })).toBe("/insights");
    expect(placeOf({ at: "profile", id: null, title: "" })).toBe("/profile");
  });
});

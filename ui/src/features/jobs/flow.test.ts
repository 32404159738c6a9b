import { expect, test } from "vitest";
import { neighbour, stepsOf } from "./flow";

test("Ctrl+arrow walks the flow and stops at its ends", () => {
  expect(neighbour("APPLIED", 1)).toBe("INTERVIEW_SCHEDULED");
  expect(neighbour("INTERESTED", -1)).toBeUndefined();
  expect(neighbour("OFFER_RECEIVED", 1)).toBeUndefined();
});

test("a closed job is not reopened by an arrow key", () => {
  expect(neighbour("REJECTED", -1)).toBeUndefined();
});

test("the steps end where the job ended", () => {
  expect(stepsOf("WITHDRAWN").at(-1)).toBe("WITHDRAWN");
  expect(stepsOf("APPLIED").at(-1)).toBe("ACCEPTED");
});

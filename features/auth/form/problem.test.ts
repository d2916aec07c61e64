import { describe, expect, test } from "vitest";
import { formProblemOf, problemText } from "./problem";
import { emptyForm } from "./state";

const words = {
  problems: { invalid: "Not understood.", wrong: "Wrong." },
  slowed: ["1 minute", "2 minutes"],
  pending: "…",
  toProof: "",
};

describe("what is wrong with a form, in words", () => {
  test.each([
    ["wrong", undefined, "Wrong."],
    ["of another form", undefined, "Not understood."],
    // A key comes back in a cookie, so it may be anything.
    ["constructor", undefined, "Not understood."],
    ["slowed", 61, "2 minutes"],
    ["slowed", 0, "1 minute"],
    ["slowed", 9999, "2 minutes"],
    ["slowed", undefined, "1 minute"],
  ])("%s, %s s", (formError, waitSeconds, text) => {
    expect(formProblemOf({ ...emptyForm("x"), formError, waitSeconds }, words)).toBe(text);
  });

  test("nothing", () => expect(formProblemOf(emptyForm("x"), words)).toBeNull());

  test("of a field", () => expect(problemText(words, "toString")).toBe("Not understood."));
});

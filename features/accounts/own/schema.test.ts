import { expect, test } from "vitest";
import { ownProfileSchema } from "./schema";

// Otherwise it turns round what stands behind it in the record, or cannot be stored at all.
test("the name that people give themselves is one line that can be stored and read", () => {
  expect(ownProfileSchema.parse({ name: "  Ay\u0000\u202ese \n Yılmaz ", language: "tr" }).name).toBe(
    "Ayse Yılmaz",
  );
  expect(ownProfileSchema.safeParse({ name: "\u202e\u0000 ", language: "tr" }).success).toBe(false);
});

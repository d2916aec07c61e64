import { expect, it } from "vitest";
import { richTextSchema } from "@/features/profiles/rich-text";
import { fieldErrorKey, innerErrorKey } from "./field-errors";

it("finds the reason for which a text is refused, however deep it stands", () => {
  const error = { content: [undefined, { content: [{ text: { type: "too_big", message: "tooLong" } }] }] };
  expect(innerErrorKey(error)).toBe("tooLong");
  expect(innerErrorKey(undefined)).toBeUndefined();
});

it.each([
  ["tooLong", { type: "text", text: "x".repeat(20_001) }],
  ["invalid", { type: "image" }],
])("calls a text %s", (key, inline) => {
  const doc = { type: "doc", content: [{ type: "paragraph", content: [inline] }] };
  const { error } = richTextSchema.safeParse(doc, { error: fieldErrorKey });
  expect(error?.issues[0]?.message).toBe(key);
});

import { describe, expect, it } from "vitest";
import { richTextSchema } from "@/features/profiles/rich-text";
import { prose } from "./prose";

describe("prose", () => {
  it("reads tokens as the editor stores them", () => {
    const text = prose("Since {@founded:year} it has {area}.[page]", "{centres.sports} on {@founded}");
    expect(richTextSchema.parse(text)).toEqual({
      type: "doc",
      content: [
        {
          type: "paragraph",
          content: [
            { type: "text", text: "Since " },
            { type: "milestone", attrs: { milestone: "founded", show: "year" } },
            { type: "text", text: " it has " },
            { type: "figure", attrs: { figure: "area", part: null } },
            { type: "text", text: "." },
            { type: "source", attrs: { source: "page" } },
          ],
        },
        {
          type: "paragraph",
          content: [
            { type: "figure", attrs: { figure: "centres", part: "sports" } },
            { type: "text", text: " on " },
            { type: "milestone", attrs: { milestone: "founded", show: "date" } },
          ],
        },
      ],
    });
  });
});

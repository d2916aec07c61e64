import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { publishReviewSchema, readReviewForm } from "./schema";

const read = readReviewForm(publishReviewSchema);

function sent(more: Record<string, string>): FormData {
  const form = new FormData();
  const target = { municipalityId: randomUUID(), reviewId: randomUUID(), baseRevision: "3" };
  for (const [name, value] of Object.entries({ ...target, ...more })) form.set(name, value);
  return form;
}

describe("the form that publishes from a review", () => {
  it("says which languages are published", () => {
    const both = { "language.en": "on", "language.tr": "on" };
    expect(read.parse(sent(both)).languages).toEqual(["en", "tr"]);
    expect(read.parse(sent({ "language.tr": "on" })).languages).toEqual(["tr"]);
  });

  it.each([
    ["no language", {}],
    ["a language that the network does not have", { "language.xx": "on" }],
    ["a field that no profile has", { "language.en": "on", "comment.nothing": "Why?" }],
  ])("is refused with %s", (_, more) => {
    expect(read.safeParse(sent(more)).success).toBe(false);
  });

  it("keeps what was said of each field, and which of it is settled", () => {
    const said = { "language.en": "on", "comment.region.en": " Whose? ", "settle.region.tr": "on" };
    expect(read.parse(sent(said))).toMatchObject({
      comments: [{ field: "region.en", text: "Whose?" }],
      settled: ["region.tr"],
    });
  });
});

import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { writtenRevisionNumber } from "../revision-number";
import { keepNumberSchema } from "../tasks/schema";
import { commentSchema, publishReviewSchema, readReviewForm } from "./schema";

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

  it.each([
    ["a sign that the database cannot hold", { "comment.figures.a\u0000": "Why?" }],
    ["half a sign", { "settle.figures.\ud800": "on" }],
    ["a revision beyond all numbers", { baseRevision: "9999999999" }],
  ])("is refused with %s", (_, more) => {
    expect(read.safeParse(sent({ "language.en": "on", ...more })).success).toBe(false);
  });

  it("keeps what was said of each field, and which of it is settled", () => {
    const said = { "language.en": "on", "comment.region.en": " Whose? ", "settle.region.tr": "on" };
    expect(read.parse(sent(said))).toMatchObject({
      comments: [{ field: "region.en", text: "Whose?" }],
      settled: ["region.tr"],
    });
  });
});

it("takes no more remarks at once than anybody writes, and says so", () => {
  const target = { municipalityId: randomUUID(), reviewId: randomUUID() };
  const keys = Array.from({ length: 501 }, (_, index) => `figures.f${index}`);
  const said = Object.fromEntries(keys.map((key) => [key, "Why?"]));
  const problems = (given: object) =>
    commentSchema.safeParse({ ...target, comments: {}, settled: [], ...given }).error?.issues;
  expect(problems({ comments: said })).toMatchObject([{ path: ["comments"], message: "tooMany" }]);
  expect(problems({ settled: keys })).toMatchObject([{ path: ["settled"], message: "tooMany" }]);
  expect(problems({ settled: keys.slice(1) })).toBeUndefined();
});

it.each(["0", "-1", "1.5", "2147483648", "x", ""])("knows no revision %j", (number) => {
  expect(writtenRevisionNumber.safeParse(number).success).toBe(false);
});

it("keeps no number with a sign that the database cannot hold", () => {
  const given = { municipalityId: randomUUID(), figureId: "a" };
  expect(keepNumberSchema.parse({ ...given, text: "1\u0000000" }).text).toBe("1000");
  expect(keepNumberSchema.safeParse({ ...given, text: "\u0000" }).success).toBe(false);
});

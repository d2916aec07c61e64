import { expect, it } from "vitest";
import { answerFile } from "./answer-file";

const madeAt = new Date("2026-11-20T10:00:00.400Z");
const now = Date.parse("2026-11-20T10:05:00Z");
const file = { body: "<feed/>", type: "application/atom+xml", madeAt };
const ask = (headers: Record<string, string>, { at = now, body = file.body } = {}) =>
  answerFile(new Request("https://cities.example/feed", { headers }), { ...file, body }, at);
const etag = ask({}).headers.get("etag") ?? "";
const date = "Fri, 20 Nov 2026 10:00:00 GMT";

it("hands out the file with what it can be asked for again by", async () => {
  const answer = ask({});
  expect(answer.status).toBe(200);
  expect(await answer.text()).toBe(file.body);
  expect(answer.headers.get("content-type")).toBe(file.type);
  expect(answer.headers.get("last-modified")).toBe(date);
  expect(answer.headers.get("cache-control")).toBe("public, max-age=0, must-revalidate");
});

it.each<[why: string, headers: Record<string, string>, status: number]>([
  ["the same file", { "if-none-match": etag }, 304],
  ["the same file as a cache names it that has packed it", { "if-none-match": `"x", W/${etag}` }, 304],
  ["any file", { "if-none-match": "*" }, 304],
  ["another file", { "if-none-match": '"x"' }, 200],
  ["another file of that date: the name counts", { "if-none-match": '"x"', "if-modified-since": date }, 200],
  ["no change since then", { "if-modified-since": date }, 304],
  ["a change since then", { "if-modified-since": "Fri, 20 Nov 2026 09:59:59 GMT" }, 200],
  ["no date", { "if-modified-since": "yesterday" }, 200],
  ["a program that wants no cache to answer", { "if-none-match": etag, "cache-control": "no-cache" }, 304],
])("answers to %s", async (_why, headers, status) => {
  const answer = ask(headers);
  expect(answer.status).toBe(status);
  expect(await answer.text()).toBe(status === 304 ? "" : file.body);
  expect(answer.headers.get("etag")).toBe(etag);
});

it("names another file otherwise", () => {
  expect(ask({ "if-none-match": etag }, { body: "<feed />" }).status).toBe(200);
});

it("gives no date in the second in which it was made, as it may be made anew in it", () => {
  const early = ask({}, { at: madeAt.getTime() + 500 });
  expect(early.headers.get("last-modified")).toBeNull();
  expect(ask({}, { at: madeAt.getTime() + 600 }).headers.get("last-modified")).toBe(date);
});

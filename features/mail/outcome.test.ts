import { expect, test } from "vitest";
import { pauseAfter, readFailure } from "./outcome";

const failure = (fields: object) => Object.assign(new Error("Message failed"), fields);

test.each([
  ["a full mailbox", { responseCode: 452, response: "452 4.2.2 Full" }, false, "later", "452 4.2.2 Full"],
  ["an unknown mailbox", { responseCode: 550, response: "550 5.1.1 No" }, false, "refused", "550 5.1.1 No"],
  ["a refused text", { responseCode: 554, response: "554 Spam" }, true, "refused", "554 Spam"],
  ["a text refused for now", { responseCode: 451, response: "451 Later" }, true, "later", "451 Later"],
  [
    "a wrong password",
    { responseCode: 535, code: "EAUTH", response: "535 Bad" },
    false,
    "later",
    "Message failed",
  ],
  [
    "no encryption",
    { responseCode: 502, code: "ETLS", response: "502 No" },
    false,
    "later",
    "Message failed",
  ],
  ["no connection", { code: "ECONNECTION" }, false, "later", "Message failed"],
  ["an end before the text", { code: "ETIMEDOUT" }, false, "later", "Message failed"],
  ["an end after the text", { code: "ETIMEDOUT" }, true, "uncertain", "Message failed"],
])("reads %s", (_, fields, handedOver, result, words) => {
  expect(readFailure(failure(fields), handedOver)).toEqual({ result, words });
});

test("keeps a server's words short and on one line", () => {
  const long = failure({ responseCode: 550, response: `550-One\r\n550 ${"x".repeat(1000)}` });
  const outcome = readFailure(long, false);
  expect(outcome).toMatchObject({ words: expect.stringMatching(/^550-One 550 x{288}$/) });
});

test("waits longer each time, eight attempts in all", () => {
  const pauses = [1, 2, 3, 4, 5, 6, 7].map(pauseAfter);
  expect(pauses).toEqual(pauses.toSorted((a, b) => Number(a) - Number(b)));
  expect(new Set(pauses).size).toBe(7);
  expect(pauses[0]).toBe(60);
  expect(pauseAfter(8)).toBeNull();
});

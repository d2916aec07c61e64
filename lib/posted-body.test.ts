import { NextRequest } from "next/server";
import { expect, test } from "vitest";
import { refuseBody } from "./posted-body";

const call = { "next-action": "an id" };
const text = { "content-type": "text/plain" };
const form = { "content-type": "multipart/form-data; boundary=x" };
const own = { host: "cities.example", origin: "https://cities.example" };
const part = (name: string, value: string) =>
  `--x\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;

const ask = (body: string, headers: Record<string, string>, path = "/sign-in") =>
  refuseBody(new NextRequest(`https://cities.example${path}`, { method: "POST", body, headers }));

test.each([
  ["a call", "[]", { ...call, ...text, ...own }],
  [
    "a call with a form",
    `${part("_1_email", "a")}${part("0", '[null,"$K1"]')}--x--\r\n`,
    { ...call, ...form, ...own },
  ],
  ["a form without a script", `${part("$ACTION_ID_x", "")}--x--\r\n`, { ...form, ...own }],
  [
    "behind a proxy",
    "[]",
    { ...call, ...text, ...own, host: "inside:3000", "x-forwarded-host": "cities.example" },
  ],
  ["from no browser", "[]", { ...call, ...text, host: "cities.example" }],
  ["no action at all", "anything", text],
])("lets through %s", async (_, body, headers) => {
  expect(await ask(body, headers)).toBeNull();
});

test.each([
  ["https://evil.example"],
  ["https://cities.example.evil.example"],
  ["https://cities.example:444"],
  ["null"],
  ["nonsense"],
  [""],
])("refuses what comes from %j", async (origin) => {
  expect(await ask("[]", { ...call, ...text, ...own, origin })).toBe(403);
});

test.each([
  ["no JSON", "[", { ...call, ...text }],
  ["nothing", "", { ...call, ...text }],
  ["no list", '{"a":1}', { ...call, ...text }],
  ["no boundary", "x", { ...call, "content-type": "multipart/form-data" }],
  ["no part", "nonsense", { ...call, ...form }],
  ["a part broken off", '--x\r\ncontent-disposition: form-data; name="0"\r\n\r\n[null', { ...call, ...form }],
  ["no arguments", `${part("_1_email", "a")}--x--\r\n`, { ...call, ...form }],
  ["no form", "nonsense", form],
])("refuses %s", async (_, body, headers) => {
  expect(await ask(body, headers)).toBe(400);
});

test("refuses a body that does not say how long it is", async () => {
  expect(await ask("[]", { ...call, ...text, "transfer-encoding": "chunked" }, "/admin/turkiye/konak")).toBe(
    411,
  );
});

test("takes the largest profile in the editorial area and small bodies elsewhere", async () => {
  const given = (bytes: number) => ({ ...call, ...text, "content-length": String(bytes) });
  const profile = "/admin/turkiye/konak";
  for (const path of ["/sign-in", "/sign-in/reset/x", "/invitation/x", "/en", "/administration"])
    expect(await ask("[]", given(100_000), path)).toBe(413);
  expect(await ask("[]", given(4_000_000), profile)).toBeNull();
  expect(await ask("[]", given(5_000_000), profile)).toBe(413);
});

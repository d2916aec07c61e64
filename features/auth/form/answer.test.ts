import { expect, test, vi } from "vitest";
import { dropAnswer, keepAnswer, readAnswer } from "./answer";
import { emptyForm } from "./state";

type Cookie = { name: string; value: string };
const browser = vi.hoisted(() => ({ cookies: new Map<string, string>() }));
vi.mock("next/headers", () => ({
  cookies: async () => ({
    get: (name: string) => (browser.cookies.has(name) ? { value: browser.cookies.get(name) } : undefined),
    set: (name: string, value: string) => browser.cookies.set(name, value),
    delete: ({ name }: Cookie) => browser.cookies.delete(name),
  }),
}));
vi.mock("../site-address", () => ({ siteAddress: "https://partner-cities.example" }));

test("an answer waits in a cookie that no other host of the domain can set", async () => {
  await keepAnswer({ ...emptyForm("sign-in"), formError: "wrong" });
  expect([...browser.cookies.keys()]).toEqual(["__Host-form-answer"]);
  expect(await readAnswer("sign-in")).toMatchObject({ formError: "wrong" });
  expect(await readAnswer("reset")).toEqual(emptyForm("reset"));
  await dropAnswer();
  expect(await readAnswer("sign-in")).toEqual(emptyForm("sign-in"));
});

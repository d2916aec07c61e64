import { beforeEach, expect, test, vi } from "vitest";
import { answerKeeping, dropAnswer, keepAnswer, readAnswer } from "./answer";
import { emptyForm } from "./state";

type Cookie = { name: string; value: string };
const browser = vi.hoisted(() => ({ cookies: new Map<string, string>(), accountId: "a" }));
vi.mock("next/headers", () => ({
  headers: async () => new Headers({ "next-action": "x" }),
  cookies: async () => ({
    get: (name: string) => (browser.cookies.has(name) ? { value: browser.cookies.get(name) } : undefined),
    set: (name: string, value: string) => browser.cookies.set(name, value),
    delete: ({ name }: Cookie) => browser.cookies.delete(name),
  }),
}));
vi.mock("../gates", () => ({ getSignIn: async () => ({ actor: { accountId: browser.accountId } }) }));
vi.mock("../site-address", () => ({ siteAddress: "https://partner-cities.example" }));

beforeEach(() => {
  browser.cookies.clear();
  browser.accountId = "a";
});

test("what was typed waits for a proof, without what was wrong, until it has been sent again", async () => {
  const values = { email: "ayse@konak.example" };
  const refused = { ...emptyForm("invite"), values, formError: "unproven" };
  expect(await answerKeeping(refused, "/admin/people")).toEqual(refused);
  expect(await readAnswer("invite")).toEqual({ ...emptyForm("invite"), values });
  expect(await readAnswer("grant")).toEqual(emptyForm("grant"));
  await keepAnswer({ ...emptyForm("confirm"), isDone: true });
  expect(await readAnswer("invite"), "also when something else is answered meanwhile").toMatchObject({
    values,
  });
  await answerKeeping({ ...emptyForm("grant"), isDone: true }, "/admin/people");
  expect(await readAnswer("invite")).toMatchObject({ values });
  await answerKeeping({ ...emptyForm("invite"), isDone: true }, "/admin/people");
  expect(await readAnswer("invite")).toEqual(emptyForm("invite"));
});

test("what was typed is not shown to who signs in to the same browser after", async () => {
  const values = { email: "ayse@konak.example" };
  await answerKeeping({ ...emptyForm("invite"), values, formError: "unproven" }, "/admin/people");
  browser.accountId = "b";
  expect(await readAnswer("invite")).toEqual(emptyForm("invite"));
  browser.accountId = "a";
  expect(await readAnswer("invite")).toMatchObject({ values });
});

test("an answer waits in a cookie that no other host of the domain can set", async () => {
  await keepAnswer({ ...emptyForm("sign-in"), formError: "wrong" });
  expect([...browser.cookies.keys()]).toEqual(["__Host-form-answer"]);
  expect(await readAnswer("sign-in")).toMatchObject({ formError: "wrong" });
  expect(await readAnswer("reset")).toEqual(emptyForm("reset"));
  await dropAnswer();
  expect(await readAnswer("sign-in")).toEqual(emptyForm("sign-in"));
});

import { describe, expect, it } from "vitest";
import { mayTakeAway, secondStepWith } from "./factor-rules";

describe("whether a factor may be taken away", () => {
  const administrator = [{ role: "administrator" }] as const;
  const editor = [{ role: "editor" }] as const;
  it.each([
    ["an administrator's only app", { app: true, passkeys: 0 }, administrator, "administrators", false],
    ["an administrator's only passkey", { app: false, passkeys: 1 }, administrator, "administrators", false],
    [
      "an administrator's app beside a passkey",
      { app: true, passkeys: 1 },
      administrator,
      "administrators",
      true,
    ],
    [
      "one of an administrator's passkeys",
      { app: false, passkeys: 2 },
      administrator,
      "administrators",
      true,
    ],
    ["an editor's only app", { app: true, passkeys: 0 }, editor, "administrators", true],
    [
      "an editor's only app where everybody needs one",
      { app: true, passkeys: 0 },
      editor,
      "everybody",
      false,
    ],
    ["an editor's app beside a passkey, there", { app: true, passkeys: 1 }, editor, "everybody", true],
    ["the only app of who has no rights, there", { app: true, passkeys: 0 }, [], "everybody", false],
  ] as const)("%s: %#", (_, held, grants, rule, expected) => {
    expect(mayTakeAway(held, grants, rule)).toBe(expected);
  });
});

it.each([
  [true, 0, "app"],
  [false, 2, "passkey"],
  [true, 1, "either"],
  [false, 0, "either"],
] as const)("with an app: %s, and %d passkeys the words are for: %s", (app, passkeys, kind) => {
  expect(secondStepWith({ app, passkeys })).toBe(kind);
});

import { describe, expect, test } from "vitest";
import { locales } from "@/lib/i18n/locales";
import { type NetworkRules, networkRules } from "./network-rules";
import { type Action, can, mayPublishText, reachOf, type Subject, writableLanguages } from "./policy";
import type { Grant, Role } from "./scopes";

const konak = { municipalityId: "konak", countryCode: "tr" };
const bagcilar = { municipalityId: "bagcilar", countryCode: "tr" };
const elsewhere = { municipalityId: "elsewhere", countryCode: "xx" };
const turkiye = { countryCode: "tr" };
const abroad = { countryCode: "xx" };
const subjects: Record<string, Subject> = { konak, bagcilar, elsewhere, turkiye, abroad, network: "network" };

const actions: readonly Action[] = [
  "profile.read-draft",
  "profile.edit",
  ...locales.map((locale) => `profile.translate.${locale}` as const),
  "profile.submit",
  "profile.review",
  "profile.publish",
  "accounts.manage",
  "municipalities.manage",
  "records.read",
  "mail.read",
];

type Held = Exclude<Role, "translator"> | "translator into tr" | "translator into en";

/** What each role may do where its grant reaches. */
const expectedActions: Record<Held, readonly Action[]> = {
  editor: [
    "profile.read-draft",
    "profile.edit",
    "profile.translate.en",
    "profile.translate.tr",
    "profile.submit",
    "profile.publish",
  ],
  "translator into tr": ["profile.read-draft", "profile.translate.tr", "profile.submit"],
  "translator into en": ["profile.read-draft", "profile.translate.en", "profile.submit"],
  reviewer: [
    "profile.read-draft",
    "profile.edit",
    "profile.translate.en",
    "profile.translate.tr",
    "profile.submit",
    "profile.review",
    "profile.publish",
  ],
  administrator: [
    "profile.read-draft",
    "profile.edit",
    "profile.translate.en",
    "profile.translate.tr",
    "profile.submit",
    "profile.review",
    "profile.publish",
    "accounts.manage",
    "municipalities.manage",
    "records.read",
    "mail.read",
  ],
};

/** Where a grant of each scope reaches. */
const expectedReach: Record<Grant["scope"], readonly string[]> = {
  municipality: ["konak"],
  country: ["konak", "bagcilar", "turkiye"],
  network: ["konak", "bagcilar", "elsewhere", "turkiye", "abroad", "network"],
};

function grantOf(held: Held, scope: Grant["scope"]): Grant {
  const [, into] = held.split(" into ");
  const role = into ? "translator" : (held as Role);
  const language = locales.find((locale) => locale === into) ?? null;
  if (scope === "municipality") return { role, language, scope, municipalityId: "konak" };
  return scope === "country" ? { role, language, scope, countryCode: "tr" } : { role, language, scope };
}

const roles = Object.keys(expectedActions) as Held[];
const scopes = Object.keys(expectedReach) as Grant["scope"][];

/** Where a network leaves publishing to reviewers and administrators, editors only lose that. */
const rules = [true, false].flatMap((editorsPublish) =>
  (["anybody", "others"] as const).map((ownText): NetworkRules => ({ editorsPublish, ownText })),
);
const isExpected = (role: Held, scope: Grant["scope"], action: Action, { editorsPublish }: NetworkRules) =>
  expectedActions[role].includes(action) &&
  (action !== "municipalities.manage" || scope !== "municipality") &&
  (editorsPublish || role !== "editor" || action !== "profile.publish");

describe.each(roles)("%s", (role) => {
  describe.each(scopes)("of a %s", (scope) => {
    const actor = { grants: [grantOf(role, scope)] };
    test.each(
      rules.flatMap((rule) =>
        actions.flatMap((action) => Object.keys(subjects).map((place) => [action, place, rule] as const)),
      ),
    )("%s of %s with %j", (action, place, rule) => {
      const expected = isExpected(role, scope, action, rule) && expectedReach[scope].includes(place);
      expect(can(actor, action, subjects[place] as Subject, rule)).toBe(expected);
    });
    test.each(actions)("lists reach as far as single answers: %s", (action) => {
      const none = { countryCodes: [], municipalityIds: [] };
      const own = { network: "network", country: { ...none, countryCodes: ["tr"] } } as const;
      const reach = scope === "municipality" ? { ...none, municipalityIds: ["konak"] } : own[scope];
      for (const rule of rules)
        expect(reachOf(actor, action, rule)).toEqual(isExpected(role, scope, action, rule) ? reach : none);
    });
  });
});

test("editors publish unless the network says otherwise", () => {
  expect(networkRules).toEqual({ editorsPublish: true, ownText: "anybody" });
});

test.each([
  ["anybody", true, true],
  ["anybody", false, true],
  ["others", true, false],
  ["others", false, true],
] as const)("own text is for %s: who has written it (%s) may publish it: %s", (ownText, hasWritten, may) => {
  expect(mayPublishText(hasWritten, { editorsPublish: true, ownText })).toBe(may);
});

test("every language of the site has its translators in the table", () => {
  const held = roles.flatMap((role) => role.split(" into ")[1] ?? []);
  expect(held.sort()).toEqual([...locales].sort());
});

test.each(actions)("without a grant nobody may %s", (action) => {
  for (const subject of Object.values(subjects)) expect(can({ grants: [] }, action, subject)).toBe(false);
});

test("grants do not mix: the role of one place has no force in another", () => {
  const grants: Grant[] = [
    { role: "translator", language: "tr", scope: "municipality", municipalityId: "bagcilar" },
    { role: "editor", language: null, scope: "municipality", municipalityId: "konak" },
  ];
  expect(can({ grants }, "profile.edit", konak)).toBe(true);
  expect(can({ grants }, "profile.edit", bagcilar)).toBe(false);
  expect(can({ grants }, "profile.translate.tr", bagcilar)).toBe(true);
});

test("tells which languages somebody writes in", () => {
  const here = { scope: "municipality", municipalityId: "konak" } as const;
  const tr: Grant = { role: "translator", language: "tr", ...here };
  const en: Grant = { role: "translator", language: "en", scope: "country", countryCode: "tr" };
  const off: Grant = { role: "translator", language: "uk", scope: "network" };
  const editor: Grant = { role: "editor", language: null, ...here };
  expect(writableLanguages({ grants: [tr] }, konak)).toEqual(["tr"]);
  expect(writableLanguages({ grants: [tr, en] }, konak)).toEqual(["en", "tr"]);
  expect(writableLanguages({ grants: [tr, en] }, bagcilar)).toEqual(["en"]);
  expect(writableLanguages({ grants: [tr, en] }, elsewhere)).toEqual([]);
  expect(writableLanguages({ grants: [tr, editor] }, konak)).toBe("all");
  // A language that the network has switched off is nobody's to write.
  expect(writableLanguages({ grants: [off] }, konak)).toEqual([]);
});

test("tells a list how far an action reaches", () => {
  const grants: Grant[] = [
    { role: "editor", language: null, scope: "network" },
    { role: "administrator", language: null, scope: "country", countryCode: "tr" },
    { role: "administrator", language: null, scope: "municipality", municipalityId: "elsewhere" },
  ];
  expect(reachOf({ grants }, "profile.edit")).toBe("network");
  expect(reachOf({ grants }, "accounts.manage")).toEqual({
    countryCodes: ["tr"],
    municipalityIds: ["elsewhere"],
  });
  expect(reachOf({ grants: [] }, "accounts.manage")).toEqual({ countryCodes: [], municipalityIds: [] });
});

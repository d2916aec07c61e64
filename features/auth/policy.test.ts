import { describe, expect, test } from "vitest";
import { locales } from "@/lib/i18n/locales";
import { type Action, can, reachOf, type Subject } from "./policy";
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
  "profile.publish",
  "accounts.manage",
  "records.read",
  "mail.read",
];

/** What each role may do where its grant reaches; a translator's grant is for Turkish. */
const expectedActions: Record<Role, readonly Action[]> = {
  editor: [
    "profile.read-draft",
    "profile.edit",
    "profile.translate.en",
    "profile.translate.tr",
    "profile.publish",
  ],
  translator: ["profile.read-draft", "profile.translate.tr"],
  reviewer: [
    "profile.read-draft",
    "profile.edit",
    "profile.translate.en",
    "profile.translate.tr",
    "profile.publish",
  ],
  administrator: [
    "profile.read-draft",
    "profile.edit",
    "profile.translate.en",
    "profile.translate.tr",
    "profile.publish",
    "accounts.manage",
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

function grantOf(role: Role, scope: Grant["scope"]): Grant {
  const language = role === "translator" ? "tr" : null;
  if (scope === "municipality") return { role, language, scope, municipalityId: "konak" };
  return scope === "country" ? { role, language, scope, countryCode: "tr" } : { role, language, scope };
}

const roles = Object.keys(expectedActions) as Role[];
const scopes = Object.keys(expectedReach) as Grant["scope"][];

describe.each(roles)("%s", (role) => {
  describe.each(scopes)("of a %s", (scope) => {
    const actor = { grants: [grantOf(role, scope)] };
    test.each(actions.flatMap((action) => Object.keys(subjects).map((place) => [action, place] as const)))(
      "%s of %s",
      (action, place) => {
        const expected = expectedActions[role].includes(action) && expectedReach[scope].includes(place);
        expect(can(actor, action, subjects[place] as Subject)).toBe(expected);
      },
    );
  });
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

test("a network may leave publishing to reviewers and administrators", () => {
  const may = (role: Role) =>
    can({ grants: [grantOf(role, "municipality")] }, "profile.publish", konak, { editorsPublish: false });
  expect(Object.fromEntries(roles.map((role) => [role, may(role)]))).toEqual({
    editor: false,
    translator: false,
    reviewer: true,
    administrator: true,
  });
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

import { describe, expect, test } from "vitest";
import { type Locale, knownLocales as locales } from "@/lib/i18n/locales";
import { messagesOf } from "@/lib/i18n/translator";
import { factsOf } from "./facts";
import type { Names } from "./names";
import { allRecordedActions, recordKinds } from "./recorded-actions";
import { sentence } from "./sentence";
import { fieldName, valueInWords } from "./value-words";

const konak = "0196f0c0-0000-7000-8000-000000000001";
const names: Names = {
  accounts: new Map(),
  municipalities: new Map([
    [
      konak,
      { name: "Konak", address: { country: "turkiye", slug: "konak" }, isShown: true, isReadable: true },
    ],
  ]),
  countries: new Map([["tr", { en: "Türkiye", tr: "Türkiye" }]]),
};

describe.each(locales)("in %s", (locale: Locale) => {
  test.each(allRecordedActions)("%s is a sentence", (action) => {
    const said = sentence(action, "Zeynep", locale);
    expect(said).toMatch(/^\p{Lu}.*\p{L}$/u);
    expect(said).not.toMatch(/[<>{}]|audit\./);
  });

  test.each(recordKinds)("the kind %s has a name", (kind) => {
    expect(messagesOf(locale).audit.kinds[kind]).toMatch(/^\p{Lu}/u);
  });
});

test("no two actions say the same", () => {
  for (const locale of locales)
    expect(new Set(allRecordedActions.map((action) => sentence(action, "x", locale))).size).toBe(
      allRecordedActions.length,
    );
});

test("what another version has recorded is shown as it was written", () => {
  expect(sentence("planet.moved", "Mars", "en")).toBe("planet.moved");
  expect(fieldName("orbit", "tr")).toBe("orbit");
  expect(valueInWords("orbit", { around: "sun" }, names, "en")).toBe('{"around":"sun"}');
});

test.each([
  [
    "a new value",
    "account.renamed",
    { before: "A", after: "B" },
    [{ key: "name", change: { before: "A", after: "B" } }],
  ],
  [
    "a first revision",
    "profile.published",
    { before: null, after: 1 },
    [{ key: "revision", change: { before: null, after: 1 } }],
  ],
  ["an earlier shape", "profile.published", { revision: 3 }, [{ key: "revision", value: 3 }]],
  [
    "what changed and not what stayed",
    "account.accepted",
    { name: "A", before: { state: "invited", name: "A" }, after: { state: "active", name: "A" } },
    [{ key: "state", change: { before: "invited", after: "active" } }],
  ],
  [
    "what is gone, and what goes with it",
    "account.removed",
    { name: "A", before: { grants: [] }, after: null, sessionsEnded: 2 },
    [
      { key: "grants", change: { before: [], after: undefined } },
      { key: "sessionsEnded", value: 2 },
    ],
  ],
  [
    "lists of rights",
    "account.grants-changed",
    { before: [1], after: [1, 2] },
    [{ key: "grants", change: { before: [1], after: [1, 2] } }],
  ],
  ["no change at all", "account.invited", { name: "A", before: null, after: null }, []],
  [
    "not where a sign-in came from",
    "session.refused",
    { address: "::1", userAgent: "x", email: "a…" },
    [{ key: "email", value: "a…" }],
  ],
  ["where an ended session was", "session.ended", { address: "::1" }, [{ key: "address", value: "::1" }]],
])("tells %s", (_, action, detail, facts) => {
  expect(factsOf(action, detail)).toEqual(facts);
});

test.each<[string, unknown, Locale, string]>([
  [
    "grants",
    [
      { role: "editor", place: `municipality:${konak}` },
      { role: "translator", language: "tr", place: "country:tr" },
    ],
    "en",
    "Editor · Konak; Translator · Türkiye, Turkish",
  ],
  ["grants", [{ role: "administrator", scope: "network" }], "tr", "Yönetici · Tüm ağ"],
  ["grants", [{ role: "editor", scope: "municipality", municipalityId: konak }], "tr", "Editör · Konak"],
  ["grants", [{ role: "editor", place: "municipality:gone" }], "en", "Editor · a municipality that is gone"],
  ["grants", [], "en", "nothing"],
  ["state", "suspended", "tr", "Askıda"],
  ["state", "uncertain", "en", "Uncertain"],
  ["kind", "invitation", "tr", "Davet"],
  ["kind", "rights", "en", "Rights"],
  ["method", "single-sign-on", "en", "Single sign-on"],
  ["reason", "otherPerson", "tr", "Hesap, sağlayıcıda başka birine bağlı"],
  ["sent", false, "tr", "hayır"],
  ["reason", "idle", "en", "No editor signed in for long"],
  ["limit", "invitation-to", "tr", "Bir adrese davetler"],
  ["change", "appRemoved", "en", "authenticator app removed"],
  ["app", true, "tr", "evet"],
  ["password", true, "en", "yes"],
  ["reason", "counter", "en", "The counter went back: there is a copy of the key"],
  ["secondFactor", "passkey", "tr", "Geçiş anahtarı"],
  ["name", "", "en", "erased"],
  ["revision", null, "tr", "yok"],
  ["deleted", 10_000, "tr", "10.000"],
  ["until", "2026-11-23T17:19:00Z", "en", "23 November 2026 at 17:19 UTC"],
  ["municipality", konak, "en", "Konak"],
  ["toString", "x", "en", "x"],
])("says %s %o in %s", (key, value, locale, words) => {
  expect(valueInWords(key, value, names, locale)).toBe(words);
});

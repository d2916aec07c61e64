import { describe, expect, it } from "vitest";
import type { RichText } from "@/features/profiles/rich-text";
import type { Profile } from "@/features/profiles/schema";
import type { Translations } from "@/features/profiles/translations";
import { locales } from "@/lib/i18n/locales";
import { figure, milestone, observation, plainProfile, prose } from "../versions/versions.fixtures";
import { followTranslations, type StillRight } from "./follow";
import { translationState } from "./state";
import { textsOf } from "./texts";

const KEY = "sections.people.body";
const base: Profile = {
  ...plainProfile,
  sections: [
    {
      id: "people",
      heading: { en: "People", tr: "İnsanlar" },
      body: { en: prose("Many."), tr: prose("Çok.") },
      drawings: [],
    },
  ],
};
const inBody = (profile: Profile, body: Partial<Record<"en" | "tr", RichText>>): Profile => ({
  ...profile,
  sections: profile.sections.map((s) => ({ ...s, body: { ...s.body, ...body } })),
});

type Version = { profile: Profile; translations: Translations; number: number };
const first: Version = { profile: base, translations: {}, number: 1 };

/** The revision that follows when `profile` is saved. */
const saved = (before: Version, profile: Profile, stillRight?: StillRight[]): Version => {
  const number = before.number + 1;
  const after = { profile, number };
  return { profile, number, translations: followTranslations({ before, after, stillRight }) };
};
const stateOf = ({ profile, translations }: Version, key = KEY, language: "en" | "tr" = "tr") =>
  translationState(profile, translations, language).find((text) => text.key === key)?.state;

const token = (text: string, ...more: RichText["content"]): RichText => ({
  type: "doc",
  content: [
    {
      type: "paragraph",
      content: [
        { type: "text", text },
        { type: "figure", attrs: { figure: "f", part: null } },
      ],
    },
    ...more,
  ],
});

describe("a translation", () => {
  it("that is there counts as up to date as long as nothing is known of it", () => {
    expect(stateOf(first)).toBe("current");
    expect(stateOf(saved(first, base))).toBe("current");
  });

  it("is behind when only the source text changed, and knows from which revision it was made", () => {
    const second = saved(first, inBody(base, { en: prose("Very many.") }));
    expect(stateOf(second)).toBe("behind");
    expect(stateOf(second, "sections.people.heading")).toBe("current");
    expect(second.translations[KEY]?.tr?.revision).toBe(1);
    const third = saved(second, inBody(base, { en: prose("Very, very many.") }));
    expect(third.translations[KEY]).toEqual(second.translations[KEY]);
    expect(stateOf(saved(third, base))).toBe("current");
  });

  it("is up to date when it changed, alone or together with its source", () => {
    const second = saved(first, inBody(base, { en: prose("Very many.") }));
    expect(stateOf(saved(second, inBody(second.profile, { tr: prose("Pek çok.") })))).toBe("current");
    const both = inBody(base, { en: prose("Very many."), tr: prose("Pek çok.") });
    expect(saved(first, both).translations[KEY]?.tr?.revision).toBe(2);
  });

  it("stays behind when the source text is taken away and written anew", () => {
    const second = saved(first, inBody(base, { en: prose("") }));
    const third = saved(second, inBody(base, { en: prose("Very many.") }));
    expect([stateOf(second), stateOf(third)]).toEqual(["current", "behind"]);
  });

  it("of which the source is written later is up to date", () => {
    const second = saved(first, inBody(base, { en: prose("") }));
    const alone: Version = { ...second, translations: {} };
    expect(stateOf(saved(alone, inBody(alone.profile, { en: prose("Very many.") })))).toBe("current");
    const turned = saved(alone, inBody(alone.profile, { tr: prose("Pek çok.") }));
    expect(stateOf(saved(turned, inBody(turned.profile, { en: prose("Very many.") })))).toBe("current");
  });

  it("that somebody found still right is up to date until the source changes again", () => {
    const second = saved(first, inBody(base, { en: prose("Very many.") }));
    const third = saved(second, second.profile, [{ key: KEY, language: "tr" }]);
    expect(stateOf(third)).toBe("current");
    expect(third.translations[KEY]?.tr?.revision).toBe(3);
    expect(stateOf(saved(third, inBody(base, { en: prose("So many.") })))).toBe("behind");
  });

  it("is missing where the source has text, and its source text is the source", () => {
    const untranslated = saved(first, inBody(base, { tr: prose("") }));
    expect(stateOf(untranslated)).toBe("missing");
    expect(untranslated.translations[KEY]).toBeUndefined();
    expect(stateOf(first, KEY, "en")).toBe("source");
    expect(stateOf(saved(first, inBody(base, { en: prose("") })), KEY, "en")).toBe("missing");
  });

  it("begins anew with another source language", () => {
    const second = saved(first, inBody(base, { en: prose("Very many.") }));
    const turned = saved(second, { ...second.profile, sourceLanguage: "tr" });
    expect(turned.translations).toEqual({});
    expect([stateOf(turned), stateOf(turned, KEY, "en")]).toEqual(["source", "current"]);
  });
});

it.each([
  ["another figure in it", token("Many live in ")],
  [
    "bold",
    {
      type: "doc",
      content: [
        { type: "paragraph", content: [{ type: "text", text: "Many live in", marks: [{ type: "bold" }] }] },
      ],
    },
  ],
  ["spaces and paragraphs", prose("Many ", "live  in")],
  [
    "a list",
    {
      type: "doc",
      content: [
        {
          type: "bulletList",
          content: [{ type: "listItem", content: prose("Many live in").content as never }],
        },
      ],
    },
  ],
] as [string, RichText][])("%s makes no translation behind", (_, changed) => {
  const start: Version = { ...first, profile: inBody(base, { en: prose("Many live in") }) };
  expect(stateOf(saved(start, inBody(start.profile, { en: changed })))).toBe("current");
});

it("never makes a translation behind by the value of a figure", () => {
  const withValue = (value: number): Profile => ({
    ...inBody(base, { en: token("People: ") }),
    figures: [figure("f", observation("o", value))],
  });
  const start: Version = { ...first, profile: withValue(1) };
  const states = (profile: Profile, translations: Translations) =>
    locales.flatMap((language) => translationState(profile, translations, language));
  expect(states(withValue(2), saved(start, withValue(2)).translations)).toEqual(states(withValue(1), {}));
});

describe("where somebody else's changes are taken in", () => {
  const changed = inBody(base, { en: prose("Very many.") });
  const theirs: Version = saved(first, changed);
  const merged = inBody(changed, { tr: prose("Pek çok.") });

  it("counts a translation as made from the source text that its author saw", () => {
    const mine = inBody(base, { tr: prose("Pek çok.") });
    const after = { profile: merged, number: 3 };
    const seen = { profile: mine, base: 1 };
    const translations = followTranslations({ before: theirs, after, seen });
    expect(stateOf({ profile: merged, translations, number: 3 })).toBe("behind");
    expect(translations[KEY]?.tr?.revision).toBe(1);
    const confirmed = followTranslations({
      ...{ before: theirs, after: { profile: changed, number: 3 }, seen: { profile: base, base: 1 } },
      stillRight: [{ key: KEY, language: "tr" }],
    });
    expect(stateOf({ profile: changed, translations: confirmed, number: 3 })).toBe("behind");
  });

  it("keeps that of the other's translation which one's own change of the source has overtaken", () => {
    const translated: Version = saved(first, inBody(base, { tr: prose("Pek çok.") }));
    const seen = { profile: changed, base: 1 };
    const after = { profile: merged, number: 3 };
    const translations = followTranslations({ before: translated, after, seen });
    expect(stateOf({ profile: merged, translations, number: 3 })).toBe("behind");
  });
});

it("knows every text of a profile, also those within what is compared as a whole", () => {
  const profile: Profile = {
    ...base,
    sections: [
      {
        ...(base.sections[0] as Profile["sections"][number]),
        drawings: [{ kind: "list", title: { en: "T" }, items: [{ en: "a", tr: "b" }, { en: "c" }] }],
      },
    ],
    figures: [
      {
        ...figure("f", { ...observation("o", 1), date: { kind: "worded", text: { en: "lately" } } }),
        ...{ indicator: null, own: { unit: "count", names: { en: "Trees" }, reviewMonths: 24 } },
        about: { kind: "wider", level: "province", name: { en: "İzmir" } },
        parts: [{ id: "p", label: { en: "Oaks" }, value: 1, motif: "leaf" }],
      },
    ],
    milestones: [{ ...milestone("m"), standing: { label: { en: "Free" }, inForce: true } }],
    images: [
      {
        ...{ id: "i", file: "0".repeat(64), alt: { en: "A" }, caption: {}, credit: "" },
        isDecorative: true,
        licence: "",
        focal: { x: 0, y: 0 },
      },
    ],
  };
  const found = textsOf(profile).map(({ key, path }) => [key, path]);
  expect(found).toEqual([
    ["region", "region"],
    ["summary", "summary"],
    ["figures.f.names", "figures.0.own.names"],
    ["figures.f.about", "figures.0.about.name"],
    ["figures.f.observations.o", "figures.0.observations.0.date.text"],
    ["figures.f.parts.p.label", "figures.0.parts.0.label"],
    ["sections.people.heading", "sections.0.heading"],
    [KEY, "sections.0.body"],
    ["sections.people.drawings.list.title", "sections.0.drawings.0.title"],
    ["sections.people.drawings.list.items", "sections.0.drawings.0.items"],
    ["milestones.m.title", "milestones.0.title"],
    ["milestones.m.standing.label", "milestones.0.standing.label"],
    ["images.i.caption", "images.0.caption"],
    ["contacts.address", "contacts.address"],
    ["responsibility", "responsibility"],
  ]);
  // An entry of the list has not been translated.
  const states = translationState(profile, {}, "tr");
  expect(states.find(({ key }) => key.endsWith(".items"))?.state).toBe("missing");
});

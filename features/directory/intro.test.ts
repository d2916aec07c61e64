import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { introduce, introduceNamed } from "./intro";

const istanbul = { en: "Istanbul", tr: "İstanbul" };
const izmir = { en: "İzmir", tr: "İzmir" };
const zeytinburnu = { name: "Zeytinburnu", region: istanbul };
const konak = { name: "Konak", region: izmir };
const bagcilar = { name: "Bağcılar", region: istanbul };
const many = Array.from({ length: 24 }, (_, i) => ({ name: `Place ${i}`, region: {} }));

const introduced = (locale: Locale, ...members: { name: string; region: object }[]) =>
  introduce("Türkiye", members, locale, translator(locale, "country"));

describe("introduce", () => {
  it.each([
    ["one", [konak], "One municipality in Türkiye belongs to the network: Konak in İzmir."],
    [
      "two alike",
      [zeytinburnu, bagcilar],
      "Two municipalities in Türkiye belong to the network: Bağcılar and Zeytinburnu in Istanbul.",
    ],
    [
      "three",
      [zeytinburnu, konak, bagcilar],
      "Three municipalities in Türkiye belong to the network: Bağcılar and Zeytinburnu in Istanbul, and Konak in İzmir.",
    ],
    [
      "without a region",
      [{ name: "Somewhere", region: {} }],
      "One municipality in Türkiye belongs to the network: Somewhere.",
    ],
    ["many", many, "24 municipalities in Türkiye belong to the network."],
  ])("in English, %s", (_, members, sentence) => expect(introduced("en", ...members)).toBe(sentence));

  it.each([
    ["one", [konak], "Türkiye, ağda bir belediyeyle yer alıyor: Konak (İzmir)."],
    [
      "three",
      [zeytinburnu, konak, bagcilar],
      "Türkiye, ağda üç belediyeyle yer alıyor: Bağcılar ve Zeytinburnu (İstanbul) ile Konak (İzmir).",
    ],
  ])("in Turkish, %s", (_, members, sentence) => expect(introduced("tr", ...members)).toBe(sentence));
});

it("marks the name of a country that is in another language, and only that", () => {
  const named = { name: "Türkiye", lang: "tr" as const };
  const sentence = introduceNamed(named, [konak, bagcilar], "en", translator("en", "country"));
  expect(renderToStaticMarkup(sentence)).toBe(
    'Two municipalities in <span lang="tr">Türkiye</span> belong to the network: Bağcılar in Istanbul, and Konak in İzmir.',
  );
  const own = introduceNamed({ ...named, lang: undefined }, [konak], "tr", translator("tr", "country"));
  expect(own).toBe("Türkiye, ağda bir belediyeyle yer alıyor: Konak (İzmir).");
});

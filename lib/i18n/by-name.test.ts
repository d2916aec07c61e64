import { expect, it } from "vitest";
import type { Locale } from "@/lib/i18n/locales";
import { byName } from "./by-name";

const cases: [Locale, string[], string[]][] = [
  ["en", ["Zeytinburnu", "Konak", "Bağcılar"], ["Bağcılar", "Konak", "Zeytinburnu"]],
  ["tr", ["Çatalca", "Dikili", "Cizre", "Çubuk"], ["Cizre", "Çatalca", "Çubuk", "Dikili"]],
  ["tr", ["İzmir", "Iğdır", "Isparta", "İncirliova"], ["Iğdır", "Isparta", "İncirliova", "İzmir"]],
  [
    "uk",
    ["Яворів", "Іршава", "Ґрунь", "Гадяч", "Їзд", "Єнакієве"],
    ["Гадяч", "Ґрунь", "Єнакієве", "Іршава", "Їзд", "Яворів"],
  ],
  ["en", ["Çubuk", "Dikili", "Cizre", "Çatalca"], ["Çatalca", "Cizre", "Çubuk", "Dikili"]],
];

it.each(cases)("sorts names as readers of %s expect: %j", (locale, names, sorted) => {
  expect(byName(names, locale, (name) => name)).toEqual(sorted);
});

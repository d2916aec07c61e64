import { wordKey } from "./parse-tokens";
import { phrases } from "./parse-words";

const SCALES: [factor: number, words: string][] = [
  [
    1e3,
    `thousand, k, bin, tausend, tsd, mille, mila, duizend, tusen, tusind, tuhat, tuhatta, tuhande, tysiąc, tysiące, tysięcy, tys, tisíc, tisíce,
    ezer, mii, mijë, tūkstantis, tūkstančiai, tūkstančių, tūkst, tūkstoši, tūkstošu, tisuća, tisuće, tisoč, hiljada, hiljade,
    тысяча, тысячи, тысяч, тыс, тисяча, тисячі, тисяч, тис, хиляда, хиляди, хил, хиљада, хиљаде, илјада, илјади, χίλιοι, χιλιάδες, χιλ`,
  ],
  [
    1e6,
    `million, millions, mio, mln, mn, milyon, millionen, milione, milioni, millón, millones, milhão, milhões, milió, milions, miljoen, miljoner, miljon, millioner, miljoona, miljoonaa, miljon, miljonit,
    milion, miliony, milionów, milionu, milionů, milión, milióny, miliónov, millió, milijun, milijuna, milijon, milijona, milijonov, milijona, milijoni, milijonas, milijonai, milijonų, milioane, miljons, miljoni, miljonu, milionë,
    миллион, миллиона, миллионов, млн, мільйон, мільйони, мільйона, мільйонів, милион, милиона, милиони, милијун, милиона, εκατομμύριο, εκατομμύρια, εκατ`,
  ],
  [
    1e9,
    `bn, mrd, milyar, mlr, milliard, milliards, milliarde, milliarden, miliardo, miliardi, miljard, miljarder, milliarder, miljardi, miljardia, mld, miliard, miliardy, miliardów, miliarda, miliárd, milliárd, milijarda, milijarde, milijardas, milijardų, miljards,
    миллиард, миллиарда, миллиардов, млрд, мільярд, мільярди, мільярдів, милиард, милиарда, милијарда, милијарди, δισεκατομμύριο, δισεκατομμύρια, δισ`,
  ],
];

const EVERYWHERE: ReadonlyMap<string, number> = new Map(
  SCALES.flatMap(([factor, words]) => phrases(words).map((word): [string, number] => [word, factor])),
);

/** The same letters, a thousand times more or less: only the language tells, and without it they are not understood. */
const BY_LANGUAGE: Record<string, Record<string, number>> = {
  mil: { es: 1e3, pt: 1e3, ca: 1e3, gl: 1e3, cs: 1e6, sk: 1e6, ro: 1e6 },
  billion: { en: 1e9, de: 1e12, fr: 1e12, da: 1e12, nb: 1e12, no: 1e12 },
  billions: { en: 1e9, fr: 1e12 },
  milliard: { en: 1e9, fr: 1e9, da: 1e9, nb: 1e9, no: 1e9, hu: 1e9 },
};

const cache = new Map<string, ReadonlyMap<string, number>>();

/** The words with which Intl itself shortens numbers in a locale: "Md" in French, "mill." in Norwegian. */
function shortForms(locale: string): ReadonlyMap<string, number> {
  const known = cache.get(locale);
  if (known) return known;
  const forms = new Map<string, number>();
  for (const compactDisplay of ["long", "short"] as const) {
    const format = new Intl.NumberFormat(locale, {
      notation: "compact",
      compactDisplay,
      numberingSystem: "latn",
    });
    for (const value of [1e3, 1e6, 1e9].flatMap((scale) => [1, 2, 5, 21, 1.5, 100].map((n) => n * scale))) {
      const parts = format.formatToParts(value);
      const digits = parts.map((p) =>
        p.type === "integer" || p.type === "fraction" ? p.value : p.type === "decimal" ? "." : "",
      );
      const word = wordKey(parts.find((part) => part.type === "compact")?.value ?? "").replace(/\.$/, "");
      const factor = value / Number(digits.join("") || "NaN");
      // One letter is too little to go by: "m" is metres, "B" a thousand in Turkish and a billion in English.
      if (/^\p{L}{2,}$/u.test(word) && [1e3, 1e6, 1e9].includes(factor))
        forms.set(word, forms.get(word) ?? factor);
    }
  }
  if (cache.size < 200) cache.set(locale, forms);
  return forms;
}

/** The factor of a scale word in a text of this locale. */
export function scaleOf(word: string, locale: string): number | null {
  const byLanguage = BY_LANGUAGE[word];
  if (byLanguage) return byLanguage[locale.split("-")[0] ?? ""] ?? null;
  return shortForms(locale).get(word) ?? EVERYWHERE.get(word) ?? null;
}

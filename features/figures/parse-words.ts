import { wordKey } from "./parse-tokens";
import type { Precision } from "./schema";

/**
 * Words around a figure, in the languages of the network's countries. One language after another on each list; inflected
 * forms only where they follow a number. Phrases are separated by commas; accents and case do not matter.
 */
const PRECISION: Record<Exclude<Precision, "exact">, string> = {
  about: `about, approximately, approx, around, circa, ca, c, roughly, some, nearly, almost, close to, more or less, ~, ≈, ±,
    yaklaşık, yaklaşık olarak, aşağı yukarı, takriben, neredeyse, kadar, civarında, civarı, dolayında, 'e yakın, 'a yakın, 'ye yakın, 'ya yakın, yakın,
    etwa, ungefähr, rund, zirka, fast, knapp, beinahe, environ, près de, presque, à peu près, quelque,
    circa, quasi, intorno a, pressoché, unos, unas, aproximadamente, cerca de, casi, alrededor de, quase, por volta de,
    ongeveer, zo'n, bijna, omkring, cirka, ungefär, nästan, næsten, nesten, rundt, noin, lähes, melkein, umbes, ligi,
    około, ok, prawie, blisko, niemal, mniej więcej, přibližně, asi, zhruba, téměř, okolo, približne, takmer, približno, oko, skoro, gotovo,
    körülbelül, kb, majdnem, közel, aproximativ, circa, cca, aproape, rreth, afërsisht, apie, maždaug, beveik, aptuveni, gandrīz,
    около, примерно, приблизительно, почти, порядка, близо, приблизно, майже, близько, околу, отприлике, скоро, готово, приближно,
    περίπου, σχεδόν`,
  at_least: `at least, over, more than, above, upwards of, in excess of, no fewer than, no less than, not less than, minimum, min, >, ≥, +,
    en az, en azından, asgari, 'i aşkın, 'ı aşkın, 'u aşkın, 'yi aşkın, 'yu aşkın, aşkın, fazla, üzerinde, üstünde,
    mindestens, wenigstens, über, mehr als, au moins, plus de, plus d, minimum de, almeno, oltre, più di, al menos, por lo menos, más de, pelo menos, mais de,
    minstens, ten minste, meer dan, ruim, minst, mer än, över, mindst, over, mere end, mer enn, vähintään, yli, vähemalt, üle,
    co najmniej, ponad, przynajmniej, powyżej, więcej niż, alespoň, nejméně, přes, více než, najmenej, viac ako, vyše, najmanj, več kot, barem, najmanje, više od, preko,
    legalább, több mint, cel puțin, peste, mai mult de, të paktën, mbi, mažiausiai, daugiau nei, daugiau kaip, vismaz, vairāk nekā,
    не менее, как минимум, более, больше, более чем, больше чем, свыше, понад, більше, більше ніж, щонайменше, не менше, поне, над, повече от, најмање, преко, више од, најмалку, повеќе од,
    τουλάχιστον, πάνω από, περισσότεροι από, περισσότερα από, άνω των`,
  at_most: `at most, up to, less than, fewer than, under, below, no more than, not more than, maximum, max, <, ≤,
    en fazla, en çok, azami, 'e kadar, 'a kadar, 'ye kadar, 'ya kadar, altında, az,
    höchstens, maximal, bis zu, weniger als, unter, au plus, jusqu'à, moins de, moins d, maximum de, al massimo, fino a, meno di, como máximo, hasta, menos de, no máximo, até,
    hoogstens, ten hoogste, maximaal, tot, minder dan, högst, upp till, mindre än, højst, op til, mindre end, opp til, mindre enn, enintään, alle, kuni, kõige rohkem,
    co najwyżej, najwyżej, do, poniżej, mniej niż, nejvýše, nanejvýš, maximálně, méně než, najviac, menej ako, največ, manj kot, najviše, manje od,
    legfeljebb, maximum, kevesebb mint, cel mult, până la, sub, më së shumti, deri në, daugiausia, iki, mažiau nei, ne vairāk kā, līdz, mazāk nekā,
    не более, не больше, максимум, менее, меньше, менее чем, щонайбільше, не більше, менше, менше ніж, най-много, под, по-малко от, највише, највеќе, помалку од,
    το πολύ, έως, μέχρι, λιγότερο από`,
  estimate: `estimated, est, an estimated, estimate, estimated at, by estimate, tahminen, tahmini, tahmini olarak, geschätzt, schätzungsweise, estimé, estimé à, estimation,
    stimato, stimati, stima, estimado, estimados, estimada, estimativa, geschat, naar schatting, uppskattningsvis, uppskattat, anslået, skønsmæssigt, anslått, arviolta, arvio, hinnanguliselt,
    szacunkowo, szacowany, szacuje się, odhadem, odhad, odhadom, po oceni, procjena, procijenjeno, becslés szerint, becsült, estimat, vlerësuar,
    оценочно, по оценке, по оценкам, за оцінкою, орієнтовно, по оценка, процена, проценка, εκτιμώμενος, κατ εκτίμηση`,
};

/** Words that mean something else next door ("alle" is "under" in Finnish, "all" in German) count only at home. */
const AT_HOME = new Map([
  ...["alle", "yli"].map((word): [string, string] => [word, "fi"]),
  ...["az", "fazla", "kadar"].map((word): [string, string] => [word, "tr"]),
  ...["fast", "rund", "knapp", "maximal"].map((word): [string, string] => [word, "de"]),
  ...["asi", "pres"].map((word): [string, string] => [word, "cs sk"]),
  ["do", "pl cs sk hr sr bs sl"],
  ["до", "ru uk bg mk sr"],
  ["под", "ru bg mk sr"],
  ["c", "en"],
  ["some", "en"],
  ["ok", "pl"],
  ["po oceni", "sl"],
  ["tot", "nl ca ro"],
  ["sub", "ro"],
  ["mbi", "sq"],
  ["iki", "lt"],
  ["min", "en de tr fr"],
  ["kozel", "hu"],
  ["over", "en nl da nb nn no sv"],
  ["under", "en da nb nn no sv"],
]);

/** Whether a phrase may be read as a word about precision in a text of these languages. */
export function isAtHome(phrase: string, languages: ReadonlySet<string>): boolean {
  const homes = AT_HOME.get(phrase)?.split(" ");
  return !homes || homes.some((language) => languages.has(language));
}

/** Turkish: the ending stands apart from the word that gives it its meaning. */
const TURKISH = [
  ...["den", "dan", "ten", "tan"].flatMap((e) => [
    [`'${e} fazla`, `'${e} çok`, `${e} fazla`],
    [`'${e} az`, `${e} az`],
  ]),
  ...["in", "un", "nin", "nun"].flatMap((e) => [[`'${e} üzerinde`, `'${e} üstünde`], [`'${e} altında`]]),
];

export const precisionWords: ReadonlyMap<string, Precision> = new Map([
  ...Object.entries(PRECISION).flatMap(([precision, words]) =>
    phrases(words).map((phrase): [string, Precision] => [phrase, precision as Precision]),
  ),
  ...TURKISH.flatMap((list, i) =>
    list.map((p): [string, Precision] => [wordKey(p), i % 2 === 0 ? "at_least" : "at_most"]),
  ),
]);

/** Phrases in the form that tokens have: "jusqu'à" is two words, an abbreviation has lost its dot. */
export function phrases(list: string): string[] {
  return list.split(",").map((phrase) =>
    wordKey(
      phrase
        .trim()
        .replace(/(?<=\p{L})['-]/gu, " ")
        .replace(/\s+/g, " "),
    ),
  );
}

/** "to" joins any two numbers; "and" only behind "between". */
export const joins: ReadonlyMap<string, "from" | "to" | "and" | "behind"> = new Map([
  ...phrases("arası, arasında, arasındaki").map((p): [string, "behind"] => [p, "behind"]),
  ...phrases(
    "between, from, entre, de, zwischen, von, tra, da, tussen, van, mellan, mellem, mellom, od, między, mezi, medzi, med, között, între, от, от, між, від, между, μεταξύ, από",
  ).map((p): [string, "from"] => [p, "from"]),
  ...phrases("to, -, ila, ile, bis, à, a, al, tot, till, til, do, až, до, ως, έως").map(
    (p): [string, "to"] => [p, "to"],
  ),
  ...phrases("and, ve, und, et, e, y, en, och, og, i, a, és, și, и, і, та, και").map((p): [string, "and"] => [
    p,
    "and",
  ]),
]);

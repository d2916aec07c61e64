/**
 * What one letter alone cannot decide: pairs of letters, the beginning of a word, and letters whose Latin form
 * depends on the country. `fold.ts` runs these rules as they stand and `scripts/fold/sql.ts` writes the same ones
 * into the SQL function, so a pattern uses only what JavaScript and PostgreSQL read alike: literal characters,
 * brackets and lookaround. Rules see lower-case letters in NFC without loose marks. The sources are named in
 * docs/decisions/0014-folding-text.md.
 */
export type FoldRule = { countries?: readonly string[]; pattern: string; to: string };

const GREEK = "αάβγδεέζηήθιίκλμνξοόπρσςτυϋφχψωώ";
const GREEK_VOICED = "αάεέηήιίοόυϋωώβγδζλμνρ";
const CYRILLIC = "Ѐ-ӿ";
const ARMENIAN = "ա-և";

/** ELOT 743. */
const greek: FoldRule[] = [
  { pattern: `(?<![${GREEK}])μπ|μπ(?![${GREEK}])`, to: "b" },
  { pattern: `(?<=[αεη])υ(?=[${GREEK_VOICED}])`, to: "v" },
  { pattern: "(?<=[αεη])υ", to: "f" },
  { pattern: "(?<=ο)υ", to: "u" },
  { pattern: "γ(?=[γξχ])", to: "n" },
];

/** Ukraine: Cabinet of Ministers, resolution 55 of 2010. Bulgaria: Transliteration Act of 2009. */
const cyrillic: FoldRule[] = [
  { countries: ["UA"], pattern: `(?<=[${CYRILLIC}])['ʼ](?=[${CYRILLIC}])`, to: "" },
  { countries: ["UA"], pattern: "(?<=з)г", to: "gh" },
  { countries: ["UA"], pattern: `(?<![${CYRILLIC}])є`, to: "ye" },
  { countries: ["UA"], pattern: `(?<![${CYRILLIC}])ї`, to: "yi" },
  { countries: ["UA"], pattern: `(?<![${CYRILLIC}])й`, to: "y" },
  { countries: ["UA"], pattern: `(?<![${CYRILLIC}])ю`, to: "yu" },
  { countries: ["UA"], pattern: `(?<![${CYRILLIC}])я`, to: "ya" },
  { countries: ["BG"], pattern: `(?<![${CYRILLIC}])българ(?=ия(?![${CYRILLIC}]))`, to: "bulgar" },
  { countries: ["BG"], pattern: `(?<=и)я(?![${CYRILLIC}])`, to: "a" },
];

/** BGN/PCGN 1981: ու is one vowel; ե and ո are heard as ye and vo where a word begins. */
const armenian: FoldRule[] = [
  { pattern: "ու", to: "u" },
  { pattern: `(?<![${ARMENIAN}u])ո(?!վ)`, to: "vo" },
  { pattern: `(?<![բ-դզթժլ-հձ-նշչ-ջռ-քֆ])ե`, to: "ye" },
  { pattern: `(?<![բ-դզթժլ-հձ-նշչ-ջռ-քֆ])և`, to: "yev" },
];

const serbian = { ж: "z", х: "h", ц: "c", ч: "c", ш: "s", й: "j" };

/** Letters that a country writes otherwise than the general table. */
export const countryLetters: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  BA: serbian,
  BG: { щ: "sht", ъ: "a", ь: "y", х: "h" },
  ME: serbian,
  MK: serbian,
  RS: serbian,
  UA: { г: "h", и: "y", й: "i", є: "ie", ю: "iu", я: "ia" },
  XK: serbian,
};

const latinCase = (letter: string) => letter.normalize("NFD").replace(/[\u0300-\u036f]/g, "");

/**
 * What the rules need to hold of a Greek vowel: an accent on the first of two vowels, or a diaeresis on the second,
 * keeps them apart (άυλος, Μαΐου); an accent on the second does not (Εύβοια). So ύ becomes υ, and every breathing,
 * grave and circumflex of the older spelling becomes the plain accent.
 */
function greekForm(letter: string): string {
  const base = latinCase(letter).toLowerCase();
  const marked = letter.normalize("NFD").length > 1;
  if (!marked) return base;
  if (base === "υ") return letter.normalize("NFD").includes("\u0308") ? "ϋ" : "υ";
  return "αεηιοω".includes(base) ? `${base}\u0301`.normalize("NFC") : base;
}

function pairs(first: number, last: number, form: (letter: string) => string): [string, string][] {
  const all = Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i));
  return all
    .map((c): [string, string] => [c, form(c)])
    .filter(([from, to]) => from !== to && /^\p{L}$/u.test(to));
}

/** A script with rules: text without a letter of `range` passes it by. */
export type RuledScript = {
  range: string;
  /** Replaced letter by letter before the rules, so that they meet one form of each letter. */
  forms: ReadonlyMap<string, string>;
  rules: readonly FoldRule[];
};

const lower = (letter: string) => letter.toLowerCase();

export const ruledScripts: readonly RuledScript[] = [
  {
    range: "\\u0370-\\u03ff\\u1f00-\\u1fff",
    forms: new Map([...pairs(0x386, 0x3ce, greekForm), ...pairs(0x1f00, 0x1ffc, greekForm)]),
    rules: greek,
  },
  { range: "\\u0400-\\u04ff", forms: new Map([...pairs(0x400, 0x42f, lower), ["Ґ", "ґ"]]), rules: cyrillic },
  { range: "\\u0531-\\u0587", forms: new Map(pairs(0x531, 0x556, lower)), rules: armenian },
];

/** Loose accents, soft hyphens and joiners: they fall away before the rules look at neighbours. */
export const LOOSE_MARKS = "\\u00ad\\u0300-\\u036f\\u0483-\\u0489\\u200b-\\u200f\\u2060\\ufeff";

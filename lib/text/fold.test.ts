import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fold, slugify } from "./fold";

const names: [text: string, folded: string, country?: string][] = [
  ["Bağcılar", "bagcilar"],
  ["İZMİR, IŞIK · ıi", "izmir isik ii"],
  [
    "Łódź Đakovo Ærø Åland Œuvre Weiß Þórshöfn Suðuroy Bakı Mədəniyyət Ħamrun",
    "lodz dakovo aero aland oeuvre weiss thorshofn suduroy baki medeniyyet hamrun",
  ],
  ["STRAẞE", "strasse"],
  ["L'Aquila — Val-d’Oise", "l aquila val d oise"],
  ["  Konak / İzmir (Türkiye)  ", "konak izmir turkiye"],
  ["co\u00adop a\u200db", "coop ab"],
  ["24 km² ½ Ⅻ ４２", "24 km2 1 2 xii 42"],
  // Greek: ELOT 743
  ["Θεσσαλονίκη", "thessaloniki"],
  [
    "Ηράκλειο Πειραιάς Λουτράκι Ναύπακτος Εύβοια Αύγουστος",
    "irakleio peiraias loutraki nafpaktos evvoia avgoustos",
  ],
  ["Άγγελος Καμπάνα Μπάμπης ΕΥΡΩΠΗ Σφίγξ", "angelos kampana bampis evropi sfinx"],
  ["άυλος Μαΐου Ταΰγετος", "aylos maiou taygetos"],
  ["Ἀθῆναι Εὔβοια", "athinai evvoia"],
  // Cyrillic, general and by country
  ["Москва́ Йошкар-Ола Щёлково Объезд", "moskva yoshkar ola shchelkovo obezd"],
  [
    "Київ Запоріжжя Згорани Знам’янка Знам'янка Єнакієве Яготин Їжакевич",
    "kyiv zaporizhzhia zghorany znamianka znamianka yenakiieve yahotyn yizhakevych",
    "UA",
  ],
  ["Івано-Франківськ Юр'ївка ЛЬВІВ", "ivano frankivsk yurivka lviv", "ua"],
  [
    "София Велико Търново България Пещера Хасково Ямбол",
    "sofia veliko tarnovo bulgaria peshtera haskovo yambol",
    "BG",
  ],
  ["Ниш Ђорђе Љубљана Чачак Жабаљ Џеп Ћуприја", "nis dorde ljubljana cacak zabalj dzep cuprija", "RS"],
  ["Niš Đorđe Čačak Žabalj Ćuprija", "nis dorde cacak zabalj cuprija", "RS"],
  [
    "Скопје Охрид Штип Ѓорче Куманово Ќојлија Ѕвезда",
    "skopje ohrid stip gjorce kumanovo kjojlija dzvezda",
    "MK",
  ],
  // Georgian and Armenian
  ["თბილისი ქუთაისი ყვარელი წყალტუბო ᲗᲑᲘᲚᲘᲡᲘ", "tbilisi kutaisi qvareli tsqaltubo tbilisi"],
  ["Երևան Գյումրի Ոսկեվան Հայաստան Էջմիածին ԵՐԵՎԱՆ", "yerevan gyumri voskevan hayastan ejmiatsin yerevan"],
  // Beyond the list: nothing vanishes
  ["עכו العربية 한글 ひらがな हिन्दी", "akhv alarbyh hangeul hiragana hindi"],
  ["北京 東京", "u5317 u4eac u6771 u4eac"],
  ["", ""],
  ["!?… €", ""],
];

describe("fold", () => {
  test.each(names)("%s → %s", (text, folded, country) => {
    expect(fold(text, country)).toBe(folded);
    expect(fold(text.normalize("NFD"), country)).toBe(folded);
  });

  test("gives a–z, 0–9 and single spaces, and folds to itself, for any string at all", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: "binary" }),
          fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units)),
        ),
        fc.constantFrom("", "UA", "bg"),
        (text, country) => {
          const folded = fold(text, country);
          expect(folded).toMatch(/^([a-z0-9]+( [a-z0-9]+)*)?$/);
          expect(fold(folded, country)).toBe(folded);
        },
      ),
      { numRuns: 2000 },
    );
  });

  test("does not see the difference between NFC and NFD", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(fold(text.normalize("NFD"))).toBe(fold(text.normalize("NFC")));
        expect(fold(text.normalize("NFD"))).toBe(fold(text));
      }),
      { numRuns: 2000 },
    );
  });
});

describe("slugify", () => {
  test.each([
    ["Bağcılar", "bagcilar"],
    ["Frankfurt (Oder)", "frankfurt-oder"],
    ["北京", "u5317-u4eac"],
    ["ь", "u44c"],
    ["!?", ""],
  ])("%s → %s", (text, slug) => expect(slugify(text)).toBe(slug));

  test("uses the romanisation of the country", () => {
    expect(slugify("Велико Търново", "BG")).toBe("veliko-tarnovo");
  });

  test("ends at a whole word within 80 characters, or cuts the one word that is longer", () => {
    expect(slugify(`${"word ".repeat(15)}unbroken`)).toBe(Array(15).fill("word").join("-"));
    expect(slugify(`${"word ".repeat(15)}fits!`)).toBe(`${Array(15).fill("word").join("-")}-fits`);
    expect(slugify("x".repeat(200))).toBe("x".repeat(80));
  });

  test("is never empty when there is a letter", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", minLength: 1 }), (text) => {
        const slug = slugify(text);
        expect(slug).toMatch(/^([a-z0-9]+(-[a-z0-9]+)*)?$/);
        expect(slug.length).toBeLessThanOrEqual(80);
        if (/\p{L}/u.test(text)) expect(slug).not.toBe("");
      }),
      { numRuns: 2000 },
    );
  });
});

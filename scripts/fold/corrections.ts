/** Where the library's Latin form is not the one this product uses. One word per letter, in the order of the letters. */
function pair(letters: string, forms: string): [string, string][] {
  const words = forms.split(" ");
  const list = [...letters.replaceAll(" ", "")];
  if (list.length !== words.length)
    throw new Error(`${list.length} letters but ${words.length} forms: ${letters}`);
  return list.map((letter, i) => [letter, words[i] ?? ""]);
}

/** Lower case only; capitals and accented forms follow their letter. The sources are in docs/decisions/0014. */
export const corrections: ReadonlyMap<string, string> = new Map([
  ...pair("ı ł đ ø æ œ ß þ ð ə ħ ŋ ĸ ſ", "i l d o ae oe ss th d e h ng k s"),
  // ELOT 743
  ...pair("αβγδεζηθικλμν", "a v g d e z i th i k l m n"),
  ...pair("ξοπρσςτυφχψω", "x o p r s s t y f ch ps o"),
  // Cyrillic where no country says otherwise; й is the one letter whose mark is not an accent
  ...pair("абвгдежзийклмнопрстуф", "a b v g d e zh z i y k l m n o p r s t u f"),
  ...pair("хцчшщыэюя", "kh ts ch sh shch y e yu ya"),
  ...pair("іїєґўё", "i i ye g u e"),
  ...pair("ђјљњћџѓќѕ", "d j lj nj c dz gj kj dz"),
  // Georgia, national system of 2002
  ...pair("აბგდევზთიკლმნოპჟ", "a b g d e v z t i k l m n o p zh"),
  ...pair("რსტუფქღყშჩცძწჭხჯჰ", "r s t u p k gh q sh ch ts dz ts ch kh j h"),
  // BGN/PCGN 1981
  ...pair("աբգդեզէըթժիլխծկհձղճ", "a b g d e z e y t zh i l kh ts k h dz gh ch"),
  ...pair("մյնշոչպջռսվտրցւփքօֆև", "m y n sh o ch p j r s v t r ts v p k o f ev"),
  // Letters that the library drops or writes as a sign, though a name can rest on them
  ...pair("אע", "a a"),
  ...pair("اأإآٱع", "a a i a a a"),
]);

/** Letters without a sound of their own in Latin script: soft and hard signs, the hamza, the silent jamo, fillers. */
export const silent = /[ЪьЬъҌҍꙎꙏᲆءᄋᅇᅟᅠㅇㆀㅤﾠﾷ]/u;

/** The text with its first letter as a sentence in `locale` begins (a Turkish i becomes İ). */
export function sentenceCase(text: string, locale: string): string {
  const [first = "", ...rest] = text;
  return first.toLocaleUpperCase(locale) + rest.join("");
}

/** The text as it stands inside a sentence of `locale`: its first letter small (a Turkish I becomes ı). */
export function midSentence(text: string, locale: string): string {
  const [first = "", ...rest] = text;
  return first.toLocaleLowerCase(locale) + rest.join("");
}

/** The text with its first letter as a sentence in `locale` begins (a Turkish i becomes İ). */
export function sentenceCase(text: string, locale: string): string {
  const [first = "", ...rest] = text;
  return first.toLocaleUpperCase(locale) + rest.join("");
}

import { pickText } from "@/lib/i18n/localized";
import type { PageContext } from "../page-context";

/** How the municipalities are told apart in words: by their names, and those of one name by where they lie. */
export function namesOf(contexts: readonly PageContext[]): string[] {
  const names = contexts.map(({ published }) => published.profile.names.short);
  return contexts.map(({ published, locale }, index) => {
    const name = names[index] ?? "";
    if (names.indexOf(name) === names.lastIndexOf(name)) return name;
    return `${name} (${pickText(published.profile.region, locale) || published.country.name})`;
  });
}

import { isLocale } from "./locales";
import { negotiateLocale } from "./negotiate";

/** No country's address: slugs consist of letters, digits and single hyphens between them. */
const nowhere = "-";

/** The page that says, in the reader's language, that there is nothing at an address outside those of the site. */
export function nowherePath(
  pathname: string,
  acceptLanguage: string | null,
  choice: string | undefined,
): string {
  const [, first] = pathname.split("/");
  return `/${isLocale(first) ? first : negotiateLocale(acceptLanguage, choice)}/${nowhere}`;
}

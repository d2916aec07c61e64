import type { Page } from "@playwright/test";
import type { Locale } from "@/lib/i18n/locales";
import { messagesOf } from "@/lib/i18n/translator";

/** What the pages of signing in say; a text with a gap is matched by what stands before it. */
export const wordsOf = (language: Locale) => {
  const { auth, twoStep, account } = messagesOf(language);
  return { auth, twoStep, account };
};

export async function typePassword(
  page: Page,
  language: Locale,
  person: { email: string; password: string },
) {
  const { auth } = wordsOf(language);
  await page.getByLabel(auth.email).fill(person.email);
  await page.getByLabel(auth.password, { exact: true }).fill(person.password);
  await page.getByRole("button", { name: auth.submit, exact: true }).click();
}

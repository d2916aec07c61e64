import type { Page } from "@playwright/test";
import type { Locale } from "@/lib/i18n/locales";
import { messagesOf, translator } from "@/lib/i18n/translator";

/** What the pages of signing in say, where it depends on what the account has with `has`. */
export const wordsOf = (language: Locale, has: "app" | "passkey" | "either" = "app") => {
  const { auth, twoStep, account } = messagesOf(language);
  const onPage = (kind: typeof has) => ({
    noCode: translator(language, "auth")("noCode", { has: kind }),
    now: translator(language, "twoStep")("noCode.now", { has: kind }),
  });
  const { noCode, now } = onPage(has);
  return {
    auth: { ...auth, noCode, noneKnown: onPage("either").noCode },
    twoStep: { ...twoStep, noCode: { ...twoStep.noCode, now } },
    account,
  };
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

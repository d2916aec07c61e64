import { signIn } from "./support/accounts";
import { expect, expectAccessible, test } from "./support/test";

for (const [language, sentence] of [
  ["en", /^You are a translator into Turkish\. Translators cannot write in this editing area yet/],
  ["tr", /^Bu ağda çevirmensiniz \(dil: Türkçe\)\. Çevirmenler bu düzenleme alanında henüz yazamıyor/],
] as const) {
  test(`a translator is told why there is nothing to edit: ${language}`, async ({ municipality, person }) => {
    const { id } = municipality;
    const { page } = await person({
      language,
      grants: [{ role: "translator", language: "tr", scope: "municipality", municipalityId: id }],
    });
    await page.goto("/admin");
    await expect(page.getByText(sentence)).toBeVisible();
    await expectAccessible(page);
  });

  test(`without JavaScript the editor says that it needs it: ${language}`, async ({
    municipality,
    person,
    browser,
  }) => {
    const account = await person({ language, signedIn: false });
    const context = await browser.newContext({ javaScriptEnabled: false });
    await signIn(context, account);
    const page = await context.newPage();
    await page.goto(`/admin${municipality.path}`);
    const notice = { en: /^The editor needs JavaScript/, tr: /^Düzenleyici JavaScript olmadan çalışmaz/ };
    await expect(page.getByText(notice[language])).toBeVisible();
    await expect(page.getByRole("button", { name: /^(Publish|Yayımla)$/ })).toBeDisabled();
    await context.close();
  });
}

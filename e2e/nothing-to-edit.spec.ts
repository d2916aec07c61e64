import { signIn } from "./support/accounts";
import { expect, expectAccessible, test } from "./support/test";

for (const [language, sentence] of [
  ["en", /^No municipality has been given to you yet\./],
  ["tr", /^Size henüz bir belediye atanmadı\./],
] as const) {
  test(`who has nothing to edit is told so: ${language}`, async ({ person }) => {
    // A language that this network has not switched on.
    const { page } = await person({
      language,
      grants: [{ role: "translator", language: "uk", scope: "network" }],
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

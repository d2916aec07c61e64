import { expect, expectAccessible, test } from "./support/test";

for (const { language, taken, toPage } of [
  {
    language: "en",
    taken: "There is already an account with this address.",
    toPage: "To this person’s page",
  },
  { language: "tr", taken: "Bu adresle zaten bir hesap var.", toPage: "Bu kişinin sayfasına git" },
] as const) {
  test(`who has an account is found from the form by who manages them, and by nobody else: ${language}`, async ({
    municipality,
    person,
  }) => {
    const { countryCode } = municipality;
    const here = await person({ signedIn: false });
    const abroad = await person({
      signedIn: false,
      grants: [{ role: "editor", scope: "country", countryCode: "tr" }],
    });
    const { page } = await person({
      language,
      grants: [{ role: "administrator", scope: "country", countryCode }],
    });
    await page.goto("/admin/people");
    const form = page.getByRole("complementary").locator("form");
    const invite = async (email: string) => {
      await form.locator("input[name=email]").fill(email);
      await form.locator("input[name=name]").fill("Somebody");
      await form.locator("select[name=place]").selectOption(`municipality:${municipality.id}`);
      await form.locator("button[type=submit]").click();
      await expect(form.getByText(taken)).toBeVisible();
      await expect(form.locator("input[name=email]")).toHaveValue(email);
    };
    await invite(here.email);
    const link = form.getByRole("link", { name: toPage });
    await expectAccessible(page);
    await link.click();
    await expect(page).toHaveURL(new RegExp(`/admin/people/${here.id}$`));
    await page.goBack();
    await invite(abroad.email);
    await expect(link).toHaveCount(0);
    expect(await page.content()).not.toContain(abroad.id);
  });
}

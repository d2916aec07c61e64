import { expect, expectAccessible, test } from "./support/test";

for (const [locale, closer] of [
  ["en", "Zoom in"],
  ["tr", "Yakınlaştır"],
] as const)
  test(`the map fits a telephone and moves by its buttons (${locale})`, async ({ page }) => {
    await page.goto(`/${locale}/map?z=6&at=41.017,28.88`);
    const main = page.getByRole("main");
    await expectAccessible(page);
    const scrolls = () =>
      page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
    expect(await scrolls()).toBe(false);
    await main.getByRole("link", { name: closer, exact: true }).click();
    await expect(page).toHaveURL(/z=7/);
    await expect(main.getByRole("link", { name: "Bağcılar, İstanbul, Türkiye" })).toBeVisible();
    await expect(main.getByRole("link", { name: "Zeytinburnu, İstanbul, Türkiye" })).toBeVisible();
    expect(await scrolls()).toBe(false);
  });

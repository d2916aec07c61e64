import { expect, expectAccessible, test } from "./support/test";

test("suggestions appear while typing and can be chosen with the keyboard alone", async ({ page }) => {
  await page.goto("/en");
  const field = page.getByRole("combobox", { name: "Name, province or country" });
  await field.focus();
  await page.keyboard.type("istanb");
  const list = page.getByRole("listbox");
  await expect(list.getByRole("option", { name: /Bağcılar/ })).toBeVisible();
  await expect(list.getByRole("option", { name: /Zeytinburnu/ })).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: "Bağcılar" })).toBeVisible();
});

test("a name typed without its accents finds the municipality, in both languages", async ({ page }) => {
  for (const [locale, word] of [
    ["en", "bagcilar"],
    ["tr", "BAGCILAR"],
    ["en", "Bağcılar".normalize("NFD")],
  ] as const) {
    await page.goto(`/${locale}/search?q=${encodeURIComponent(word)}`);
    await expect(
      page
        .getByRole("main")
        .getByRole("link", { name: /Bağcılar/ })
        .first(),
    ).toBeVisible();
  }
});

test("a search without a result says so and leads on", async ({ page }) => {
  await page.goto("/en/search?q=atlantis");
  await expect(page.getByRole("main")).toContainText("atlantis");
  await expectAccessible(page);
});

test("the country page lists its partners in order and adds up only what may be added", async ({ page }) => {
  await page.goto("/en/turkiye");
  const main = page.getByRole("main");
  await expect(main).toContainText("1,100,055");
  await expect(main).toContainText("Two of three");
  const text = (await main.textContent()) ?? "";
  expect(text.indexOf("748,483")).toBeLessThan(text.indexOf("351,572"));
  await main.getByRole("link", { name: /Konak/ }).first().click();
  await expect(page.getByRole("heading", { level: 1, name: "Konak" })).toBeVisible();
});

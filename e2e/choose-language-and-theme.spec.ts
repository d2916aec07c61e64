import { expect, test } from "./support/test";

test("the first visit follows the browser's language, later ones the reader's choice", async ({
  browser,
}) => {
  const context = await browser.newContext({ locale: "tr-TR" });
  const page = await context.newPage();
  await page.goto("/");
  await expect(page).toHaveURL(/\/tr$/);
  await page.getByRole("banner").getByRole("link", { name: "English" }).click();
  await expect(page).toHaveURL(/\/en$/);
  await page.goto("/");
  await expect(page).toHaveURL(/\/en$/);
  await context.close();
});

test("a chosen theme stays, without a flash of the other one", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "light" });
  await page.goto("/en");
  const background = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const light = await background();
  await page.getByRole("contentinfo").getByText("Dark", { exact: true }).click();
  await expect.poll(background).not.toBe(light);
  await page.goto("/en/turkiye", { waitUntil: "commit" });
  await page.waitForFunction(() => document.body !== null);
  // Set while the head was read, so before anything was painted.
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark", { timeout: 1 });
  await expect.poll(background).not.toBe(light);
});

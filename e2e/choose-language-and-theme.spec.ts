import { expect, test } from "./support/test";

test("the first visit follows the browser's language, later ones the reader's choice", async ({
  browser,
}) => {
  const context = await browser.newContext({ locale: "tr-TR" });
  const page = await context.newPage();
  const fonts: string[] = [];
  page.on("request", (request) => {
    if (request.url().endsWith(".woff2")) fonts.push(request.url());
  });
  await page.goto("/", { waitUntil: "networkidle" });
  await expect(page).toHaveURL(/\/tr$/);
  // Signs of other scripts stand on no page of these languages, so that nothing is fetched for them.
  expect(fonts.some((font) => font.includes("latin"))).toBe(true);
  expect(fonts.filter((font) => /cyrillic|greek/.test(font))).toEqual([]);
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

import { expect, test } from "./support/test";

test.use({ javaScriptEnabled: false });

test("every public page reads completely without JavaScript", async ({ page }) => {
  await page.goto("/en");
  await expect(page.getByRole("heading", { level: 1, name: "Find a municipality" })).toBeVisible();
  await page.getByRole("searchbox").or(page.getByRole("combobox")).first().fill("bagcilar");
  await page.getByRole("main").getByRole("button", { name: "Search" }).click();
  await page.getByRole("main").getByRole("link", { name: "Bağcılar" }).first().click();
  await expect(page.getByRole("heading", { level: 1, name: "Bağcılar" })).toBeVisible();
  await expect(page.getByRole("region", { name: "Key figures" })).toContainText("748,483");
  await page.goto("/tr/turkiye");
  await expect(page.getByRole("heading", { level: 1, name: "Türkiye" })).toBeVisible();
  await expect(page.getByText("1.100.055")).toBeVisible();
});

test("the filters of the search work without JavaScript", async ({ page }) => {
  await page.goto("/en/search?q=istanbul");
  const main = page.getByRole("main");
  await main.getByRole("radio", { name: /In the last year/ }).check();
  await main.getByRole("button", { name: "Apply filters" }).click();
  await expect(page).toHaveURL(/q=istanbul.*updated=year/);
  await expect(main.getByRole("link", { name: "Bağcılar", exact: true })).toBeVisible();
  await expect(main.getByRole("radio", { name: /In the last year/ })).toBeChecked();
});

test("the map is looked around without JavaScript", async ({ page }) => {
  await page.goto("/en/map");
  const main = page.getByRole("main");
  const map = main.getByRole("group", { name: /^Map with/ });
  await map.getByRole("link", { name: /the largest is Bağcılar: zoom in/ }).click();
  await expect(map.getByRole("link", { name: "Zeytinburnu, İstanbul, Türkiye" })).toBeVisible();
  await main.getByRole("link", { name: "Zoom out" }).click();
  await main.getByRole("radio", { name: /In the last year/ }).check();
  await main.getByRole("button", { name: "Apply filters" }).click();
  await expect(page).toHaveURL(/\/en\/map\?.*updated=year/);
  await expect(main.getByRole("region", { name: "On this part of the map" })).toContainText("Konak");
});

test("an unknown address says so, in its language and with a 404", async ({ page }) => {
  for (const [address, lang, title] of [
    ["/en/turkiye/nowhere", "en", "This page does not exist"],
    ["/tr/turkiye/nowhere", "tr", "Böyle bir sayfa yok"],
    ["/en/nowhere", "en", "This page does not exist"],
    ["/tr/nowhere", "tr", "Böyle bir sayfa yok"],
    // Languages that nobody knows, and that this network has not switched on: the answer in each that it has.
    ["/xx", "en", "This page does not exist"],
    ["/uk/turkiye/konak", "en", "Böyle bir sayfa yok"],
  ] as const) {
    const response = await page.goto(address);
    expect(response?.status(), address).toBe(404);
    await expect(page.locator("html"), address).toHaveAttribute("lang", lang);
    await expect(page.getByRole("heading", { level: 1, name: title }), address).toBeVisible();
  }
});

test("what was left empty in the form of the search is taken out of its address", async ({ request }) => {
  const answer = await request.get("/en/search?q=konak&sort=", { maxRedirects: 0 });
  expect(answer.status()).toBe(307);
  expect(answer.headers().location).toBe("/en/search?q=konak");
});

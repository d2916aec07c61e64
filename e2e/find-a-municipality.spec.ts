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

test("a name is said to be found otherwise only where it is written otherwise", async ({ page }) => {
  const main = page.getByRole("main");
  await page.goto("/tr/search?q=BA%C4%9ECILAR");
  await expect(main).toContainText(/sonuç — BAĞCILAR/);
  await expect(main).not.toContainText("olarak da eşleşti");
  await page.goto("/en/search?q=KONAK");
  await expect(main).toContainText(/results for KONAK/);
  await expect(main).not.toContainText("also matched as");
  await page.goto("/en/search?q=bagcilar");
  await expect(main).toContainText("also matched as Bağcılar");
});

test("a country is found by the name that many still use", async ({ page }) => {
  await page.goto("/en/search?q=turkey");
  await expect(page.getByRole("main")).toContainText("4 results for turkey");
  await expect(page.getByRole("link", { name: "Türkiye, partner cities" })).toBeVisible();
});

test("signs alone are said to be nothing to look for", async ({ page }) => {
  for (const [address, said] of [
    ["/en/search?q=%25", "“%” has no letter or digit that could be looked for."],
    ["/tr/search?q=%F0%9F%98%80", "“😀” içinde aranabilecek harf ya da rakam yok."],
  ] as const) {
    await page.goto(address);
    await expect(page.getByRole("main")).toContainText(said);
    await expect(page.getByRole("main")).not.toContainText(/results for|sonuç/);
    await expectAccessible(page);
  }
});

test("a name that is nearly right is found, and said to be only near", async ({ page }) => {
  await page.goto("/en/search?q=zeytinbrunu");
  await expect(page.getByRole("main").getByRole("link", { name: "Zeytinburnu", exact: true })).toBeVisible();
  await expect(page.getByRole("main")).toContainText("Nothing is called that");
});

test("results are narrowed by filters with counts, put in another order and shared as an address", async ({
  page,
}) => {
  await page.goto("/en/search?q=turkiye");
  const main = page.getByRole("main");
  await expect(main).toContainText("4 results for turkiye");
  const area = main
    .getByRole("group", { name: "Recorded figures" })
    .getByRole("checkbox", { name: "Area 1" });
  await area.focus();
  await page.keyboard.press("Space");
  await expect(area).toBeChecked();
  await expectAccessible(page);
  await main.getByRole("button", { name: "Apply filters" }).click();
  await expect(page).toHaveURL(/indicator=area/);
  await expect(main.getByRole("link", { name: "Konak", exact: true })).toBeVisible();
  await expect(main.getByRole("link", { name: "Zeytinburnu", exact: true })).toHaveCount(0);
  await main.getByRole("link", { name: "Clear filters" }).click();
  await main.getByRole("link", { name: "Name", exact: true }).click();
  await expect(page).toHaveURL(/q=turkiye&sort=name$/);
  const names = main.getByRole("listitem").getByRole("heading", { level: 2 });
  await expect(names).toHaveText(["Bağcılar", "Konak", "Zeytinburnu", "Türkiye, partner cities"]);
  await expectAccessible(page);
});

test("where filters leave nothing over, this is said and the search without them is a link", async ({
  page,
}) => {
  await page.goto("/en/search?q=konak&population=0-5000");
  const main = page.getByRole("main");
  await expect(main).toContainText("Nothing that fits the filters was found for “konak”.");
  await expectAccessible(page);
  await main.getByRole("link", { name: "Search without filters" }).click();
  await expect(page).toHaveURL("/en/search?q=konak");
  await expect(main.getByRole("link", { name: "Konak", exact: true })).toBeVisible();
});

test("a page after the last says so, and nothing else about pages", async ({ page }) => {
  await page.goto("/en/search?page=99");
  const main = page.getByRole("main");
  await expect(main).toContainText("There are fewer pages than that.");
  await expect(main).not.toContainText("Page 99");
  await expect(main).not.toContainText("That is everything.");
});

test("words of a text lead to the section in which they stand", async ({ page }) => {
  await page.goto("/en/search?q=entertain");
  const main = page.getByRole("main");
  await expect(main).toContainText("These texts speak of it.");
  const result = main.getByRole("listitem").filter({ hasText: "Section of a profile" });
  await expect(result.locator("mark")).toHaveText("entertainment");
  await expect(result).toContainText("Konak, İzmir, Türkiye");
  await expectAccessible(page);
  await result.getByRole("link", { name: "People and place" }).click();
  await expect(page).toHaveURL("/en/turkiye/konak#section-people-and-place");
  await expect(page.getByRole("heading", { level: 2, name: "People and place" })).toBeInViewport();
});

test("a text in another language is shown in it, and leads to the page in it", async ({ page }) => {
  await page.goto("/tr/search?q=konak%20entertainment");
  const result = page.getByRole("main").getByRole("listitem").first();
  await expect(result).toContainText("Bir profilin bölümü");
  const link = result.getByRole("link", { name: "People and place" });
  await expect(link).toHaveAttribute("lang", "en");
  await expect(link).toHaveAttribute("href", "/en/turkiye/konak#section-people-and-place");
  await expectAccessible(page);
  await page.goto("/tr/search?q=eglence");
  await expect(page.getByRole("main").locator("mark").first()).toHaveText("eğlencenin");
});

test("what was left empty in the form does not stand in the address", async ({ page }) => {
  await page.goto("/en/search?q=konak");
  const main = page.getByRole("main");
  await main.getByRole("radio", { name: "Any time" }).check();
  await main.getByRole("checkbox", { name: "Türkiye 1" }).check();
  await main.getByRole("button", { name: "Apply filters" }).click();
  await expect(page).toHaveURL("/en/search?q=konak&country=tr");
  await main.getByRole("textbox").fill("");
  await main.getByRole("button", { name: "Apply filters" }).click();
  await expect(page).toHaveURL("/en/search?country=tr");
  await expect(main).toContainText("3 municipalities");
});

test("without words, the search lists everybody, the larger first", async ({ page }) => {
  await page.goto("/tr/search");
  const names = page.getByRole("main").getByRole("listitem").getByRole("heading", { level: 2 });
  await expect(names).toHaveText(["Bağcılar", "Konak", "Zeytinburnu"]);
  await expect(page.getByRole("main")).not.toContainText("olarak da eşleşti");
  await page.goto("/tr/search?country=gr");
  await expect(page.getByRole("main")).toContainText("Bu süzgeçlere uyan belediye yok.");
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

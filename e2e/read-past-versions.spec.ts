import { expect, expectAccessible, test } from "./support/test";

const words = {
  en: {
    all: "All published versions",
    title: (name: string) => `Every version of the page on ${name}`,
    newest: "Version 2 · the current version",
    first: "The first publication.",
    note: "Population brought up to date.",
    figure: /^A Population/,
    read: "Read version 1",
    past: /^This is a past version of this page\. It is version 1, published on /,
    toCurrent: "Read the page as it is now",
    band: "Key figures",
    before: "351,572",
    after: "360,123",
    holds: "This is the current version of this page.",
    missing: "This page does not exist",
  },
  tr: {
    all: "Yayımlanan bütün sürümler",
    title: (name: string) => `${name} sayfasının bütün sürümleri`,
    newest: "Sürüm 2 · güncel sürüm",
    first: "İlk yayım.",
    note: "Nüfus güncellendi.",
    figure: /^A Nüfus/,
    read: "Sürüm 1: oku",
    past: /^Bu, sayfanın eski bir sürümüdür\. Yayımlanma tarihi /,
    toCurrent: "Sayfanın bugünkü hâlini oku",
    band: "Temel veriler",
    before: "351.572",
    after: "360.123",
    holds: "Bu, sayfanın güncel sürümüdür.",
    missing: "Böyle bir sayfa yok",
  },
} as const;

test("a reader sees when a page was published, what changed in its figures, and reads a past version", async ({
  page,
  municipality,
  person,
}) => {
  test.slow();
  const editor = await person({ name: "Publisher Whom Nobody Names" });
  // Asked for before there is a second version, and again when there is.
  expect((await page.goto(`/en${municipality.path}/versions/2`))?.status()).toBe(404);
  await page.goto(`/en${municipality.path}/versions/1`);
  await expect(page.getByText(words.en.holds)).toBeVisible();
  await editor.page.goto(`/admin${municipality.path}`);
  await editor.page.getByLabel("Value", { exact: true }).fill("360123");
  await editor.page.getByRole("button", { name: "Publish", exact: true }).click();
  const dialog = editor.page.getByRole("dialog");
  await dialog.getByLabel(/What changed.*English/).fill(words.en.note);
  await dialog.getByLabel(/What changed.*Türkçe/).fill(words.tr.note);
  await dialog.getByRole("button", { name: "Publish now" }).click();
  await expect(editor.page.getByText("Published. Visitors see the change now.")).toBeVisible();

  for (const language of ["en", "tr"] as const) {
    const word = words[language];
    await page.goto(`/${language}${municipality.path}`);
    await page.getByRole("link", { name: word.all }).click();
    await expect(page.getByRole("heading", { level: 1, name: word.title(municipality.name) })).toBeVisible();
    const [newest, first] = await page.getByRole("main").getByRole("list").last().locator("> li").all();
    if (!newest || !first) throw new Error("Two versions");
    await expect(newest).toContainText(word.newest);
    await expect(newest).toContainText(word.note);
    const row = newest.getByRole("row").filter({ has: page.getByRole("rowheader", { name: word.figure }) });
    await expect(row.getByRole("cell").nth(0)).toContainText(word.before);
    await expect(row.getByRole("cell").nth(1)).toContainText(word.after);
    await expect(first).toContainText(word.first);
    await expect(page.getByText("Publisher Whom Nobody Names")).toHaveCount(0);
    await expectAccessible(page);

    await first.getByRole("link", { name: word.read }).click();
    await expect(page).toHaveURL(new RegExp(`/${language}${municipality.path}/versions/1$`));
    await expect(page.getByRole("complementary").filter({ hasText: word.past })).toBeVisible();
    const band = page.getByRole("region", { name: word.band });
    await expect(band).toContainText(word.before);
    await expect(page.getByText(word.after)).toHaveCount(0);
    await expect(page.locator("meta[name=robots]")).toHaveAttribute("content", /noindex/);
    await expect(page.locator("link[rel=canonical]")).toHaveAttribute(
      "href",
      new RegExp(`/${language}${municipality.path}$`),
    );
    await expectAccessible(page);
    await page.getByRole("link", { name: word.toCurrent }).click();
    await expect(band).toContainText(word.after);
    await page.goto(`/${language}${municipality.path}/versions/2`);
    await expect(page.getByText(word.holds)).toBeVisible();

    for (const unknown of [
      "versions/3",
      "versions/0",
      "versions/01",
      "versions/x",
      "versions/1/x",
      "history",
    ]) {
      const answer = await page.goto(`/${language}${municipality.path}/${unknown}`);
      expect(answer?.status(), unknown).toBe(404);
      expect(await answer?.text(), unknown).toContain(`<html lang="${language}"`);
      await expect(page.getByRole("heading", { name: word.missing })).toBeVisible();
    }
    const nobody = await page.goto(`/${language}/${municipality.countrySlug}/nobody/versions`);
    expect(nobody?.status()).toBe(404);
  }
});

test("versions can be read without a script, and on a small screen", async ({ browser, municipality }) => {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    viewport: { width: 390, height: 844 },
  });
  const page = await context.newPage();
  for (const path of ["/versions", "/versions/1"]) {
    await page.goto(`/en${municipality.path}${path}`);
    await expect(page.getByRole("heading", { level: 1 })).toContainText(municipality.name);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow, path).toBe(0);
  }
  await context.close();
});

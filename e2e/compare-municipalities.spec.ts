import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { parse } from "csv-parse/sync";
import { archiveUnread, giveAddress } from "./support/addresses";
import { createNeighbour } from "./support/municipalities";
import { expect, expectAccessible, test } from "./support/test";

const words = {
  en: {
    link: "Compare",
    empty: "Compare municipalities",
    three: "Three cities, side by side",
    two: "Two cities, side by side",
    field: "Name, province or country",
    find: "Find",
    add: "Add a municipality",
    population: "Population as the municipality states it",
    values: ["351,572", "approximately 300,000", "748,483"],
    register: "Population in the network’s register",
    none: "Not recorded",
    refused: "Not worked out for 1,000 residents: the two are known with different precision",
    density: "About 15,000 residents per km²",
    unlike: "Not like for like: different precision (Konak and Bağcılar: exact; Zeytinburnu: about)",
    disagree: "Sources disagree",
    disagreement: "Show where sources disagree",
    common: "Only rows that all three have",
    apply: "Apply",
    remove: "Remove Zeytinburnu",
    download: "Download table",
    columns: ["Municipality", "Figure", "Value", "Precision", "Date"],
    exact: ["Konak", "Population", "351572", "Exact", "latest official data"],
  },
  tr: {
    link: "Karşılaştır",
    empty: "Belediyeleri karşılaştırın",
    three: "Üç şehir yan yana",
    two: "İki şehir yan yana",
    field: "Ad, il veya ülke",
    find: "Bul",
    add: "Belediye ekle",
    population: "Nüfus belediyenin bildirdiği",
    values: ["351.572", "yaklaşık 300.000", "748.483"],
    register: "Nüfus ağın kayıtlarındaki",
    none: "Kayıtlı değil",
    refused: "1.000 kişi için hesaplanmadı: iki verinin kesinliği farklı",
    density: "Kilometrekarede yaklaşık 15.000 kişi",
    unlike: "Bire bir karşılaştırılamaz: farklı kesinlik (Konak ve Bağcılar: kesin; Zeytinburnu: yaklaşık)",
    disagree: "Kaynaklar uyuşmuyor",
    disagreement: "Kaynakların uyuşmadığı yerleri göster",
    common: "Yalnızca üçünde de olan satırlar",
    apply: "Uygula",
    remove: "Çıkar: Zeytinburnu",
    download: "Tabloyu indir",
    columns: ["Belediye", "Veri", "Değer", "Kesinlik", "Tarih"],
    exact: ["Konak", "Nüfus", "351572", "Kesin", "en güncel resmî veriler"],
  },
} as const;

const heading = (page: Page, name: string) => page.getByRole("heading", { level: 1, name });
const rowOf = (page: Page, name: string) =>
  page.getByRole("row").filter({ has: page.getByRole("rowheader", { name }) });

async function expectReadable(page: Page) {
  for (const width of [1440, 390]) {
    await page.setViewportSize({ width, height: 900 });
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow, `at ${width} pixels`).toBeLessThanOrEqual(0);
    for (const colorScheme of ["dark", "light"] as const) {
      await page.emulateMedia({ colorScheme });
      await expectAccessible(page);
    }
  }
  await page.setViewportSize({ width: 1280, height: 800 });
}

for (const language of ["en", "tr"] as const) {
  const word = words[language];

  test(`a reader finds three municipalities one after the other: ${language}`, async ({ page }) => {
    await page.goto(`/${language}`);
    await page.getByRole("banner").getByRole("link", { name: word.link }).click();
    await expect(heading(page, word.empty)).toBeVisible();
    await expectReadable(page);
    for (const name of ["Konak", "Zeytinburnu", "Bağcılar"]) {
      if (name !== "Konak") await page.getByText(word.add, { exact: true }).click();
      await page.getByLabel(word.field).fill(name);
      await page.getByRole("button", { name: word.find }).click();
      const found = page.getByRole("main").getByRole("link", { name: new RegExp(`${name}.*, .*Türkiye`) });
      await expect(found).toBeVisible();
      if (name === "Konak") await expectReadable(page);
      await found.click();
      await expect(page.getByRole("columnheader", { name })).toBeVisible();
    }
    await expect(heading(page, word.three)).toBeVisible();
    await expect(page).toHaveURL(/compare\?m=turkiye\/konak&m=turkiye\/zeytinburnu&m=turkiye\/bagcilar$/);
  });

  test(`a reader sees three municipalities side by side and takes the table along: ${language}`, async ({
    page,
  }) => {
    await page.goto(`/${language}/compare?m=turkiye/konak&m=turkiye/zeytinburnu&m=turkiye/bagcilar`);
    const cells = rowOf(page, word.population).getByRole("cell");
    for (const [index, value] of word.values.entries()) await expect(cells.nth(index)).toContainText(value);
    await expect(rowOf(page, word.register).getByRole("cell").nth(0)).toContainText(word.none);
    await expect(rowOf(page, word.register).getByRole("cell").nth(2)).toContainText(word.disagree);
    await expect(page.getByText(word.density)).toBeVisible();
    await expect(page.getByText(word.refused).first()).toBeVisible();
    await expect(page.getByText(word.unlike)).toBeVisible();
    await expectReadable(page);

    const downloading = page.waitForEvent("download");
    await page.getByRole("link", { name: word.download }).click();
    const download = await downloading;
    expect(download.suggestedFilename()).toBe("comparison-konak-zeytinburnu-bagcilar.csv");
    const file = readFileSync(await download.path(), "utf8");
    const lines: Record<string, string>[] = parse(file, { columns: true, bom: true });
    expect(lines).toHaveLength(24);
    expect(word.columns.map((name) => lines[0]?.[name])).toEqual(word.exact);

    // Only common rows, and then without a word about disagreement.
    await page.getByLabel(word.common).check();
    await page.getByRole("button", { name: word.apply }).click();
    await expect(rowOf(page, word.population)).toBeVisible();
    await expect(rowOf(page, word.register)).toHaveCount(0);
    await page.getByLabel(word.common).uncheck();
    await page.getByLabel(word.disagreement).uncheck();
    await page.getByRole("button", { name: word.apply }).click();
    await expect(rowOf(page, word.register)).toBeVisible();
    await expect(page.getByRole("table").getByText(word.disagree)).toHaveCount(0);

    await page.getByRole("link", { name: word.remove }).click();
    await expect(heading(page, word.two)).toBeVisible();
    await expect(page.getByLabel(word.disagreement)).not.toBeChecked();
    await expect(page.getByRole("columnheader", { name: "Zeytinburnu" })).toHaveCount(0);
  });
}

test("profiles, lists and results lead to a comparison with their municipality", async ({ page }) => {
  const begun = /\/en\/compare\?m=turkiye\/konak$/;
  await page.goto("/en/turkiye/konak");
  await page.getByRole("main").getByRole("link", { name: "Compare", exact: true }).click();
  await expect(page).toHaveURL(begun);
  await expect(heading(page, "One city, and room for others")).toBeVisible();
  for (const list of ["/en/turkiye", "/en/search?q=konak"]) {
    await page.goto(list);
    await page.getByRole("link", { name: "Compare Konak with others" }).click();
    await expect(page).toHaveURL(begun);
  }
});

test("an address that asks for too much, for nobody and for what has moved is answered kindly", async ({
  page,
  municipality,
}) => {
  const { countrySlug, path, name, slug } = municipality;
  const archived = await createNeighbour(municipality);
  await archiveUnread(archived.id);
  await giveAddress(municipality, `${slug}-moved`);
  const asked = [
    path.slice(1),
    `${countrySlug}/${slug}-moved`,
    `${countrySlug}/${archived.slug}`,
    "atlantis/nowhere",
    "konak",
  ];
  const response = await page.goto(`/en/compare?${asked.map((m) => `m=${m}`).join("&")}`);
  expect(response?.status()).toBe(200);
  await expect(page.getByRole("columnheader", { name })).toHaveCount(1);
  await expect(page.getByRole("columnheader", { name }).getByRole("link")).toHaveAttribute(
    "href",
    `/en${path}-moved`,
  );
  const main = page.getByRole("main");
  await expect(main).toContainText(`${archived.slug} has been archived and is left out`);
  await expect(main).toContainText("No municipality has the address /atlantis/nowhere");
  await expect(main).toContainText("“konak” is not the address of a municipality");
  await expectAccessible(page);

  await page.goto(`/en/compare?${[1, 2, 3, 4, 5, 6].map((n) => `m=atlantis/${n}`).join("&")}`);
  await expect(main).toContainText("At most five can be compared. Left out: /atlantis/6.");
});

test("all of it works without scripts", async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto("/en/compare?m=turkiye/konak");
  await page.getByText("Add a municipality", { exact: true }).click();
  await page.getByLabel("Name, province or country").fill("bagcilar");
  await page.getByRole("button", { name: "Find" }).click();
  await page.getByRole("link", { name: /^Add Bağcılar/ }).click();
  await expect(page.getByRole("cell", { name: /748,483/ })).toBeVisible();
  await page.getByLabel("Only rows that both have").check();
  await page.getByRole("button", { name: "Apply" }).click();
  await expect(page.getByRole("rowheader", { name: "Area" })).toHaveCount(0);
  await expect(page.getByRole("link", { name: "Copy link" })).toHaveAttribute("href", /show=common/);
  await context.close();
});

import type { Page } from "@playwright/test";
import { expect, expectAccessible, test } from "./support/test";

const words = {
  en: {
    former: "Former names",
    until: "until 1934",
    found: "formerly",
    search: "Name, province or country",
  },
  tr: {
    former: "Eski adları",
    until: "1934 yılına kadar",
    found: "eski adı",
    search: "Ad, il veya ülke",
  },
} as const;

async function readAt(reader: Page, locale: "en" | "tr", width: number, path: string, name: string) {
  const w = words[locale];
  await reader.setViewportSize({ width, height: 900 });
  await reader.goto(`/${locale}${path}`);
  const fact = reader
    .locator("dl div")
    .filter({ has: reader.getByRole("term").filter({ hasText: w.former }) });
  await expect(fact).toContainText(`${name} (${w.until})`);
  await expect(fact.getByText(name, { exact: true })).toHaveAttribute("lang", "el");
  await reader.screenshot({ path: `/tmp/names-pk/profile-${locale}-${width}.png` });
  await expectAccessible(reader);

  await reader.goto(`/${locale}/search?q=${encodeURIComponent(name.toLowerCase())}`);
  const result = reader.getByRole("listitem").filter({ hasText: `${w.found} ${name}` });
  await expect(result.getByRole("link", { name: /^Konak/ }).first()).toHaveAttribute("href", `/${locale}${path}`);
  await expect(result.locator("mark").first()).toBeVisible();
  await reader.screenshot({ path: `/tmp/names-pk/search-${locale}-${width}.png` });
  await expectAccessible(reader);
}

test("an editor gives a former name, and visitors find the place by it and read why", async ({
  page: reader,
  municipality,
  person,
}) => {
  const name = `Nikopolis ${municipality.name.split(" ").at(-1)}`;
  const { page } = await person();
  await page.goto(`/admin${municipality.path}`);
  await page.locator("#part-title > summary").click();
  const names = page.getByRole("region", { name: "Other names" });
  await names.getByRole("button", { name: "Add a name" }).click();
  const entry = names.getByRole("group", { name: "Name 2", exact: true });
  // Who adds a name goes on in its first field.
  await expect(entry.getByLabel("Name", { exact: true })).toBeFocused();

  await page.keyboard.type(municipality.name.toUpperCase());
  await expect(names).toContainText("the page gives the same name already");
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.type(name);
  await expect(names).not.toContainText("the page gives the same name already");
  const added = names.getByRole("group", { name, exact: true });
  await added.getByLabel("Kind of name").selectOption("A former name");
  await added.getByLabel("Language of this name").selectOption("Greek");
  const until = added.getByRole("group", { name: "In use until" }).getByLabel("Year", { exact: true });
  await until.last().fill("9999");
  await expect(added).toContainText("a former name went out of use before today");
  await expectAccessible(page);
  await names.screenshot({ path: `/tmp/names-pk/editor-1440.png` });
  await page.setViewportSize({ width: 390, height: 900 });
  await names.screenshot({ path: `/tmp/names-pk/editor-390.png` });
  await page.setViewportSize({ width: 1440, height: 900 });
  await until.last().fill("1934");
  await expect(added).not.toContainText("a former name went out of use before today");

  await page.getByRole("button", { name: "Save draft" }).click();
  await expect(page.getByText(/^Draft saved/)).toBeVisible();
  await page.getByRole("button", { name: "Publish", exact: true }).click();
  const dialog = page.getByRole("dialog", { name: "Publish this page?" });
  await dialog.getByRole("button", { name: "Publish now" }).click();
  await expect(page.getByText("Published. Visitors see the change now.")).toBeVisible();

  for (const locale of ["en", "tr"] as const)
    for (const width of [1440, 390]) await readAt(reader, locale, width, municipality.path, name);

  await reader.goto("/en");
  await reader.getByRole("combobox", { name: words.en.search }).fill(name.slice(0, -2));
  await expect(reader.getByRole("option", { name: new RegExp(`formerly ${name}`) })).toBeVisible();
  await reader.screenshot({ path: `/tmp/names-pk/suggest.png` });
  await expectAccessible(reader);
});

test("an editor sees in words which name the draft adds and which it takes away", async ({ municipality, person }) => {
  const { page } = await person({ language: "tr" });
  await page.goto(`/admin${municipality.path}`);
  await page.locator("#part-title > summary").click();
  const names = page.getByRole("region", { name: "Diğer adlar" });
  await names.getByRole("button", { name: /^İzmir Central District Municipality: kaldır/ }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Kaldır" }).click();
  await expect(names).toContainText("Henüz yok");
  await names.getByRole("button", { name: "Ad ekle" }).click();
  await page.keyboard.type("Merkez");
  await page.getByRole("button", { name: "Taslağı kaydet" }).click();
  await expect(page.getByText(/^Taslak kaydedildi/)).toBeVisible();

  await page.getByRole("link", { name: "Yayımdakiyle karşılaştır" }).click();
  const comparison = page.getByRole("region").filter({ has: page.locator("#comparison") });
  await page.screenshot({ path: `/tmp/names-pk/compare.png`, fullPage: true });
  await expect(comparison.getByText("Merkez · eklendi")).toBeVisible();
  await expect(comparison.getByRole("insertion")).toHaveText("Merkez · bugün de kullanılan");
  await expect(comparison.getByRole("deletion")).toContainText(
    "İzmir Central District Municipality · eski ad · İngilizce · 4 Temmuz 1987 tarihine kadar",
  );
  await expectAccessible(page);
});

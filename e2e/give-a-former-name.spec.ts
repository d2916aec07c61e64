import type { Page } from "@playwright/test";
import { expect, expectAccessible, test } from "./support/test";

const words = {
  en: { former: "Former names", found: "formerly" },
  tr: { former: "Eski adları", found: "eski adı" },
} as const;
type Language = keyof typeof words;

/** The facts of a page name what the place was called before, with the language in which that is read aloud. */
async function expectFormerName(page: Page, language: Language, name: string, remark: string, lang: string) {
  const fact = page
    .locator("dl div")
    .filter({ has: page.getByRole("term").filter({ hasText: words[language].former }) });
  await expect(fact).toContainText(`${name} (${remark})`);
  await expect(fact.getByText(name, { exact: true })).toHaveAttribute("lang", lang);
  await expectAccessible(page);
}

/** The place at an address is among the results, which say by which name it was found. */
async function expectFoundBy(page: Page, language: Language, address: string, name: string) {
  const result = page.getByRole("listitem").filter({ has: page.locator(`a[href="${address}"]`) });
  await expect(result).toContainText(`${words[language].found} ${name}`);
  await expect(result.locator("mark").first()).toBeVisible();
  await expectAccessible(page);
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
  const until = added
    .getByRole("group", { name: "In use until" })
    .getByRole("textbox", { name: "Year", exact: true });
  await until.fill("9999");
  await expect(added).toContainText("a former name went out of use before today");
  await expectAccessible(page);
  await until.fill("1934");
  await expect(added).not.toContainText("a former name went out of use before today");

  await page.getByRole("button", { name: "Save draft" }).click();
  await expect(page.getByText(/^Draft saved/)).toBeVisible();
  await page.getByRole("button", { name: "Publish", exact: true }).click();
  const dialog = page.getByRole("dialog", { name: "Publish this page?" });
  await dialog.getByRole("button", { name: "Publish now" }).click();
  await expect(page.getByText("Published. Visitors see the change now.")).toBeVisible();

  await reader.goto(`/en${municipality.path}`);
  await expectFormerName(reader, "en", name, "until 1934", "el");
  await reader.goto(`/en/search?q=${encodeURIComponent(name.toLowerCase())}`);
  await expectFoundBy(reader, "en", `/en${municipality.path}`, name);
});

test("suggestions say by which name they were found", async ({ page }) => {
  await page.goto("/en");
  await page.getByRole("combobox").fill("central dist");
  const option = page.getByRole("option", { name: /formerly İzmir Central District Municipality/ });
  await expect(option.first()).toBeVisible();
  await expectAccessible(page);
});

for (const [language, remark] of [
  ["en", "until 4 July 1987"],
  ["tr", "4 Temmuz 1987 tarihine kadar"],
] as const) {
  for (const width of [1440, 390]) {
    test(`a visitor reads and finds a former name: ${language}, ${width} wide`, async ({ page }) => {
      const [address, name] = [`/${language}/turkiye/konak`, "İzmir Central District Municipality"];
      await page.setViewportSize({ width, height: 900 });
      await page.goto(address);
      await expectFormerName(page, language, name, remark, "en");
      await page.goto(`/${language}/search?q=central+district`);
      await expectFoundBy(page, language, address, name);
    });
  }
}

test("an editor sees in words which name the draft adds and which it takes away", async ({
  municipality,
  person,
}) => {
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
  await expect(comparison.getByText("Diğer ad · eklendi")).toBeVisible();
  await expect(comparison.getByRole("insertion")).toContainText("Merkez · bugün de kullanılan");
  await expect(comparison.getByText("Diğer ad · kaldırıldı")).toBeVisible();
  await expect(comparison.getByRole("deletion")).toContainText(
    "İzmir Central District Municipality · eski ad · İngilizce · 4 Temmuz 1987 tarihine kadar",
  );
  await expectAccessible(page);
});

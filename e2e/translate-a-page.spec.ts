import type { Page } from "@playwright/test";
import { expect, expectAccessible, test } from "./support/test";

const text = (page: Page, language: string) =>
  page.getByRole("textbox", { name: `People and place, text in ${language}` });
const tab = (page: Page, name: RegExp) =>
  page.getByRole("group", { name: "Language of the text" }).getByRole("button", { name });
const part = (page: Page, name: RegExp) =>
  page.getByRole("navigation", { name: "Parts of the page" }).getByRole("link", { name });

async function write(page: Page, language: string, words: string) {
  await text(page, language).press("ControlOrMeta+End");
  await page.keyboard.type(words);
}

async function saved(page: Page) {
  await page.getByRole("button", { name: "Save draft" }).click();
  await expect(page.getByText(/^Draft saved/)).toBeVisible();
}

test("an editor sees that a translation fell behind, brings it up to date, and publishes English while Turkish waits", async ({
  page: reader,
  municipality,
  person,
}) => {
  test.setTimeout(120_000);
  const { page } = await person();
  await page.goto(`/admin${municipality.path}`);
  await expect(text(page, "English")).toBeEditable();
  await expect(tab(page, /^Türkçe$/)).toBeVisible();
  await write(page, "English", " Its clock tower is known far away.");
  await expect(tab(page, /^Türkçe Translation is behind: 1$/)).toBeVisible();
  await expect(part(page, /^People and place behind$/)).toBeVisible();
  await saved(page);

  // What changed in the source text, sentence by sentence, beside the text that has to follow.
  await page.getByRole("button", { name: "Side by side" }).click();
  const told = page.getByText("The English text has changed since it was translated into Turkish.");
  await expect(told).toBeVisible();
  await expect(page.getByRole("insertion")).toHaveText(/Its clock tower is known far away\./);
  await expect(page.locator(".changed-sentence")).toHaveText("Its clock tower is known far away.");
  await expectAccessible(page);
  await page.reload();
  await expect(text(page, "English")).toBeEditable();
  await page.getByRole("button", { name: "1 text to translate" }).click();
  const list = page.getByRole("dialog", { name: "Ready to publish" });
  await expect(list).toContainText("The Turkish text is behind.");
  await expectAccessible(page);
  await list.getByRole("button", { name: "Go to: People and place: text" }).click();
  await expect(text(page, "Türkçe")).toBeFocused();
  await page.getByText("What has changed in English").click();
  await expect(page.getByRole("insertion")).toHaveText(/Its clock tower is known far away\./);
  await page.getByRole("button", { name: "Still right" }).click();
  await expect(told).toHaveCount(0);
  await expect(text(page, "Türkçe")).toBeFocused();
  await expect(tab(page, /^Türkçe$/)).toBeVisible();

  // Who begins to follow goes on seeing what there is to follow.
  await page.getByRole("button", { name: "Side by side" }).click();
  await write(page, "English", " It strikes every hour.");
  await expect(told).toBeVisible();
  await write(page, "Türkçe", " Yarım kalan");
  await expect(page.getByText("The Turkish text counts as up to date now.")).toBeVisible();
  await expect(page.getByRole("insertion")).toHaveText(/It strikes every hour\./);
  await page.getByRole("button", { name: "Add a section" }).click();
  await page.getByRole("textbox", { name: "Heading in English" }).last().fill("Markets");
  const written = page.getByRole("textbox", { name: "Markets, text in English" });
  const shownBefore = () => written.evaluate((field) => getComputedStyle(field, "::before").content);
  // Where there is no word yet, one sees where to write.
  expect(await shownBefore()).toBe('"Text"');
  await written.fill("There is one each day.");
  expect(await shownBefore()).toBe("none");
  await expect(tab(page, /^Türkçe 2 texts missing$/)).toBeVisible();
  await expect(part(page, /^Markets untranslated$/)).toBeVisible();
  const opening = page.getByRole("textbox", { name: "Opening paragraph, text in English" });
  await opening.press("ControlOrMeta+End");
  await page.keyboard.type(" It has a harbour.");

  await page.getByRole("button", { name: "Publish", exact: true }).click();
  const dialog = page.getByRole("dialog", { name: "Publish this page?" });
  await dialog.getByRole("checkbox", { name: "Türkçe" }).uncheck();
  await expect(dialog).toContainText("Turkish stays as visitors read it now.");
  await expect(dialog.getByRole("listitem").filter({ hasText: "Türkçe" })).toHaveCount(0);
  await expectAccessible(page);
  await dialog.getByRole("button", { name: "Publish now" }).click();
  await expect(page.getByText("Published. Visitors see the change now.")).toBeVisible();
  await expect(page.getByText("Draft, not published")).toBeVisible();

  await reader.goto(`/en${municipality.path}`);
  await expect(reader.getByRole("main")).toContainText("It strikes every hour.");
  await reader.goto(`/tr${municipality.path}`);
  const section = reader.getByRole("region", { name: "Kent ve insan" });
  await expect(section).not.toContainText("Yarım kalan");
  await expect(section).toContainText("Bu bölümün İngilizce metni daha yeni.");
  // The opening paragraph as well as the section.
  const newer = reader.getByText("Bu bölümün İngilizce metni daha yeni.");
  await expect(newer).toHaveCount(2);
  await expect(reader.locator(".hero").filter({ has: newer })).toBeVisible();
  const markets = reader.getByRole("region", { name: "Markets" });
  await expect(markets).toContainText("Bu bölüm henüz Türkçe yazılmadı. Bölümü İngilizce okuyorsunuz.");
  await expect(markets.locator("[lang=en]").filter({ hasText: "There is one each day." })).not.toHaveCount(0);
  await expectAccessible(reader);
  await section.getByRole("link", { name: "İngilizce oku" }).click();
  await expect(reader.getByRole("region", { name: "People and place" })).toContainText(
    "It strikes every hour.",
  );
});

test("the same in Turkish: what is behind is said in the language of the editing area", async ({
  municipality,
  person,
}) => {
  const { page } = await person({ language: "tr" });
  await page.goto(`/admin${municipality.path}`);
  await page.getByRole("button", { name: "Yan yana" }).click();
  await page.getByRole("textbox", { name: "Başlık (English)" }).first().fill("City and people");
  await expect(page.getByRole("button", { name: /^Türkçe Çeviri güncel değil: 1$/ })).toBeVisible();
  await expect(page.getByText("İngilizce metin, Türkçe çevirisi yapıldıktan sonra değişti.")).toBeVisible();
  await expect(page.getByRole("deletion")).toHaveText(/People/);
  await expectAccessible(page);
  await page.getByRole("button", { name: "Hâlâ doğru" }).click();
  await expect(page.getByRole("button", { name: /^Türkçe$/ })).toBeVisible();
  await page.getByRole("button", { name: "Yayımla", exact: true }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("checkbox", { name: "English" }).uncheck();
  await expect(dialog).toContainText("İngilizce, ziyaretçilerin şimdi okuduğu gibi kalır.");
  await expect(dialog).toContainText("Ziyaretçilerin gördüğünden farklı bir şey yok.");
  await expectAccessible(page);
});

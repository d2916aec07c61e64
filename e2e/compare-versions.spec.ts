import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { expectVisibleFocus, walkTo } from "./support/keyboard";
import { writeDraft } from "./support/municipalities";
import { expect, expectAccessible, test } from "./support/test";

const words = {
  en: {
    heading: "Heading in English",
    value: "Value",
    save: "Save draft",
    saved: /^Draft saved/,
    link: "Compare with published",
    comparing: /^Comparing revision 1, .* with revision 2, /,
    summary: "One section and one figure changed. Nothing else did.",
    label: "Heading · English",
    removed: "removed: People and place (end of what was removed)",
    added: "added: City and people (end of what was added)",
    figure: /^A Population/,
    before: /Exact 351,572/,
    after: /removed:|added: 360,123/,
    sides: "Side by side",
    from: /^Compare from revision 1,/,
    second: /^Compare to revision 2,/,
    to: /^Compare to revision 3,/,
    compare: "Compare",
    third: /^Comparing revision 1, .* with revision 3, /,
    thirdSummary: "One section, one figure, and the contact details changed. Nothing else did.",
    origin: "Revision 3 · saved by browser tests",
    download: "Download the full record",
  },
  tr: {
    heading: /^Başlık/,
    value: "Değer",
    save: "Taslağı kaydet",
    saved: /^Taslak kaydedildi/,
    link: "Yayımdakiyle karşılaştır",
    comparing: /^Karşılaştırılan: 1\. revizyon, .* ile 2\. revizyon, /,
    summary: "Bir bölüm ve bir veri değişti. Başka değişiklik yok.",
    label: "Başlık · Türkçe",
    removed: "çıkarıldı: Kent ve insan (çıkarılanın sonu)",
    added: "eklendi: City and people (eklenenin sonu)",
    figure: /^A Nüfus/,
    before: /Kesin .*351\.572/,
    after: /360\.123/,
    sides: "Yan yana",
    from: /^Karşılaştırmanın eskisi: 1\. revizyon,/,
    second: /^Karşılaştırmanın yenisi: 2\. revizyon,/,
    to: /^Karşılaştırmanın yenisi: 3\. revizyon,/,
    compare: "Karşılaştır",
    third: /^Karşılaştırılan: 1\. revizyon, .* ile 3\. revizyon, /,
    thirdSummary: "Bir bölüm, bir veri ve iletişim bilgileri değişti. Başka değişiklik yok.",
    origin: "3. revizyon · kaydeden: browser tests",
    download: "Bütün kaydı indir",
  },
} as const;

const comparison = (page: Page) => page.getByRole("region").filter({ has: page.locator("#comparison") });

for (const language of ["en", "tr"] as const) {
  const word = words[language];
  test(`an editor sees what the draft changes, word by word, and compares any two states: ${language}`, async ({
    municipality,
    person,
  }) => {
    const { page } = await person({ language });
    await page.goto(`/admin${municipality.path}`);
    await page.getByRole("textbox", { name: word.heading }).first().fill("City and people");
    await page.getByLabel(word.value, { exact: true }).fill("360123");
    await page.getByRole("button", { name: word.save }).click();
    await expect(page.getByText(word.saved)).toBeVisible();

    await page.getByRole("link", { name: word.link }).click();
    await expect(page.getByRole("heading", { level: 2, name: word.comparing })).toBeVisible();
    await expect(comparison(page)).toContainText(word.summary);
    const field = page.locator(`#change-sections_people-and-place_heading_${language}`);
    await expect(field).toContainText(word.label);
    await expect(field.getByRole("deletion")).toHaveText(word.removed);
    await expect(field.getByRole("insertion")).toHaveText(word.added);
    const row = comparison(page)
      .getByRole("row")
      .filter({ has: page.getByRole("rowheader", { name: word.figure }) });
    await expect(row.getByRole("cell").nth(0)).toContainText("351");
    await expect(row.getByRole("cell").nth(1)).toContainText(word.after);
    await expect(row.getByRole("deletion")).toHaveCount(1);
    await expect(row.getByRole("insertion")).toHaveCount(1);
    await expectAccessible(page);

    await page.getByRole("link", { name: word.sides }).click();
    await expect(field.getByRole("deletion")).toBeVisible();
    await expect(page.getByRole("link", { name: word.sides })).toHaveAttribute("aria-current", "true");
    await expectAccessible(page);

    await writeDraft(municipality.id, (p) => ({ ...p, contacts: { ...p.contacts, phone: "0232 000" } }));
    await page.goto(`/admin${municipality.path}/history?from=1&to=2&view=sides`);
    // The arrow keys lead through the states; nothing is asked for before the button.
    await walkTo(page.getByRole("radio", { name: word.second }));
    const asked = page.url();
    await page.keyboard.press("ArrowUp");
    await expect(page.getByRole("radio", { name: word.to })).toBeFocused();
    await expectVisibleFocus(page);
    await walkTo(page.getByRole("radio", { name: word.from }));
    expect(page.url()).toBe(asked);
    await walkTo(page.getByRole("button", { name: word.compare, exact: true }));
    await page.keyboard.press("Enter");
    await expect(page.getByRole("heading", { level: 2, name: word.third })).toBeVisible();
    await expect(comparison(page)).toContainText(word.thirdSummary);
    await expect(page.getByText(word.origin)).toBeVisible();
    await expect(page.getByRole("link", { name: word.sides })).toHaveAttribute("aria-current", "true");

    await page.setViewportSize({ width: 390, height: 844 });
    const overflow = () =>
      page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(await overflow()).toBe(0);
    await expectAccessible(page);

    const downloading = page.waitForEvent("download");
    await page.getByRole("link", { name: word.download }).click();
    const file = await downloading;
    expect(file.suggestedFilename()).toMatch(new RegExp(`^${municipality.slug}-history-[\\d-]+\\.json$`));
    const record: unknown = JSON.parse(readFileSync(await file.path(), "utf8"));
    expect(record).toMatchObject({
      revisions: [{ number: 1, kind: "created" }, { number: 2 }, { number: 3, author: "browser tests" }],
      publications: [{ version: 1, revision: 1, profile: { names: { short: municipality.name } } }],
    });
  });
}

test("the comparison needs no script", async ({ municipality, person, browser }) => {
  const editor = await person();
  await writeDraft(municipality.id, (p) => ({ ...p, region: { en: "Elsewhere" } }));
  await writeDraft(municipality.id, (p) => ({ ...p, region: { en: "Somewhere" } }));
  const context = await browser.newContext({ javaScriptEnabled: false });
  await context.addCookies(await editor.context.cookies());
  const page = await context.newPage();
  await page.goto(`/admin${municipality.path}/history`);
  await page.getByRole("radio", { name: /^Compare from revision 2,/ }).check();
  await page.getByRole("button", { name: "Compare", exact: true }).click();
  await expect(page.getByRole("deletion").filter({ hasText: "Elsewhere" })).toBeVisible();
  await expect(page.getByRole("insertion").filter({ hasText: "Somewhere" })).toBeVisible();
  await expect(page.getByText(/ UTC$/).first()).toBeVisible();
  await context.close();
});

test("what one person's editor saved by itself in one sitting is one entry, which can be opened", async ({
  municipality,
  person,
}) => {
  const { page, id } = await person({ name: "Ayşe Kaya" });
  const start = Date.now() - 3_600_000;
  for (let i = 0; i < 4; i++) {
    const createdAt = new Date(start + i * 60_000);
    const written = { kind: "autosaved", authorId: id, authorName: "Ayşe Kaya", createdAt } as const;
    await writeDraft(municipality.id, (p) => ({ ...p, region: { en: `r${i}` } }), written);
  }
  await page.goto(`/admin${municipality.path}/history`);
  const list = page.getByRole("list", { name: "Revisions" });
  const sitting = list.getByRole("listitem").filter({ hasText: "Revision 5 · 4 saves by Ayşe Kaya" });
  await expect(sitting).toContainText("Title and status");
  const third = page.getByRole("radio", { name: /^Compare from revision 3,/ });
  await expect(third).toBeHidden();
  await sitting.getByText("3 earlier saves of this sitting").press("Enter");
  await third.check();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Compare", exact: true }).click();
  await expect(page.getByRole("deletion").filter({ hasText: "r1" })).toBeVisible();
  // What was chosen stays in sight.
  await expect(third).toBeChecked();
  await expect(third).toBeVisible();
});

test("a long history has pages, and the chosen two stay chosen on each", async ({ municipality, person }) => {
  const { page } = await person();
  for (let i = 0; i < 60; i++) await writeDraft(municipality.id, (p) => ({ ...p, region: { en: `r${i}` } }));
  await page.goto(`/admin${municipality.path}/history?from=60&to=61`);
  await expect(page.getByRole("list", { name: "Revisions" }).getByRole("listitem")).toHaveCount(50);
  await page.getByRole("link", { name: "Older" }).click();
  await expect(page.getByRole("list", { name: "Revisions" }).getByRole("listitem")).toHaveCount(11);
  const chosen = page.getByRole("list", { name: "Chosen, from another page" });
  await expect(chosen.getByRole("radio", { name: /^Compare from revision 60,/ })).toBeChecked();
  await expect(chosen.getByRole("radio", { name: /^Compare to revision 61,/ })).toBeChecked();
  await expect(page.getByRole("deletion").filter({ hasText: "r58" })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("radio", { name: /^Compare from revision 5,/ }).check();
  await page.getByRole("button", { name: "Compare", exact: true }).click();
  await expect(page.getByRole("deletion").filter({ hasText: "r3" })).toBeVisible();
  await page.getByRole("link", { name: "Newer" }).click();
  await expect(chosen.getByRole("radio", { name: /^Compare from revision 5,/ })).toBeChecked();
});

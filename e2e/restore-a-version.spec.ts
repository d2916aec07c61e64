import type { Page } from "@playwright/test";
import { breakDraft, writeDraft } from "./support/municipalities";
import { expect, expectAccessible, test } from "./support/test";

const words = {
  en: {
    title: /^Restore revision 1, .*\?$/,
    text: "It becomes a new draft. The published page stays as it is, and no version is ever deleted.",
    submit: "Restore as a draft",
    restored: "Restored from revision 1. It is a draft: visitors see no change before it is published.",
    heading: "Heading in English",
    history: "History",
    origin: /^Revision 4 · restored from revision 1 by /,
    conflict: /^Nothing was restored: somebody has saved since you opened this page/,
    same: "Nothing was restored: the draft says the same already.",
  },
  tr: {
    title: /^1\. revizyon geri yüklensin mı\?/,
    text: "Yeni bir taslak olur. Yayımdaki sayfa değişmez, hiçbir revizyon silinmez.",
    submit: "Taslak olarak geri yükle",
    restored:
      "1. revizyondan geri yüklendi. Bu bir taslaktır: yayımlanmadan ziyaretçiler için bir şey değişmez.",
    heading: /^Başlık/,
    history: "Geçmiş",
    origin: /^4\. revizyon · 1\. revizyondan geri yüklendi, geri yükleyen: /,
    conflict: /^Hiçbir şey geri yüklenmedi: siz bu sayfayı açtıktan sonra biri kaydetti/,
    same: "Hiçbir şey geri yüklenmedi: taslak zaten aynı.",
  },
} as const;

const firstHeading = (page: Page, name: string | RegExp) => page.getByRole("textbox", { name }).first();

for (const language of ["en", "tr"] as const) {
  const word = words[language];
  test(`an earlier text becomes the draft again, and visitors see no change: ${language}`, async ({
    municipality,
    person,
    page: reader,
  }) => {
    const { page } = await person({ language });
    const renamed = (text: string) =>
      writeDraft(municipality.id, (p) => ({
        ...p,
        sections: p.sections.map((s, i) => (i === 0 ? { ...s, heading: { en: text, tr: text } } : s)),
      }));
    await renamed("Second thoughts");
    await page.goto(`/admin${municipality.path}/history?from=1&to=2`);
    await expect(page.getByRole("heading", { name: word.title })).toBeVisible();
    await expect(page.getByText(word.text)).toBeVisible();
    await expectAccessible(page);

    // Somebody saves in between: their text is not to be lost unseen.
    await renamed("Third thoughts");
    await page.getByRole("button", { name: word.submit }).click();
    await expect(page.getByRole("alert").filter({ hasText: word.conflict })).toBeFocused();
    await expectAccessible(page);
    await page.reload();
    await page.getByRole("button", { name: word.submit }).click();
    await expect(page.getByText(word.restored)).toBeVisible();
    await expect(page).toHaveURL(new RegExp(`/admin${municipality.path}$`));
    await expect(firstHeading(page, word.heading)).toHaveValue(/^(People and place|Kent ve insan)$/);
    await expectAccessible(page);

    await page.getByRole("link", { name: word.history, exact: true }).click();
    await expect(page.getByText(word.origin)).toBeVisible();
    await page.goto(`/admin${municipality.path}/history?from=1&to=2`);
    await page.getByRole("button", { name: word.submit }).click();
    await expect(page.getByRole("alert").filter({ hasText: word.same })).toBeVisible();
    await reader.goto(`/en${municipality.path}`);
    await expect(reader.getByRole("heading", { name: "People and place" })).toBeVisible();

    await page.goto(`/admin${municipality.path}`);
    await firstHeading(page, word.heading).fill("Going on");
    await expect(page.getByText(word.restored)).toHaveCount(0, { timeout: 10_000 });
  });
}

test("restoring works without a script, and says there what stood in its way", async ({
  municipality,
  person,
  browser,
}) => {
  const editor = await person();
  await writeDraft(municipality.id, (p) => ({ ...p, region: { en: "Elsewhere" } }));
  const context = await browser.newContext({ javaScriptEnabled: false });
  await context.addCookies(await editor.context.cookies());
  const page = await context.newPage();
  await page.goto(`/admin${municipality.path}/history`);
  await writeDraft(municipality.id, (p) => ({ ...p, region: { en: "Meanwhile" } }));
  await page.getByRole("button", { name: words.en.submit }).click();
  await expect(page.getByText(words.en.conflict)).toBeVisible();
  await page.getByRole("button", { name: words.en.submit }).click();
  await page.goto(`/admin${municipality.path}/history`);
  await expect(page.getByText(/^Revision 4 · restored from revision 1 by /)).toBeVisible();
  await context.close();
});

test("a revision that cannot be read any more says so, and a draft that cannot be read is left behind", async ({
  municipality,
  person,
}) => {
  const { page } = await person();
  await breakDraft(municipality.id);
  await page.goto(`/admin${municipality.path}/history?from=1&to=2`);
  await expect(page.getByText(/^Revision 2 was written for an earlier version of this site/)).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: words.en.submit }).click();
  await expect(page.getByText(words.en.restored)).toBeVisible();
  await expect(firstHeading(page, words.en.heading)).toHaveValue("People and place");
});

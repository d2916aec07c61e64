import type { Page } from "@playwright/test";
import { expect, expectAccessible, test } from "./support/test";

const heading = (page: Page, nth = 0) => page.getByRole("textbox", { name: "Heading in English" }).nth(nth);

async function save(page: Page) {
  await page.getByRole("button", { name: "Save draft" }).click();
  await expect(page.getByText(/^Draft saved/)).toBeVisible();
}

const words = {
  en: {
    heading: "Heading in English",
    save: "Save draft",
    saved: /^Draft saved/,
    told: (name: string) =>
      `${name} saved this page while you were writing, in other places than you. Both are kept. New on this page:`,
    fields: ["Ayşe 0: heading (English)", "value"],
    value: "Value",
    close: "Close",
    publish: "Publish",
    publishNow: "Publish now",
    look: /^Nothing was published yet: somebody’s changes/,
    published: "Published. Visitors see the change now.",
    person: "Deniz Ak",
  },
  tr: {
    heading: /^Başlık/,
    save: "Taslağı kaydet",
    saved: /^Taslak kaydedildi/,
    told: (name: string) => `Siz yazarken ${name} bu sayfayı sizinkinden başka yerlerde değiştirip kaydetti.`,
    fields: ["Ayşe 0: başlık (Türkçe)", "değer"],
    value: "Değer",
    close: "Kapat",
    publish: "Yayımla",
    publishNow: "Şimdi yayımla",
    look: /^Henüz bir şey yayımlanmadı: başka bir yerde/,
    published: "Yayımlandı. Ziyaretçiler değişikliği artık görüyor.",
    person: "Deniz Ak",
  },
} as const;

for (const language of ["en", "tr"] as const) {
  const word = words[language];
  test(`two people write in different places, and both texts stay without a question: ${language}`, async ({
    municipality,
    person,
  }) => {
    const ayse = await person({ name: "Ayşe Kaya", language });
    const deniz = await person({ name: word.person, language });
    const headings = (page: Page) => page.getByRole("textbox", { name: word.heading });
    for (const { page } of [ayse, deniz]) {
      await page.goto(`/admin${municipality.path}`);
      await expect(headings(page).first()).toBeEditable();
    }
    await headings(ayse.page).nth(0).fill("Ayşe 0");
    await ayse.page.getByLabel(word.value, { exact: true }).fill("360123");
    await ayse.page.getByRole("button", { name: word.save }).click();
    await expect(ayse.page.getByText(word.saved)).toBeVisible();

    // In the middle of a word when the page saves by itself, and on in it.
    await headings(deniz.page).nth(1).fill("Deniz wr");
    await headings(deniz.page).nth(1).press("ArrowLeft");
    const told = deniz.page.getByText(word.told("Ayşe Kaya"));
    await expect(told).toBeVisible({ timeout: 10_000 });
    for (const field of word.fields) await expect(told).toContainText(field);
    await expect(deniz.page.getByRole("dialog")).toHaveCount(0);
    await expect(headings(deniz.page).nth(1)).toBeFocused();
    await deniz.page.keyboard.type("ote");
    await expect(headings(deniz.page).nth(1)).toHaveValue("Deniz woter");
    await expect(headings(deniz.page).nth(0)).toHaveValue("Ayşe 0");
    await expect(deniz.page.getByLabel(word.value, { exact: true })).toHaveValue("360123");
    await expectAccessible(deniz.page);
    await deniz.page.getByRole("button", { name: word.save }).click();
    await expect(deniz.page.getByText(word.saved)).toBeVisible();

    await ayse.page.reload();
    await expect(headings(ayse.page).nth(0)).toHaveValue("Ayşe 0");
    await expect(headings(ayse.page).nth(1)).toHaveValue("Deniz woter");

    // What is published has been seen.
    await headings(deniz.page).nth(2).fill("Deniz 2");
    await deniz.page.getByRole("button", { name: word.save }).click();
    await expect(deniz.page.getByText(word.saved)).toBeVisible();
    await headings(ayse.page).nth(0).fill("Ayşe again");
    await ayse.page.getByRole("button", { name: word.publish, exact: true }).click();
    const dialog = ayse.page.getByRole("dialog");
    await dialog.getByRole("button", { name: word.publishNow }).click();
    await expect(dialog.getByRole("alert")).toHaveText(word.look);
    await dialog.getByRole("button", { name: word.publishNow }).click();
    await expect(dialog).toHaveCount(0);
    await expect(ayse.page.getByText(word.told(word.person))).toContainText("Deniz 2");
    await ayse.page.getByRole("status").getByRole("button", { name: word.close }).click();
    await expect(ayse.page.getByText(word.published)).toBeVisible();
  });
}

test("the second of two editors is told who saved what, sees both versions and loses nothing", async ({
  municipality,
  person,
}) => {
  const ayse = await person({ name: "Ayşe Kaya" });
  const deniz = await person({ name: "Deniz Ak" });
  for (const { page } of [ayse, deniz]) await page.goto(`/admin${municipality.path}`);

  await heading(ayse.page).fill("Ayşe's heading");
  await save(ayse.page);

  await heading(deniz.page).fill("Deniz's heading");
  await deniz.page.getByRole("button", { name: "Save draft" }).click();
  const dialog = deniz.page.getByRole("dialog", { name: "Somebody else has saved this page" });
  await expect(dialog).toContainText("Ayşe Kaya");
  await expect(dialog).toContainText("Ayşe's heading");
  await expect(dialog).toContainText("Deniz's heading");
  await expectAccessible(deniz.page);
  await dialog.getByRole("button", { name: "Keep mine" }).click();
  await expect(deniz.page.getByText(/^Draft saved/)).toBeVisible();

  await ayse.page.reload();
  await expect(heading(ayse.page)).toHaveValue("Deniz's heading");
});

test("each field is saved from the version that was chosen for it", async ({ municipality, person }) => {
  const ayse = await person({ name: "Ayşe Kaya" });
  const deniz = await person({ name: "Deniz Ak" });
  for (const { page } of [ayse, deniz]) await page.goto(`/admin${municipality.path}`);
  for (const nth of [0, 1, 2]) await heading(ayse.page, nth).fill(`Ayşe ${nth}`);
  await save(ayse.page);

  for (const nth of [0, 1]) await heading(deniz.page, nth).fill(`Deniz ${nth}`);
  await deniz.page.getByRole("button", { name: "Save draft" }).click();
  const dialog = deniz.page.getByRole("dialog");
  const field = (name: string) => dialog.getByRole("group", { name });
  const [mine, theirs] = ["Yours", "Saved by Ayşe Kaya"].map((name) => ({ name: new RegExp(`^${name}`) }));
  await expect(field("Deniz 0: heading")).toContainText("Both changed this");
  await expect(field("Deniz 0: heading").getByRole("radio", mine)).toBeChecked();
  // Only Ayşe changed the third one.
  await expect(field("Origins: heading").getByRole("radio", theirs)).toBeChecked();
  await field("Deniz 0: heading").getByRole("radio", theirs).check();
  await dialog.getByRole("button", { name: "Save this choice" }).click();
  await expect(deniz.page.getByText(/^Draft saved/)).toBeVisible();

  for (const { page } of [deniz, ayse]) {
    await page.reload();
    for (const [nth, written] of ["Ayşe 0", "Deniz 1", "Ayşe 2"].entries())
      await expect(heading(page, nth)).toHaveValue(written);
  }
});

for (const { language, label, button, title, told } of [
  {
    language: "en",
    label: "Heading in English",
    button: "Save draft",
    title: "You saved in another window",
    told: /You saved in another window at \d\d:\d\d\./,
  },
  {
    language: "tr",
    label: /^Başlık/,
    button: "Taslağı kaydet",
    title: "Başka bir pencerede kaydettiniz",
    told: /Başka bir pencerede kaydettiniz \(saat \d\d[:.]\d\d\)\./,
  },
] as const) {
  test(`one's own other window is not taken for another person: ${language}`, async ({
    municipality,
    person,
  }) => {
    const { page, context } = await person({ name: "Ayşe Kaya", language });
    // Of the same name, but somebody else.
    const namesake = await person({ name: "Ayşe Kaya", language });
    const other = await context.newPage();
    const windows = [page, other, namesake.page];
    for (const each of windows) await each.goto(`/admin${municipality.path}`);
    for (const [nth, each] of windows.entries()) {
      await each.getByRole("textbox", { name: label }).first().fill(`Window ${nth}`);
      await each.getByRole("button", { name: button }).click();
      if (nth === 0) await expect(each.getByText(/^(Draft saved|Taslak kaydedildi)/)).toBeVisible();
    }
    const dialog = other.getByRole("dialog", { name: title });
    await expect(dialog).toContainText(told);
    await expect(dialog).not.toContainText("Ayşe Kaya");
    await expect(namesake.page.getByRole("dialog")).toContainText("Ayşe Kaya");
  });
}

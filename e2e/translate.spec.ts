import { eq } from "drizzle-orm";
import { db } from "@/db/client";
import { grants } from "@/db/schema/grants";
import { localeNames } from "@/lib/i18n/locales";
import { readDraft } from "./support/municipalities";
import { expect, expectAccessible, test } from "./support/test";

const words = {
  en: {
    notice: "You write in Turkish here.",
    text: (language: string) => `Opening paragraph, text in ${language}`,
    region: "Province or region (Türkçe)",
    milestone: "What happened (Türkçe)",
    save: "Save draft",
    saved: /^Draft saved/,
    others: "reviewers only",
    toTranslate: "Translation missing or behind",
    undated: "Figures without a date",
    submit: "Submit for review",
    submitNow: "Submit",
    draft: "The draft as it was handed in",
    languages: "Language of the preview",
    contents: "On this page",
    waiting: "This draft waits for a reviewer",
    publish: "Publish",
    add: "Add a section",
    restore: "Restore as a draft",
    download: "Download the full record",
  },
  tr: {
    notice: "Burada yazdığınız dil: Türkçe.",
    text: (language: string) => `Açılış paragrafı, metin (${language})`,
    region: "İl veya bölge (Türkçe)",
    milestone: "Ne oldu (Türkçe)",
    save: "Taslağı kaydet",
    saved: /^Taslak kaydedildi/,
    others: "yalnızca gözden geçirenler",
    toTranslate: "Eksik ya da güncel olmayan çeviri",
    undated: "Tarihi olmayan veriler",
    submit: "İncelemeye gönder",
    submitNow: "Gönder",
    draft: "Gönderildiği hâliyle taslak",
    languages: "Önizlemenin dili",
    contents: "Bu sayfada",
    waiting: "Bu taslak gözden geçirilmeyi bekliyor",
    publish: "Yayımla",
    add: "Bölüm ekle",
    restore: "Taslak olarak geri yükle",
    download: "Bütün kaydı indir",
  },
} as const;

const becomeTranslator = (accountId: string) =>
  db.update(grants).set({ role: "translator", language: "tr" }).where(eq(grants.accountId, accountId));

for (const language of ["en", "tr"] as const) {
  const w = words[language];
  test(`a translator writes in one language and reads the rest: ${language}`, async ({
    municipality,
    person,
  }) => {
    const { id } = municipality;
    const { page } = await person({
      language,
      grants: [{ role: "translator", language: "tr", scope: "municipality", municipalityId: id }],
    });
    const before = await readDraft(id);
    // Buttons that can be used as soon as the page is ready change their colours at once.
    await page.emulateMedia({ reducedMotion: "reduce" });
    // What there is to translate is all that they have to do.
    await page.goto("/admin");
    await expect(page.getByRole("heading", { level: 2, name: w.toTranslate })).toBeVisible();
    await expect(page.getByRole("heading", { level: 2, name: w.undated })).toHaveCount(0);
    await expectAccessible(page);
    await page.goto("/admin/municipalities");
    await expect(page.getByRole("link", { name: municipality.name }).first()).toBeVisible();
    await page.goto(`/admin${municipality.path}`);
    await expect(page.getByText(w.notice)).toBeVisible();
    await expectAccessible(page);

    // Everything else is there to be read, and nothing changes it.
    const source = page.getByRole("textbox", { name: w.text("English") });
    await expect(source).toHaveAttribute("aria-readonly", "true");
    await expect(source).toHaveAttribute("contenteditable", "false");
    await expect(page.getByLabel(w.region.replace("Türkçe", "English"))).toHaveCount(0);
    await expect(page.locator("#part-title")).toContainText("Konak Municipality");
    for (const name of [w.add, w.publish])
      await expect(page.getByRole("button", { name, exact: true })).toHaveCount(0);
    await expect(page.getByText(w.others)).toBeVisible();

    await page.getByRole("textbox", { name: w.text("Türkçe") }).fill("Çevirmenin yazdığı paragraf.");
    await page.getByLabel(w.region).fill("Ege");
    await page.getByLabel(w.milestone).first().fill("Çevirmenin yazdığı olay.");
    await page.getByRole("button", { name: w.save }).click();
    await expect(page.getByText(w.saved)).toBeVisible();
    await expectAccessible(page);
    const { number, profile } = await readDraft(id);
    expect(profile.region).toEqual({ ...before.profile.region, tr: "Ege" });
    expect(profile.summary.en).toEqual(before.profile.summary.en);
    expect(JSON.stringify(profile.summary.tr)).toContain("Çevirmenin yazdığı paragraf.");
    expect(profile.milestones[0]?.title).toEqual({
      ...before.profile.milestones[0]?.title,
      tr: "Çevirmenin yazdığı olay.",
    });

    // The history is theirs to read; what brings back or hands out all of it is not.
    await page.goto(`/admin${municipality.path}/history?from=1&to=${number}`);
    await expect(page.getByText("Çevirmenin yazdığı paragraf.").first()).toBeVisible();
    await expect(page.getByRole("button", { name: w.restore })).toHaveCount(0);
    await expect(page.getByRole("link", { name: w.download })).toHaveCount(0);
    await expectAccessible(page);
    expect((await page.goto(`/admin${municipality.path}/media`))?.status()).toBe(404);

    // They hand in what they have written; from then on it can be read.
    await page.goto(`/admin${municipality.path}`);
    await page.getByRole("button", { name: w.submit }).click();
    await page.getByRole("dialog").getByRole("button", { name: w.submitNow, exact: true }).click();
    await expect(page.getByRole("heading", { level: 1, name: w.waiting })).toBeVisible();
    await expectAccessible(page);

    // In each language, whatever that of the editing area is.
    const other = language === "en" ? "tr" : "en";
    const draft = page.getByRole("region", { name: w.draft });
    const switching = page.getByRole("navigation", { name: w.languages });
    await expect(draft).toHaveAttribute("lang", language);
    await switching.getByRole("link", { name: localeNames[other] }).click();
    await expect(draft).toHaveAttribute("lang", other);
    await expect(draft).toContainText(words[other].contents);
    await expect(page.getByRole("heading", { level: 1, name: w.waiting })).toBeVisible();
    await expect(switching.getByText(localeNames[other])).toHaveAttribute("aria-current", "true");
    await expectAccessible(page);
  });
}

test("a right that has become a translator's refuses what it does not cover, and keeps the text", async ({
  municipality,
  person,
}) => {
  const { page, id } = await person();
  await page.goto(`/admin${municipality.path}`);
  await page
    .getByRole("textbox", { name: "Opening paragraph, text in English" })
    .fill("Written as an editor.");
  await becomeTranslator(id);
  await page.getByRole("button", { name: "Save draft" }).click();
  await expect(page.getByText(/^Not saved: you may write in your own languages here/)).toBeVisible();
  await expect(page.getByRole("textbox", { name: "Opening paragraph, text in English" })).toContainText(
    "Written as an editor.",
  );
  expect(JSON.stringify((await readDraft(municipality.id)).profile)).not.toContain("Written as an editor.");
});

import type { Page } from "@playwright/test";
import { signIn } from "./support/accounts";
import { readDraft, writeDraft } from "./support/municipalities";
import { expect, expectAccessible, test } from "./support/test";
import { unfinished } from "./support/unfinished";

const words = {
  en: {
    title: "What needs doing",
    tasks: "Tasks",
    contents: "Contents",
    counts: [
      ["Drafts", "3"],
      ["In review", "0"],
      ["Figures to look at again", "1"],
      ["Figures without a date", "8"],
      ["Translation missing or behind", "1"],
      ["Pictures without words", "1"],
      ["Sums that do not add up", "1"],
      ["Numbers typed as text", "1"],
    ],
    old: "Figures to look at again",
    stillRight: "Still right: Population",
    takeBack: "Take back: Population",
    confirmed: /Confirmed as still right on .+ by you$/,
    translate: "Translate: People and place, Turkish",
    translated: /^People and place, text in Türkçe/,
    picture: "Pictures without words",
    describe: /^What Picture 1 shows/,
    save: "Save",
    empty: "Say in a few words what is to be seen.",
    noPicture: "Every picture on the page says what is to be seen.",
    addDates: "Add dates in one table",
    figures: "Figures",
    date: "Reference date: Area",
    month: "Month",
    year: "Year",
    saveDraft: "Save draft",
    incomplete: /one field needs correction/,
    fieldError: /^Complete the date/,
    saved: /^Draft saved/,
    area: "Still right: Area",
    areaStaff: "Still right: Staff",
    reader: /Confirmed as still right on/,
  },
  tr: {
    title: "Yapılacaklar",
    tasks: "Görevler",
    contents: "İçindekiler",
    counts: [
      ["Taslaklar", "3"],
      ["İncelemede", "0"],
      ["Yeniden bakılacak veriler", "1"],
      ["Tarihi olmayan veriler", "8"],
      ["Eksik ya da güncel olmayan çeviri", "1"],
      ["Açıklaması olmayan görseller", "1"],
      ["Tutmayan toplamlar", "1"],
      ["Metin olarak yazılmış sayılar", "1"],
    ],
    old: "Yeniden bakılacak veriler",
    stillRight: "Hâlâ doğru: Nüfus",
    takeBack: "Geri al: Nüfus",
    confirmed: /tarihinde hâlâ doğru olduğu onaylandı \(siz\)$/,
    translate: "Çevir: People and place, Türkçe",
    translated: /^People and place, metin \(Türkçe\)/,
    picture: "Açıklaması olmayan görseller",
    describe: /^Görsel 1 ne gösteriyor/,
    save: "Kaydet",
    empty: "Ne göründüğünü birkaç sözcükle yazın.",
    noPicture: "Sayfadaki her görsel ne gösterdiğini söylüyor.",
    addDates: "Tarihleri tek tabloda ekle",
    figures: "Veriler",
    date: "Referans tarihi: Yüz ölçümü",
    month: "Ay",
    year: "Yıl",
    saveDraft: "Taslağı kaydet",
    incomplete: /alan düzeltilmeli/,
    fieldError: /tamamlayın/,
    saved: /^Taslak kaydedildi/,
    area: "Hâlâ doğru: Yüz ölçümü",
    areaStaff: "Hâlâ doğru: Personel sayısı",
    reader: /tarihinde hâlâ doğru olduğu onaylandı/,
  },
} as const;

const part = (page: Page, name: string) => page.getByRole("region", { name, exact: true });

for (const language of ["en", "tr"] as const) {
  const w = words[language];
  test(`an editor works through what needs doing: ${language}`, async ({
    municipality,
    person,
    page: reader,
  }) => {
    test.slow();
    const { page, id, name } = await person({ language });
    await writeDraft(municipality.id, unfinished, { authorId: id, authorName: name });
    await page.goto("/admin");
    await expect(page.getByRole("heading", { level: 1, name: w.title })).toBeVisible();
    await expect(page.getByRole("link", { name: w.tasks, exact: true })).toHaveAttribute(
      "aria-current",
      "page",
    );
    const contents = page.getByRole("navigation", { name: w.contents }).getByRole("link");
    await expect(contents).toHaveText(w.counts.map(([title, count]) => `${title}${count}`));
    await expectAccessible(page);

    await page.getByRole("button", { name: w.stillRight }).click();
    await expect(part(page, w.old).getByRole("status")).toHaveText(w.confirmed);
    await expect(contents.filter({ hasText: w.old })).toHaveText(`${w.old}0`);
    await expectAccessible(page);
    await page.getByRole("button", { name: w.takeBack }).click();
    await expect(page.getByRole("button", { name: w.stillRight })).toBeFocused();
    await expect(contents.filter({ hasText: w.old })).toHaveText(`${w.old}1`);

    const described = page.getByRole("textbox", { name: w.describe });
    await part(page, w.picture).getByRole("button", { name: w.save }).click();
    await expect(described).toHaveAccessibleDescription(new RegExp(w.empty));
    await described.fill("A square");
    await part(page, w.picture).getByRole("button", { name: w.save }).click();
    await expect(part(page, w.picture)).toContainText(w.noPicture);
    expect((await readDraft(municipality.id)).profile.images[0]?.alt).toEqual({ [language]: "A square" });

    await page.getByRole("link", { name: w.translate }).click();
    await expect(page.getByRole("textbox", { name: w.translated })).toBeFocused();

    await page.goto("/admin");
    await page.getByRole("link", { name: w.addDates }).click();
    await expect(page.getByRole("heading", { level: 1, name: w.figures })).toBeVisible();
    await expect(page.locator("fieldset[disabled]")).toHaveCount(0);
    await expectAccessible(page);
    const area = page.getByRole("row").filter({ has: page.getByRole("group", { name: w.date }) });
    await area.getByRole("radio", { name: w.month }).check();
    await area.getByRole("textbox", { name: w.year }).fill("2024");
    await page.getByRole("button", { name: w.saveDraft }).click();
    await expect(page.getByText(w.incomplete)).toBeVisible();
    await expect(area.getByRole("combobox", { name: w.month })).toHaveAccessibleDescription(w.fieldError);
    await expectAccessible(page);
    await area.getByRole("combobox", { name: w.month }).selectOption("03");
    const before = (await readDraft(municipality.id)).number;
    await page.getByRole("button", { name: w.saveDraft }).click();
    await expect(page.getByText(w.saved)).toBeVisible();
    await expect(page.getByRole("button", { name: w.area })).toBeVisible();
    const { number, profile } = await readDraft(municipality.id);
    expect(number).toBe(before + 1);
    expect(profile.figures.find((one) => one.id === "area")?.observations[0]?.date).toEqual({
      kind: "month",
      value: "2024-03",
    });

    // Readers see it at once, although no draft was published.
    await reader.goto(`/${language}${municipality.path}`);
    await expect(reader.getByText(w.reader)).toHaveCount(0);
    await page.getByRole("button", { name: w.areaStaff }).click();
    await expect(page.getByRole("status").filter({ hasText: w.reader })).toBeVisible();
    await reader.reload();
    await expect(reader.getByText(w.reader)).toHaveCount(1);
    await expectAccessible(reader);
  });
}

test("a figure is confirmed without a script", async ({ municipality, person, browser }) => {
  const account = await person({ signedIn: false });
  await writeDraft(municipality.id, unfinished);
  const context = await browser.newContext({ javaScriptEnabled: false });
  await signIn(context, account);
  const page = await context.newPage();
  await page.goto(`/admin${municipality.path}/tasks`);
  await page.getByRole("button", { name: "Still right: Population" }).click();
  await expect(page.getByText(/Confirmed as still right on .+ by you$/)).toBeVisible();
  await page.getByRole("button", { name: "Take back: Population" }).click();
  await expect(page.getByRole("button", { name: "Still right: Population" })).toBeVisible();
  await context.close();
});

test("dates of two people in one table: different figures both stay, the same one asks", async ({
  municipality,
  person,
}) => {
  const { page } = await person();
  await page.goto(`/admin${municipality.path}/figures`);
  const date = (figure: string) => page.getByRole("group", { name: `Reference date: ${figure}` });
  const typeYear = async (figure: string, year: string) => {
    await date(figure).getByRole("radio", { name: "Year" }).check();
    const row = page.getByRole("row").filter({ has: date(figure) });
    await row.getByRole("textbox", { name: "Year" }).fill(year);
  };
  const theirs = (figureId: string, value: string) =>
    writeDraft(municipality.id, (profile) => ({
      ...profile,
      figures: profile.figures.map((figure) =>
        figure.id === figureId
          ? {
              ...figure,
              observations: figure.observations.map((one) => ({
                ...one,
                date: { kind: "year" as const, value },
              })),
            }
          : figure,
      ),
    }));
  await expect(page.locator("fieldset[disabled]")).toHaveCount(0);
  await theirs("area", "2020");
  await typeYear("Staff", "2023");
  await page.getByRole("button", { name: "Save draft" }).click();
  await expect(page.getByText(/browser tests saved this page while you were writing/)).toBeVisible();
  await expect(date("Area").getByRole("radio", { name: "Year" })).toBeChecked();
  await theirs("neighbourhoods", "2021");
  await typeYear("Neighbourhoods", "2022");
  await page.getByRole("button", { name: "Save draft" }).click();
  const dialog = page.getByRole("dialog");
  await expect(dialog).toContainText("2021");
  await expectAccessible(page);
  await dialog.getByRole("button", { name: "Save this choice" }).click();
  await expect(page.getByText(/^Draft saved/)).toBeVisible();
  const { profile } = await readDraft(municipality.id);
  const dates = ["area", "staff", "neighbourhoods"].map((id) => {
    const shown = profile.figures.find((figure) => figure.id === id)?.observations[0]?.date;
    return shown && "value" in shown ? shown.value : null;
  });
  expect(dates).toEqual(["2020", "2023", "2022"]);
});

import { readDraft } from "./support/municipalities";
import { expect, expectAccessible, test } from "./support/test";

const words = {
  en: {
    figures: "Figures",
    add: "Add a figure",
    own: "Something else, for this page only",
    name: "Name of the figure",
    called: "Street trees",
    again: "Look at it again",
    usual: "after 2 years",
    chosen: "after 10 years",
    value: "Value",
    year: "Year",
    save: "Save draft",
    saved: /^Draft saved/,
    old: "Figures to look at again",
  },
  tr: {
    figures: "Veriler",
    add: "Veri ekle",
    own: "Yalnızca bu sayfa için başka bir şey",
    name: "Verinin adı",
    called: "Sokak ağaçları",
    again: "Yeniden bakılacak zaman",
    usual: "2 yıl sonra",
    chosen: "10 yıl sonra",
    value: "Değer",
    year: "Yıl",
    save: "Taslağı kaydet",
    saved: /^Taslak kaydedildi/,
    old: "Yeniden bakılacak veriler",
  },
} as const;

for (const language of ["en", "tr"] as const) {
  const w = words[language];
  test(`an editor says when a figure of the page's own is to be looked at again: ${language}`, async ({
    municipality,
    person,
  }) => {
    const { page } = await person({ language });
    await page.goto(`/admin${municipality.path}`);
    const panel = page.getByRole("region", { name: w.figures, exact: true });
    await panel.getByRole("button", { name: w.add }).click();
    await page.getByRole("dialog").getByRole("button", { name: w.own }).click();
    await panel.getByLabel(w.name, { exact: true }).fill(w.called);
    await panel.getByLabel(w.value, { exact: true }).fill("1200");
    await panel.getByRole("radio", { name: w.year, exact: true }).check();
    await panel.getByRole("textbox", { name: w.year }).fill(String(new Date().getFullYear() - 4));
    const again = panel.getByRole("combobox", { name: w.again });
    await expect(again.getByRole("option", { selected: true })).toHaveText(w.usual);
    await expectAccessible(page);
    await page.getByRole("button", { name: w.save }).click();
    await expect(page.getByText(w.saved)).toBeVisible();

    // Four years are more than two, and less than ten.
    const listed = page
      .getByRole("region", { name: w.old, exact: true })
      .getByRole("listitem")
      .filter({ hasText: w.called });
    await page.goto("/admin");
    await expect(listed).toHaveCount(1);
    await listed.getByRole("link").first().click();
    await again.selectOption({ label: w.chosen });
    await page.getByRole("button", { name: w.save }).click();
    await expect(page.getByText(w.saved)).toBeVisible();
    await page.goto("/admin");
    await expect(page.getByRole("heading", { level: 2, name: w.old })).toBeVisible();
    await expect(listed).toHaveCount(0);
    expect((await readDraft(municipality.id)).profile.figures.at(-1)?.own?.reviewMonths).toBe(120);
  });
}

import type { Page } from "@playwright/test";
import { developed } from "@/db/developed.fixtures";
import { createNeighbour } from "./support/municipalities";
import { expect, expectAccessible, test } from "./support/test";

const words = {
  en: {
    heading: "Heading in English",
    event: "Villages joined the city",
    mark: "The boundaries of the municipality changed with this",
    publish: "Publish",
    publishNow: "Publish now",
    published: "Published. Visitors see the change now.",
    keyFigures: "Key figures",
    overTime: "Over time (2 values)",
    broken: "Villages joined the city (30 March 2014): the boundaries changed.",
    change: "2013 to 2015",
  },
  tr: {
    heading: "Başlık (Türkçe)",
    event: "Köyler kente katıldı",
    mark: "Belediyenin sınırları bununla değişti",
    publish: "Yayımla",
    publishNow: "Şimdi yayımla",
    published: "Yayımlandı. Ziyaretçiler değişikliği artık görüyor.",
    keyFigures: "Temel veriler",
    overTime: "Zaman içinde (2 değer)",
    broken: "Köyler kente katıldı (30 Mart 2014): sınırlar değişti.",
    change: "2013–2015",
  },
} as const;

for (const language of ["en", "tr"] as const) {
  const t = words[language];

  test(`an editor marks where the boundaries changed, and lines break there: ${language}`, async ({
    page: reader,
    municipality,
    person,
  }) => {
    const { id, path } = await createNeighbour(municipality, developed);
    const own = { role: "editor", scope: "municipality", municipalityId: id } as const;
    const { page } = await person({ language, grants: [own] });
    await page.goto(`/admin${path}`);
    await expect(page.getByRole("textbox", { name: t.heading }).first()).toBeEditable();
    await page.locator("#part-milestones > summary").click();
    const mark = page
      .getByRole("group", { name: t.event, exact: true })
      .getByRole("checkbox", { name: t.mark });
    await expect(mark).toBeChecked();
    await mark.uncheck();
    await publish(page, t);
    const area = await unfoldArea(reader, `/${language}${path}`, t);
    await expect(area).toContainText(t.change);
    await expect(area).not.toContainText(t.broken);

    await mark.press("Space");
    await expect(mark).toBeChecked();
    await expectAccessible(page);
    await publish(page, t);
    const again = await unfoldArea(reader, `/${language}${path}`, t);
    await expect(again).toContainText(t.broken);
    await expect(again).not.toContainText(t.change);
  });
}

type Words = (typeof words)["en" | "tr"];

async function publish(page: Page, t: Words) {
  await page.getByRole("button", { name: t.publish, exact: true }).click();
  await page.getByRole("dialog").getByRole("button", { name: t.publishNow }).click();
  await expect(page.getByText(t.published)).toBeVisible();
}

/** The drawing of the area over the years, on the page that visitors read. */
async function unfoldArea(reader: Page, address: string, t: Words) {
  await reader.goto(address);
  const band = reader.getByRole("region", { name: t.keyFigures });
  await band.getByText(t.overTime).click();
  return band.getByRole("figure").filter({ hasText: "2015" });
}

import { send } from "./support/http";
import { expect, expectAccessible, test } from "./support/test";

const words = {
  en: { page: "Page 1 of 1", missing: "This page does not exist" },
  tr: { page: "Sayfa 1 / 1", missing: "Bu sayfa yok" },
} as const;

for (const language of ["en", "tr"] as const) {
  for (const width of [1440, 390]) {
    test(`all municipalities of a country stand in a list by name: ${language}, ${width}`, async ({
      page,
      municipality,
    }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(`/${language}/${municipality.countrySlug}/all/1`);
      await expect(page.getByRole("heading", { level: 2, name: words[language].page })).toBeVisible();
      await expectAccessible(page);
      await page.getByRole("main").getByRole("link", { name: municipality.name }).first().click();
      await expect(page).toHaveURL(`/${language}${municipality.path}`);
      await expect(page.getByRole("heading", { level: 1 })).toContainText(municipality.name);
    });
  }
}

test("what is no page of the list is a whole page that says so", async ({ municipality }) => {
  const list = `/en/${municipality.countrySlug}/all`;
  expect((await send(`${list}/1`)).status).toBe(200);
  for (const path of [
    "",
    "/0",
    "/2",
    "/01",
    "/-1",
    "/1.5",
    "/x",
    "/99999",
    "/100000",
    "/1/2",
    "/1/feed.atom",
  ]) {
    const answer = await send(list + path);
    expect(answer.status, path).toBe(404);
    expect(answer.body, path).toContain("</html>");
    expect(answer.body, path).toMatch(/<h1[ >]/);
  }
});

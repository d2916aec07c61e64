import { translator } from "@/lib/i18n/translator";
import { expect, expectAccessible, test } from "./support/test";

const name = "Українська";
const sentence = "Район на березі затоки, у якому щодня буває вдвічі більше людей, ніж живе.";

test("a language in another script: its editor writes, its reader reads and finds", async ({
  page: reader,
  municipality,
  person,
}) => {
  const region = `Щ${municipality.slug} край`;
  const fonts: string[] = [];
  reader.on("request", (request) => {
    if (request.url().endsWith(".woff2")) fonts.push(request.url());
  });

  // Nothing has been written in it yet: said plainly, and what is read is marked as what it is.
  await reader.goto(`/uk${municipality.path}`);
  await expect(reader.locator("html")).toHaveAttribute("lang", "uk");
  const notice = reader.getByText(
    "Цю сторінку ще не написано українською. Ви читаєте її іншою мовою: англійська.",
  );
  await expect(notice).toBeVisible();
  await expect(reader.locator(".lede")).toHaveAttribute("lang", "en");
  const band = reader.getByRole("region", { name: "Основні показники" });
  await expect(band).toContainText("Населення");
  await expect(band).toContainText("351 572");
  // The network has not written its country's name in this language.
  const country = `Country ${municipality.slug.replace("konak-", "")}`;
  await expect(reader.getByRole("main").locator("dd").getByText(country, { exact: true })).toHaveAttribute(
    "lang",
    "en",
  );
  expect(fonts.some((font) => font.includes("cyrillic"))).toBe(true);
  await expectAccessible(reader);
  await reader
    .getByRole("navigation", { name: "Мова" })
    .first()
    .getByRole("link", { name: "Türkçe" })
    .click();
  await expect(reader).toHaveURL(`/tr${municipality.path}`);
  await reader.getByRole("link", { name }).first().click();
  await expect(reader).toHaveURL(`/uk${municipality.path}`);

  const { page } = await person({ language: "uk" });
  await page.goto(`/admin${municipality.path}`);
  const head = page.getByRole("banner");
  expect((await head.boundingBox())?.height).toBeLessThan(80);
  await head
    .getByLabel(/^Ви увійшли як/)
    .filter({ visible: true })
    .click();
  await expect(head.getByRole("button", { name, exact: true })).toHaveAttribute("aria-pressed", "true");
  const text = page.getByRole("textbox", { name: `Вступний абзац, текст, ${name}` });
  await expect(text).toBeVisible();
  await expectAccessible(page);
  await page.locator("summary", { hasText: "Назва і статус" }).click();
  await page.getByLabel(`Провінція або регіон (${name})`, { exact: true }).fill(region);
  await text.fill(sentence);
  await page.getByRole("button", { name: "Опублікувати", exact: true }).click();
  const dialog = page.getByRole("dialog", { name: "Опублікувати цю сторінку?" });
  await expect(dialog).toContainText(translator("uk", "editor")("publish.changes", { count: 2 }));
  await dialog.getByRole("textbox", { name: new RegExp(name) }).fill("Перший текст українською.");
  await dialog.getByRole("button", { name: "Опублікувати зараз" }).click();
  await expect(page.getByText("Опубліковано. Відвідувачі вже бачать зміну.")).toBeVisible();
  await page.goto(`/admin${municipality.path}/history`);
  await expectAccessible(page);

  await reader.reload();
  await expect(reader.getByText(sentence)).toBeVisible();
  await expect(notice).toHaveCount(0);
  // What is still in another language is most of the page, which says so once.
  await expect(reader.getByText("Більшу частину цієї сторінки ще не написано українською.")).toBeVisible();
  await expectAccessible(reader);
  await reader.goto("/uk");
  await expect(reader.getByRole("main")).toContainText("Перший текст українською.");
  await expectAccessible(reader);
  await reader.goto(`/uk/${municipality.countrySlug}`);
  await expect(reader.getByRole("main")).toContainText(region);
  // Also within a sentence.
  const sentenceOfCountry = reader.getByRole("paragraph").filter({ hasText: "до мережі" });
  await expect(sentenceOfCountry.getByText(country, { exact: true })).toHaveAttribute("lang", "en");
  await expectAccessible(reader);

  // Found by the signs that a reader types, whatever language the site is read in.
  for (const language of ["uk", "en"]) {
    await reader.goto(`/${language}/search?q=${encodeURIComponent(region.toLowerCase())}`);
    await expect(
      reader.getByRole("main").getByRole("link", { name: municipality.name, exact: true }),
    ).toBeVisible();
  }
  await reader.goto(`/en${municipality.path}`);
  await expect(reader.getByText(sentence)).toHaveCount(0);
});

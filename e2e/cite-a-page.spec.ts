import { readFile } from "node:fs/promises";
import jsQR from "jsqr";
import sharp from "sharp";
import { env } from "@/lib/env";
import { expect, expectAccessible, test } from "./support/test";

const words = {
  en: {
    cite: "Cite this page",
    author: "Konak Municipality",
    version: "version 1",
    scan: /^Scan to read version 1/,
  },
  tr: {
    cite: "Bu sayfayı kaynak gösterin",
    author: "Konak Belediyesi",
    version: "sürüm 1",
    scan: /1\. sürümü okumak/,
  },
} as const;

// Paper has more dots than a screen: the code is read as it would be printed.
test.use({ deviceScaleFactor: 4 });

for (const language of ["en", "tr"] as const) {
  const word = words[language];
  test(`a reader cites the version that is shown, on the screen and from paper: ${language}`, async ({
    page,
    municipality,
  }) => {
    const { path, countrySlug, slug, name } = municipality;
    const address = `${env.SITE_URL}/${language}${path}/versions/1`;
    for (const below of ["", "/versions/1"]) {
      await page.emulateMedia({ media: "screen" });
      await page.goto(`/${language}${path}${below}`);
      const details = page.getByRole("group").filter({ hasText: word.cite });
      await details.getByText(word.cite).click();
      for (const part of [word.author, name, word.version, address])
        await expect(details).toContainText(part);
      await expect(details.getByRole("link", { name: address })).toHaveAttribute("href", address);
      await expectAccessible(page);
      for (const [format, says] of [
        ["BibTeX", `title = {{${name}}},`],
        ["RIS", `TI  - ${name}\r\n`],
      ] as const) {
        const downloads = page.waitForEvent("download");
        await details.getByRole("link", { name: format }).click();
        const file = await downloads;
        const ending = format === "BibTeX" ? "bib" : "ris";
        expect(file.suggestedFilename()).toBe(`${countrySlug}-${slug}-1-${language}.${ending}`);
        const text = await readFile(await file.path(), "utf8");
        expect(text).toContain(says);
        expect(text).toContain(address);
      }

      await page.emulateMedia({ media: "print" });
      const code = page.getByRole("img", { name: address });
      await expect(page.getByText(word.scan)).toBeVisible();
      const { data, info } = await sharp(await code.screenshot())
        .ensureAlpha()
        .raw()
        .toBuffer({ resolveWithObject: true });
      expect(jsQR(new Uint8ClampedArray(data), info.width, info.height)?.data).toBe(address);
    }
    await page.goto(address);
    await expect(page.getByRole("heading", { level: 1 })).toContainText(name);
  });
}

test("the citation opens without a script, on a small screen; files of what is not there are not there", async ({
  browser,
  municipality,
}) => {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    viewport: { width: 390, height: 844 },
  });
  const page = await context.newPage();
  await page.goto(`/en${municipality.path}`);
  await page.getByText(words.en.cite).click();
  await expect(page.getByRole("link", { name: "BibTeX" })).toBeVisible();
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBe(0);
  for (const [below, status] of [
    ["versions/1/cite.bib", 200],
    ["versions/2/cite.bib", 404],
    ["versions/01/cite.ris", 404],
    ["versions/1/cite.xml", 404],
  ] as const) {
    const answer = await page.request.get(`/en${municipality.path}/${below}`);
    expect(answer.status(), below).toBe(status);
  }
  await context.close();
});

import { XMLParser } from "fast-xml-parser";
import Parser from "rss-parser";
import { env } from "@/lib/env";
import { expect, expectAccessible, test } from "./support/test";

const words = {
  en: {
    follow: "Follow changes",
    home: "Follow the changes (Atom feed)",
    note: "Population & area brought up to date.",
  },
  tr: {
    follow: "Değişiklikleri izle",
    home: "Değişiklikleri izle (Atom akışı)",
    note: "Nüfus ve <alan> güncellendi.",
  },
} as const;
const languages = ["en", "tr"] as const;

/** What an address answers to a program, which follows nothing. */
async function ask(path: string, headers: Record<string, string> = {}) {
  const response = await fetch(new URL(path, env.SITE_URL), { redirect: "manual", headers });
  return { status: response.status, headers: response.headers, body: await response.text() };
}
const readFeed = async (path: string) => new Parser().parseString((await ask(path)).body);
const readXml = async (path: string) =>
  new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: "",
    isArray: (name) => /^(url|sitemap)$/.test(name),
  }).parse((await ask(path)).body);

/** Every address that the sitemap names, found as a program finds them. */
async function listed(): Promise<string[]> {
  const [, index = ""] = /^Sitemap: (\S+)$/m.exec((await ask("/robots.txt")).body) ?? [];
  const { sitemapindex } = await readXml(new URL(index).pathname);
  const found: string[] = [];
  for (const { loc } of sitemapindex.sitemap) {
    const { urlset } = await readXml(new URL(loc).pathname);
    found.push(...urlset.url.map((one: { loc: string }) => one.loc));
  }
  return found;
}

test("a reader follows what a municipality publishes, until it leaves", async ({
  page,
  municipality,
  person,
}) => {
  test.slow();
  const { countryCode, countrySlug, path, name } = municipality;
  const below = ["", `/${countrySlug}`, path];
  const before: { at: string; etag: string }[] = [];
  for (const language of languages) {
    for (const place of below) {
      await page.goto(`/${language}${place}`);
      const link = page.locator("link[rel=alternate][type='application/atom+xml']");
      const at = `/${language}${place}/feed.atom`;
      await expect(link).toHaveAttribute("href", new RegExp(`${at}$`));
      const shown = page.getByRole("link", {
        name: place === path ? words[language].follow : words[language].home,
      });
      await expect(shown).toHaveAttribute("href", at);
      await expectAccessible(page);
      const answer = await ask(at);
      expect(answer).toMatchObject({ status: 200 });
      expect(answer.headers.get("content-type")).toBe("application/atom+xml; charset=utf-8");
      expect(answer.headers.get("cache-control")).toBe("public, max-age=0, must-revalidate");
      // What was read of the network does not know yet of a municipality that nobody published through the site.
      if (place)
        expect((await readFeed(at)).items.map(({ link }) => link)).toContain(
          `${env.SITE_URL}/${language}${path}/versions/1`,
        );
      before.push({ at, etag: answer.headers.get("etag") ?? "" });
    }
    await page.goto(`/${language}${path}/versions`);
    await expect(page.getByRole("link", { name: words[language].home })).toHaveAttribute(
      "href",
      `/${language}${path}/feed.atom`,
    );
  }
  // Of the municipality alone: others may have published in the network meanwhile.
  const still = before.find(({ at }) => at.endsWith(`${path}/feed.atom`));
  expect(await ask(still?.at ?? "", { "if-none-match": still?.etag ?? "" })).toMatchObject({
    status: 304,
    body: "",
  });

  const editor = await person();
  await editor.page.goto(`/admin${path}`);
  await editor.page.getByLabel("Value", { exact: true }).fill("360123");
  await editor.page.getByRole("button", { name: "Publish", exact: true }).click();
  const dialog = editor.page.getByRole("dialog");
  await dialog.getByLabel(/What changed.*English/).fill(words.en.note);
  await dialog.getByLabel(/What changed.*Türkçe/).fill(words.tr.note);
  await dialog.getByRole("button", { name: "Publish now" }).click();
  await expect(editor.page.getByText("Published. Visitors see the change now.")).toBeVisible();

  for (const { at, etag } of before) {
    expect(await ask(at, { "if-none-match": etag }), at).toMatchObject({ status: 200 });
    const language = at.startsWith("/en") ? "en" : "tr";
    const { items } = await readFeed(at);
    const entry = items.find(({ link }) => link === `${env.SITE_URL}/${language}${path}/versions/2`);
    expect(entry, at).toMatchObject({ summary: words[language].note });
    expect(entry?.title).toContain(name);
  }
  expect((await readFeed(`/en/${countrySlug}/feed.atom`)).items).toHaveLength(2);
  await page.goto(`/en${path}/versions/2`);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Konak");
  const addresses = await listed();
  for (const language of languages) {
    expect(addresses).toContain(`${env.SITE_URL}/${language}`);
    expect(addresses).toContain(`${env.SITE_URL}/${language}/${countrySlug}`);
    expect(addresses).toContain(`${env.SITE_URL}/${language}${path}`);
  }
  expect(addresses.filter((address) => /versions|admin|search/.test(address))).toEqual([]);

  const grants = [{ role: "administrator", scope: "country", countryCode }] as const;
  const { page: settings } = await person({ grants: [...grants] });
  await settings.goto(`/admin${path}/settings`);
  await settings.getByLabel("New address").fill("Elsewhere");
  await settings.getByRole("button", { name: "Change the address" }).click();
  await expect(settings).toHaveURL(/\/elsewhere\/settings$/);
  const now = `/${countrySlug}/elsewhere`;
  const moved = await ask(`/tr${path}/feed.atom`);
  expect(moved.status).toBe(308);
  expect(moved.headers.get("location")).toBe(`/tr${now}/feed.atom`);
  expect((await readFeed("/en/feed.atom")).items.map(({ link }) => link)).toContain(
    `${env.SITE_URL}/en${now}/versions/2`,
  );
  expect(await listed()).toContain(`${env.SITE_URL}/tr${now}`);
  expect(await listed()).not.toContain(`${env.SITE_URL}/tr${path}`);

  await settings.getByRole("button", { name: /^Archive Konak / }).click();
  await settings.getByRole("checkbox", { name: /has left the network/ }).check();
  await settings.getByRole("button", { name: /^Archive Konak / }).click();
  await expect(settings.getByText("The municipality was archived.")).toBeVisible();
  expect(await ask(`/tr${now}/feed.atom`)).toMatchObject({ status: 410 });
  expect(await ask(`/en/${countrySlug}/feed.atom`)).toMatchObject({ status: 404 });
  expect((await ask("/en/feed.atom")).body).not.toContain(`${now}/versions`);
  expect((await listed()).filter((address) => address.includes(countrySlug))).toEqual([]);
  for (const unknown of [
    "/uk/feed.atom",
    "/en/nowhere/feed.atom",
    "/en/nowhere/nobody/feed.atom",
    "/sitemap-x.xml",
  ])
    expect(await ask(unknown), unknown).toMatchObject({ status: 404 });
});

test("a browser learns how to search here, and what to suggest", async ({ page }) => {
  for (const language of languages) {
    await page.goto(`/${language}/about`);
    const link = page.locator("head link[rel=search]");
    await expect(link).toHaveAttribute("type", "application/opensearchdescription+xml");
    await expect(link).toHaveAttribute("href", `/${language}/opensearch.xml`);
    const { OpenSearchDescription: read } = await readXml(`/${language}/opensearch.xml`);
    const templates: string[] = [read.Url[0].template, read.Url[1].template];
    const [search = "", suggestions = ""] = templates.map((one) => one.replace("{searchTerms}", "bagcilar"));
    await page.goto(search);
    await expect(
      page
        .getByRole("main")
        .getByRole("link", { name: /Bağcılar/ })
        .first(),
    ).toBeVisible();
    const answer = await ask(suggestions.replace(env.SITE_URL, ""));
    expect(answer.headers.get("content-type")).toBe("application/x-suggestions+json");
    const [query, names, , found] = JSON.parse(answer.body);
    expect([query, names[0], found[0]]).toEqual([
      "bagcilar",
      "Bağcılar",
      `${env.SITE_URL}/${language}/turkiye/bagcilar`,
    ]);
  }
});

import type { Page } from "@playwright/test";
import { env } from "@/lib/env";
import { writeDraft } from "./support/municipalities";
import { expect, expectAccessible, test } from "./support/test";

const words = {
  en: {
    add: "Add a municipality",
    name: "Name",
    official: "Official name",
    officialLanguage: "Language of the official name",
    greek: "Greek",
    address: "Address",
    submit: "Add and write its page",
    language: "Choose the language of the official name.",
    taken: /This address is, or once was, that of /,
    settings: "Settings",
    title: "Title and status",
    shortName: "Short name",
    newAddress: "New address",
    change: "Change the address",
    changed: "The address was changed. The old one leads here now.",
    note: "Note for visitors (English)",
    archive: /^Archive Konak /,
    sure: /has left the network, and visitors are no longer to find its page/,
    unsure: "Nothing was archived. Confirm first that this is meant.",
    archived: "The municipality was archived. Visitors do not find it any more.",
    gone: /^The page on Konak .* has been archived$/,
    last: /^Read the last published version of the page on Konak /,
    notice: /^Konak .* has been archived$/,
    heading: "Heading in English",
    save: "Save draft",
    late: "Not saved: this municipality has been archived.",
    back: /^Take Konak .* back$/,
    returned: "The municipality was taken back from the archive.",
  },
  tr: {
    add: "Belediye ekle",
    name: "Ad",
    official: "Resmî ad",
    officialLanguage: "Resmî adın dili",
    greek: "Yunanca",
    address: "Adres",
    submit: "Ekle ve sayfasını yaz",
    language: "Resmî adın dilini seçin.",
    taken: /Bu adres Konak .* belediyesine ait ya da eskiden aitti/,
    settings: "Ayarlar",
    title: "Başlık ve durum",
    shortName: "Kısa ad",
    newAddress: "Yeni adres",
    change: "Adresi değiştir",
    changed: "Adres değiştirildi. Eskisi artık buraya götürüyor.",
    note: "Ziyaretçiler için not (İngilizce)",
    archive: /^Arşivle: Konak /,
    sure: /ağdan ayrıldı; ziyaretçiler artık sayfasını bulmasın/,
    unsure: "Hiçbir şey arşivlenmedi. Önce bunu istediğinizi onaylayın.",
    archived: "Belediye arşivlendi. Ziyaretçiler artık bulamaz.",
    gone: /^Konak .* sayfası arşivlendi$/,
    last: /^Konak .* sayfasının son yayımlanan sürümünü okuyun$/,
    notice: /^Konak .* arşivlendi$/,
    heading: /^Başlık/,
    save: "Taslağı kaydet",
    late: "Kaydedilmedi: bu belediye arşivlendi.",
    back: /^Geri al: Konak /,
    returned: "Belediye arşivden geri alındı.",
  },
} as const;

const told = (page: Page, text: string) =>
  expect(page.getByRole("status").filter({ hasText: text })).toBeFocused();

/** What an address answers to a program, which follows nothing. */
async function answerOf(path: string) {
  const { status, headers } = await fetch(new URL(path, env.SITE_URL), { redirect: "manual" });
  return { status, to: headers.get("location"), kept: headers.get("cache-control") };
}
const forNow = "public, max-age=0, must-revalidate";

for (const language of ["en", "tr"] as const) {
  const word = words[language];
  test(`an administrator adds a municipality, gives one another address, archives it and takes it back: ${language}`, async ({
    municipality,
    person,
    page: reader,
  }) => {
    const { countryCode, countrySlug, path, slug, name } = municipality;
    const { page } = await person({
      language,
      grants: [{ role: "administrator", scope: "country", countryCode }],
    });
    await page.goto("/admin/municipalities");
    await page.getByRole("link", { name: word.add }).click();
    await expect(page).toHaveTitle(new RegExp(word.add));
    await expectAccessible(page);
    // Its address follows its name; the one of another municipality is refused, beside the field.
    await page.getByLabel(word.name, { exact: true }).fill(name);
    await expect(page.getByText(`/${countrySlug}/${slug}`)).toBeVisible();
    await page.getByLabel(word.official, { exact: true }).fill("Δήμος Ξάνθης");
    await page.getByRole("button", { name: word.submit }).click();
    await expect(page.getByLabel(word.officialLanguage)).toHaveAccessibleDescription(word.language);
    await page.getByLabel(word.officialLanguage).selectOption({ label: word.greek });
    await page.getByRole("button", { name: word.submit }).click();
    await expect(page.getByLabel(word.address, { exact: true })).toHaveAccessibleDescription(word.taken);
    await expectAccessible(page);
    await page.getByLabel(word.name, { exact: true }).fill("Ξάνθη Âğıß");
    await page.getByRole("button", { name: word.submit }).click();
    await expect(page).toHaveURL(new RegExp(`/admin/${countrySlug}/[a-z-]+-agiss$`));
    await expect(page.getByRole("heading", { level: 1, name: "Ξάνθη Âğıß" })).toBeVisible();

    // Another address: readers, programs and editors are led from the old one, and nothing keeps that.
    await page.goto(`/admin${path}`);
    await page.getByRole("link", { name: word.settings, exact: true }).click();
    await expect(page.getByRole("heading", { level: 1, name: word.settings })).toBeVisible();
    await expectAccessible(page);
    // The name is not changed here, and the page says where.
    await page.getByRole("main").getByRole("link", { name: word.title }).click();
    await expect(page.getByLabel(word.shortName, { exact: true })).toBeFocused();
    await page.goBack();
    await page.getByLabel(word.newAddress).fill("Başka Konak");
    await expect(page.getByText(`/${countrySlug}/baska-konak`)).toBeVisible();
    await page.getByRole("button", { name: word.change }).click();
    await told(page, word.changed);
    await expect(page).toHaveURL(new RegExp(`/admin/${countrySlug}/baska-konak/settings$`));
    await expectAccessible(page);
    const now = `/${countrySlug}/baska-konak`;
    for (const below of ["", "/versions", "/versions/1"])
      expect(await answerOf(`/${language}${path}${below}`)).toEqual({
        ...{ status: 308, to: `/${language}${now}${below}`, kept: forNow },
      });
    await reader.goto(`/${language}${path}`);
    await expect(reader).toHaveURL(new RegExp(`${now}$`));
    await expect(reader.getByRole("heading", { level: 1 })).toContainText("Konak");
    const image = await reader.locator("meta[property='og:image']").getAttribute("content");
    const old = new URL((image ?? "").replace(now, path)).pathname;
    expect(await answerOf(old)).toMatchObject({ status: 308, to: old.replace(path, now) });
    await page.goto(`/admin${path}/history?view=sides`);
    await expect(page).toHaveURL(new RegExp(`/admin${now}/history\\?view=sides$`));

    // Archived: the address says so, lists and search forget it, its last version stays; nobody writes any more.
    const editor = await person({ language });
    await editor.page.goto(`/admin${now}`);
    await page.goto(`/admin${now}/settings`);
    await page.getByLabel(word.note).fill("It left the network in 2026.");
    await page.getByRole("button", { name: word.archive }).click();
    const sure = page.getByRole("checkbox", { name: word.sure });
    await expect(sure).toBeFocused();
    await expect(sure).toHaveAccessibleDescription(word.unsure);
    await expect(page.getByLabel(word.note)).toHaveValue("It left the network in 2026.");
    await expectAccessible(page);
    expect(await answerOf(`/${language}${now}`)).toMatchObject({ status: 200 });
    await sure.check();
    await page.getByRole("button", { name: word.archive }).click();
    await told(page, word.archived);
    await expectAccessible(page);
    expect(await answerOf(`/${language}${now}`)).toEqual({ status: 410, to: null, kept: forNow });
    expect(await answerOf(`/${language}${path}`)).toMatchObject({ status: 308 });
    expect(await answerOf(old.replace(path, now))).toMatchObject({ status: 410 });
    expect(await answerOf(`/${language}/${countrySlug}`)).toMatchObject({ status: 404 });
    await reader.goto(`/${language}${now}`);
    await expect(reader.getByRole("heading", { level: 1, name: word.gone })).toBeVisible();
    await expect(reader.getByText("It left the network in 2026.")).toBeVisible();
    await expect(reader.locator("meta[name=robots]")).toHaveAttribute("content", /noindex/);
    await expectAccessible(reader);
    await reader.getByRole("link", { name: word.last }).click();
    await expect(reader).toHaveURL(new RegExp(`${now}/versions/1$`));
    await expectAccessible(reader);
    await reader.goto(`/${language}/search?q=${encodeURIComponent(name)}`);
    await expect(reader.locator(`a[href$='${now}']`)).toHaveCount(0);
    await editor.page.getByRole("textbox", { name: word.heading }).first().fill("Typed too late");
    await editor.page.getByRole("button", { name: word.save }).click();
    await expect(editor.page.getByRole("status").filter({ hasText: word.late })).toBeVisible();
    await editor.page.reload();
    await expect(editor.page.getByRole("heading", { level: 1, name: word.notice })).toBeVisible();
    await expectAccessible(editor.page);

    await page.getByRole("button", { name: word.back }).click();
    await told(page, word.returned);
    expect(await answerOf(`/${language}${now}`)).toMatchObject({ status: 200 });
    expect(await answerOf(`/${language}/${countrySlug}`)).toMatchObject({ status: 200 });
  });
}

test("an administrator of the network moves a municipality to another country, also without a script", async ({
  municipality,
  person,
  browser,
}) => {
  const { countrySlug, path, slug } = municipality;
  // Where no other test is: what moves there is seen in its lists.
  const iceland = { latitude: 64.15, longitude: -21.94 };
  await writeDraft(municipality.id, (profile) => ({ ...profile, coordinates: iceland }));
  const { context } = await person({ grants: [{ role: "administrator", scope: "network" }] });
  const plain = await browser.newContext({
    javaScriptEnabled: false,
    storageState: await context.storageState(),
  });
  const page = await plain.newPage();
  const look = async (country: string) => {
    await page.getByLabel("Move to").selectOption({ label: country });
    await page.getByRole("button", { name: "See what that means" }).click();
  };
  await page.goto(`/admin${path}/settings`);
  await look("Iceland");
  await expect(page.getByText("The point on the map lies in Iceland.")).toBeVisible();
  const address = page.getByRole("textbox", { name: "New address" }).last();
  await expect(address).toHaveValue(slug);
  await address.fill("!");
  await page.getByRole("button", { name: "Move to Iceland" }).click();
  await expect(address).toHaveAccessibleDescription(/Type an address with at least one letter or digit\.$/);
  await expect(address).toHaveValue("!");
  await address.fill("Reykjavík");
  await page.getByRole("button", { name: "Move to Iceland" }).click();
  await expect(page.getByText("The municipality was moved. Its old address leads here now.")).toBeVisible();
  await expect(page).toHaveURL(/\/admin\/iceland\/reykjavik\/settings/);
  expect(await answerOf(`/en${path}`)).toMatchObject({ status: 308, to: "/en/iceland/reykjavik" });
  expect(await answerOf("/en/iceland")).toMatchObject({ status: 200 });
  expect(await answerOf(`/en/${countrySlug}`)).toMatchObject({ status: 404 });

  await look(`Country ${slug.replace("konak-", "")}`);
  await expect(page.getByText(/^The point on the map does not lie in Country/)).toBeVisible();
  await address.fill(slug);
  await page.getByRole("button", { name: /^Move to Country/ }).click();
  await expect(page.getByText("The municipality was moved. Its old address leads here now.")).toBeVisible();
  // It has taken up its first address again, and the other leads there.
  expect(await answerOf(`/en${path}`)).toMatchObject({ status: 200 });
  expect(await answerOf("/en/iceland/reykjavik")).toMatchObject({ status: 308, to: `/en${path}` });
  await plain.close();
});

import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { giveProof } from "./support/second-factors";
import { expect, expectAccessible, test } from "./support/test";

const administrator = { role: "administrator", scope: "network" } as const;

const words = {
  en: {
    record: "Record",
    person: "Person’s name or e-mail",
    kind: "Kind of action",
    rights: "rights",
    show: "Show",
    refused: "Was refused at sign-in",
    changed: /^Changed the rights of /,
    facts: "Before and after",
    before: "Before: Editor · ",
    after: /After: Editor · .*; Reviewer · /,
    download: "Download as CSV",
    exported: "Exported the record",
    none: "No entry fits.",
    somebody: "Somebody unknown",
    accountOf: "Account",
    accountConcerned: "Account concerned",
  },
  tr: {
    record: "Kayıtlar",
    person: "Kişinin adı veya e-postası",
    kind: "İşlem türü",
    rights: "rights",
    show: "Göster",
    refused: "Oturum açma girişimi reddedildi",
    changed: /adlı kişinin yetkilerini değiştirdi/,
    facts: "Öncesi ve sonrası",
    before: "Önce: Editör · ",
    after: /Sonra: Editör · .*; Gözden geçiren · /,
    download: "CSV olarak indir",
    exported: "Kayıtları dışa aktardı",
    none: "Uyan kayıt yok.",
    somebody: "Bilinmeyen biri",
    accountOf: "Hesap",
    accountConcerned: "İlgili hesap",
  },
} as const;

const rows = (page: Page) => page.getByRole("row").filter({ has: page.getByRole("cell") });

async function failToSignIn(page: Page, email: string) {
  await page.goto("/sign-in");
  await page.getByLabel("E-mail address").fill(email);
  await page.getByLabel("Password", { exact: true }).fill("not the password");
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await expect(page.getByText(/do not belong together/)).toBeVisible();
}

for (const language of ["en", "tr"] as const) {
  test(`an administrator finds out who did what, and takes it along: ${language}`, async ({
    person,
    municipality,
  }) => {
    const word = words[language];
    const name = `Ayşe ${municipality.slug}`;
    const editor = await person({ name, signedIn: false });
    const chief = await person({ language, name: `=1+1 ${municipality.slug}`, grants: [administrator] });
    const { page } = chief;
    await failToSignIn(editor.page, editor.email);
    await page.goto(`/admin/people/${editor.id}`);
    await page.locator("input[name=role][value=reviewer]").check();
    await page.locator("select[name=place]").selectOption(`country:${municipality.countryCode}`);
    await page.getByRole("button", { name: /^(Give this right|Bu yetkiyi ver)$/ }).click();
    await expect(page.getByRole("status")).toBeVisible();

    await page.getByRole("link", { name: word.record, exact: true }).click();
    await expect(page.getByRole("heading", { level: 1, name: word.record })).toBeVisible();
    await page.getByLabel(word.person).fill(name.replace("Ayşe", "AYSE"));
    await page.getByRole("button", { name: word.show, exact: true }).click();
    await expect(rows(page).filter({ hasText: word.refused })).toHaveCount(1);
    const refused = rows(page).filter({ hasText: word.refused });
    await expect(refused).toContainText(/127\.0\.0\.1|::1/);
    // Anybody could have typed the address: it is nobody's deed, upon an account that is named.
    await expect(refused.getByRole("cell").nth(1)).toHaveText(word.somebody);
    await expect(refused.getByRole("link", { name })).toBeVisible();
    await expect(refused.getByText(editor.email)).toBeVisible();
    await page.getByLabel(word.kind).selectOption(word.rights);
    await page.getByRole("button", { name: word.show, exact: true }).click();
    await expect(rows(page)).toHaveCount(1);
    await expect(rows(page)).toContainText(`=1+1 ${municipality.slug}`);
    await expect(rows(page).getByText(word.changed)).toBeVisible();
    const facts = rows(page).getByText(word.facts, { exact: true });
    await facts.focus();
    await page.keyboard.press("Enter");
    await expect(rows(page).getByText(word.before)).toBeVisible();
    await expect(rows(page).getByText(word.after)).toBeVisible();
    const cells = rows(page).getByRole("cell");
    await expect(cells.nth(1)).toContainText(chief.email);
    await expect(cells.nth(2)).toContainText(editor.email);
    for (const [term, { id }] of [
      [word.accountOf, chief],
      [word.accountConcerned, editor],
    ] as const) {
      const definition = rows(page).locator("dl > div").filter({ hasText: term });
      await expect(definition.filter({ hasText: id.slice(0, 8) })).toHaveCount(1);
    }
    await expectAccessible(page);
    await rows(page).getByRole("link", { name }).click();
    await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
    await page.goBack();

    const downloading = page.waitForEvent("download");
    await page.getByRole("link", { name: word.download }).click();
    const download = await downloading;
    expect(download.suggestedFilename()).toMatch(/^partner-cities-record-[\d-]+\.csv$/);
    const lines = readFileSync(await download.path(), "utf8").split("\r\n");
    expect(lines[0]?.[0]).toBe("\uFEFF");
    expect(lines).toHaveLength(3);
    expect(lines[1]).toContain(`,'=1+1 ${municipality.slug},${chief.id},`);
    expect(lines[1]).toContain(`,${name},${editor.id},`);
    await page.goto(`/admin/record?kind=exports&q=${encodeURIComponent(`=1+1 ${municipality.slug}`)}`);
    await expect(rows(page).getByText(word.exported)).toBeVisible();

    await page.setViewportSize({ width: 390, height: 844 });
    const overflow = () =>
      page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(await overflow()).toBe(0);
    await expectAccessible(page);
    await page.goto("/admin/record?from=2999-01-01");
    await expect(page.getByText(word.none)).toBeVisible();
  });
}

test("it works without a script", async ({ person, municipality, browser }) => {
  const admin = await person({ grants: [administrator] });
  const editor = await person({ name: `Çiğdem ${municipality.slug}` });
  const context = await browser.newContext({ javaScriptEnabled: false });
  await context.addCookies(await admin.context.cookies());
  const page = await context.newPage();
  await page.goto("/admin/record");
  await page.getByLabel("Person’s name or e-mail").fill(editor.name);
  await page.getByRole("button", { name: "Show", exact: true }).click();
  await expect(rows(page).getByText("Made the account of")).toBeVisible();
  await rows(page).getByText("Before and after").click();
  await expect(rows(page).getByText(/After: Editor · /)).toBeVisible();
  await context.close();
});

test("who is no administrator is told that there is no such page, and one of a country reads no other's", async ({
  person,
  municipality,
}) => {
  const editor = await person();
  for (const path of ["/admin/record", "/admin/record/export"]) {
    const response = await editor.page.goto(path);
    expect(response?.status()).toBe(404);
    expect(await editor.page.content()).not.toContain("browser tests");
  }
  const own = await person({ name: `Own ${municipality.slug}` });
  const stranger = await person({
    name: `Stranger ${municipality.slug}`,
    grants: [{ role: "editor", scope: "country", countryCode: "tr" }],
  });
  const { countryCode } = municipality;
  const { page } = await person({ grants: [{ role: "administrator", scope: "country", countryCode }] });
  await page.goto(`/admin/record?q=${municipality.slug}`);
  await expect(rows(page).getByText(own.name).first()).toBeVisible();
  await expect(page.getByText(stranger.name)).toHaveCount(0);
  await page.goto("/admin/record");
  await expect(page.getByText("Konak", { exact: true })).toHaveCount(0);
  await expect(page.getByLabel("Municipality", { exact: true }).getByRole("option")).toHaveCount(2);
  const file = await page.request.get("/admin/record/export");
  expect(await file.text()).toContain(own.name);
  expect(await file.text()).not.toContain(stranger.name);
});

test("a name is erased from the history when its person asks for it", async ({ person, municipality }) => {
  const { page, name, ...admin } = await person({ name: "Chief", grants: [administrator] });
  await giveProof({ id: admin.id });
  const editor = await person({ name: `Zeynep ${municipality.slug}` });
  await editor.page.goto(`/admin${municipality.path}`);
  await editor.page.getByRole("textbox", { name: "Heading in English" }).first().fill("Written by Zeynep");
  await editor.page.getByRole("button", { name: "Save draft" }).click();
  await expect(editor.page.getByText(/^Draft saved/)).toBeVisible();
  await page.goto("/admin");
  const draft = page.getByRole("listitem").filter({ hasText: municipality.name });
  await expect(draft).toContainText(`by ${editor.name}`);

  await page.goto(`/admin/people/${editor.id}`);
  await page.getByRole("button", { name: "Remove the account" }).click();
  const dialog = page.getByRole("dialog");
  await expect(dialog.getByRole("radio", { name: /^Keep it/ })).toBeChecked();
  await dialog.getByRole("radio", { name: /^Erase it as well/ }).check();
  await expectAccessible(page);
  await dialog.getByRole("button", { name: "Remove for good" }).click();
  await expect(page.getByText("The account has been removed, and the name has been erased")).toBeVisible();
  await page.goto("/admin");
  await expect(draft).toContainText("by somebody whose name was erased");
  await page.goto(`/admin/record?municipality=${municipality.id}`);
  await expect(rows(page).filter({ hasText: "Somebody whose name was erased" }).first()).toBeVisible();
  await page.goto("/admin/record?kind=accounts");
  const erased = rows(page).filter({ hasText: "Had somebody’s name erased from the history" });
  await expect(erased.first()).toContainText(name);
  await page.goto(`/admin/record?q=${encodeURIComponent(editor.name)}`);
  await expect(page.getByText("No entry fits.")).toBeVisible();
  expect((await page.goto(`/en${municipality.path}`))?.status()).toBe(200);
});

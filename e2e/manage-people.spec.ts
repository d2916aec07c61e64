import { eq } from "drizzle-orm";
import { db } from "@/db/client";
import { accounts } from "@/db/schema/accounts";
import { messagesOf } from "@/lib/i18n/translator";
import { removeAddress } from "./support/accounts";
import { giveProof } from "./support/second-factors";
import { expect, expectAccessible, test } from "./support/test";

const administrator = { role: "administrator", scope: "network" } as const;

test("a suspended person's next request is refused; reactivated, they sign in again", async ({
  municipality,
  person,
}) => {
  const admin = await person({ grants: [administrator] });
  const editor = await person();
  await editor.page.goto(`/admin${municipality.path}`);
  await expect(editor.page.getByRole("button", { name: "Save draft" })).toBeVisible();

  const { page } = admin;
  await page.goto(`/admin/people?q=${encodeURIComponent(editor.email)}`);
  await expect(page.getByText("1 account", { exact: true })).toBeVisible();
  await page.getByRole("link", { name: `Manage ${editor.name}` }).click();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Suspend" }).click();
  await expect(page.getByText("The account is suspended and all its sessions have ended.")).toBeVisible();
  await editor.page.goto("/admin");
  await expect(editor.page).toHaveURL(/\/sign-in/);
  await page.getByRole("button", { name: "Reactivate" }).click();
  await expect(page.getByText("The account is active again.")).toBeVisible();
  await editor.page.goto("/admin");
  await expect(editor.page).toHaveURL(/\/sign-in/);
});

test("a right taken away while its form is open: what is sent from it is refused", async ({
  municipality,
  person,
}) => {
  const other = { role: "reviewer", scope: "country", countryCode: "tr" } as const;
  const own = { role: "editor", scope: "municipality", municipalityId: municipality.id } as const;
  const { page } = await person({ grants: [administrator] });
  const editor = await person({ grants: [own, other] });
  await editor.page.goto(`/admin${municipality.path}`);
  const heading = editor.page.getByRole("textbox", { name: "Heading in English" }).first();
  await expect(heading).toBeEditable();

  await page.goto(`/admin/people/${editor.id}`);
  await page.getByRole("button", { name: `Take away: Editor · ${municipality.name}` }).click();
  await expect(page.getByText("The right has been taken away.")).toBeVisible();
  // What is typed saves itself: a click might come before or after it.
  const answered = editor.page.waitForResponse((response) => response.request().method() === "POST");
  await heading.fill("Too late");
  expect((await answered).status()).toBe(404);
});

test("a right is given, also in Turkish, and the account removed but for its name", async ({
  municipality,
  person,
}) => {
  const { page, ...admin } = await person({ language: "tr", grants: [administrator] });
  await giveProof(admin);
  const editor = await person({ name: `Ayşe ${municipality.slug}` });
  await page.goto(`/admin/people/${editor.id}`);
  await page.getByRole("radio", { name: /^Çevirmen/ }).check();
  await page.getByLabel("Yer", { exact: true }).selectOption(`country:${municipality.countryCode}`);
  await page.getByRole("button", { name: "Bu yetkiyi ver" }).click();
  await expect(page.getByText("Bir dil seçin.")).toBeVisible();
  await page.getByLabel("Hangi dile").selectOption("tr");
  await page.getByRole("button", { name: "Bu yetkiyi ver" }).click();
  await expect(page.getByText("Yetki verildi.")).toBeVisible();
  await expect(page.getByRole("button", { name: /^Geri al: Çevirmen/ })).toBeVisible();
  await page.getByRole("button", { name: "Hesabı kaldır" }).click();
  const dialog = page.getByRole("dialog");
  await expect(dialog.getByText(/^Kalanlar: yazdıkları her şey/)).toBeVisible();
  await expectAccessible(page);
  await dialog.getByRole("button", { name: "Kalıcı olarak kaldır" }).click();
  await expect(page).toHaveURL(/\/admin\/people$/);
  await expect(page.getByText(`Hesap kaldırıldı: ${editor.name}.`)).toBeVisible();
  await expectAccessible(page);
  expect(await db.select().from(accounts).where(eq(accounts.id, editor.id))).toEqual([]);
});

test("an administrator of a country is given 404 for others, by address and by a forged request", async ({
  municipality,
  person,
}) => {
  const ofCountry = {
    role: "administrator",
    scope: "country",
    countryCode: municipality.countryCode,
  } as const;
  const { page, context } = await person({ grants: [ofCountry] });
  const own = await person();
  const stranger = await person({ grants: [{ role: "editor", scope: "country", countryCode: "tr" }] });
  expect((await page.goto(`/admin/people/${stranger.id}`))?.status()).toBe(404);
  await page.goto("/admin/people");
  await expect(page.getByText(stranger.email)).toHaveCount(0);
  await page.goto(`/admin/people/${own.id}`);
  await context.route("**/admin/people/**", async (route) => {
    const body = route.request().postData();
    if (route.request().method() !== "POST" || !body) return route.continue();
    return route.continue({ postData: body.replaceAll(own.id, stranger.id) });
  });
  const answered = page.waitForResponse((response) => response.request().method() === "POST");
  await page.getByRole("button", { name: "Suspend" }).click();
  expect((await answered).status()).toBe(404);
  const [kept] = await db.select().from(accounts).where(eq(accounts.id, stranger.id));
  expect(kept?.suspendedAt).toBeNull();
  const editor = await person();
  expect((await editor.page.goto("/admin/people"))?.status()).toBe(404);
});

test("without a script people are searched, suspended and removed too", async ({
  municipality,
  person,
  browser,
}) => {
  const admin = await person({ grants: [administrator] });
  const editor = await person({ name: `Çiğdem ${municipality.slug}` });
  const { person: labels } = messagesOf("en").people;
  const context = await browser.newContext({ javaScriptEnabled: false });
  await context.addCookies(await admin.context.cookies());
  const page = await context.newPage();
  await page.goto("/admin/people");
  await page.getByRole("searchbox").fill(`CIGDEM ${municipality.slug}`);
  await page.getByRole("button", { name: "Show" }).click();
  await page.getByRole("link", { name: `Manage ${editor.name}` }).click();
  await page.getByRole("button", { name: "Suspend" }).click();
  await expect(page.getByText("The account is suspended and all its sessions have ended.")).toBeVisible();
  await expect(page.getByRole("button", { name: labels.removeSubmit })).toHaveCount(0);
  await page.getByRole("link", { name: "Confirm that it is you" }).first().click();
  await page.getByLabel("Present password").fill(admin.password);
  await page.getByRole("button", { name: "Confirm", exact: true }).click();
  await expect(page.getByText("Confirmed. For a quarter of an hour you are not asked again.")).toBeVisible();
  await page.getByRole("button", { name: labels.removeSubmit }).click();
  await expect(page.getByText(`The account of ${editor.name} has been removed.`)).toBeVisible();
  await context.close();
});

for (const javaScriptEnabled of [true, false]) {
  test(`an administrator is made by who has shown who they are, and nothing typed is lost: with${javaScriptEnabled ? "" : "out"} JavaScript`, async ({
    municipality,
    person,
    browser,
  }) => {
    const admin = await person({ grants: [administrator] });
    const context = await browser.newContext({ javaScriptEnabled });
    await context.addCookies(await admin.context.cookies());
    const page = await context.newPage();
    const email = `chosen-${municipality.slug}@town.example`;
    await page.goto("/admin/people");
    const form = page.getByRole("complementary").locator("form");
    await form.getByLabel("E-mail address").fill(email);
    await form.getByRole("textbox", { name: "Name", exact: true }).fill("Zeynep Yılmaz");
    await form.getByRole("radio", { name: /^Administrator/ }).check({ force: true });
    await form.getByLabel("For", { exact: true }).selectOption("network");
    await form.getByRole("radio", { name: "Türkçe" }).check({ force: true });
    await form.getByRole("button", { name: "Send invitation" }).click();
    await expect(page.getByText(messagesOf("en").people.refused.unproven)).toBeVisible();
    if (javaScriptEnabled) await expectAccessible(page);
    await page.getByRole("link", { name: "Confirm that it is you" }).click();
    await expect(page.getByRole("heading", { level: 1, name: "Confirm that it is you" })).toBeVisible();
    if (javaScriptEnabled) await expectAccessible(page);
    await page.getByLabel("Present password").fill("a guess");
    await page.getByRole("button", { name: "Confirm", exact: true }).click();
    await expect(page.getByText("This is not your present password.")).toBeVisible();
    await page.getByLabel("Present password").fill(admin.password);
    await page.getByRole("button", { name: "Confirm", exact: true }).click();
    await expect(page).toHaveURL(/\/admin\/people$/);
    await expect(
      page.getByText("Confirmed. For a quarter of an hour you are not asked again."),
    ).toBeVisible();
    await expect(form.getByLabel("E-mail address")).toHaveValue(email);
    await expect(form.getByRole("textbox", { name: "Name", exact: true })).toHaveValue("Zeynep Yılmaz");
    await expect(form.getByRole("radio", { name: /^Administrator/ })).toBeChecked();
    await expect(form.getByLabel("For", { exact: true })).toHaveValue("network");
    await expect(form.getByRole("radio", { name: "Türkçe" })).toBeChecked();
    await form.getByRole("button", { name: "Send invitation" }).click();
    await expect(page.getByText(`The invitation to ${email} has been written, but not sent`)).toBeVisible();
    await page.goto("/admin/people");
    await expect(form.getByLabel("E-mail address")).toHaveValue("");
    await removeAddress(email);
    await context.close();
  });
}

test("nobody suspends or removes themselves", async ({ person }) => {
  const { page, id } = await person({ grants: [administrator] });
  await page.goto(`/admin/people/${id}`);
  await expect(page.getByText(/Somebody else has to suspend or remove it/)).toBeVisible();
  for (const name of ["Suspend", "Remove the account"]) {
    await expect(page.getByRole("button", { name })).toHaveCount(0);
  }
});

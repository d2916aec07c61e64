import { countMails } from "./support/mails";
import { passkeysOf, plugIn } from "./support/passkeys";
import { expect, expectAccessible, test } from "./support/test";
import { wordsOf } from "./support/two-step-words";

const words = {
  en: {
    email: "E-mail address",
    password: "Password",
    submit: "Sign in",
    passkey: "Sign in with a passkey",
    cancelled: /was cancelled or took too long/,
    setUp: "Set up a passkey",
    codes: "Keep your recovery codes",
    kept: "I have kept them, go on",
    use: "Use a passkey",
    confirm: "Confirm with a passkey",
    add: "Add a passkey",
    added: /The passkey has been added/,
    list: "Your passkeys",
    rename: "Rename",
    name: "Name of the passkey",
    save: "Save the name",
    renamed: "It is called “Work laptop” now.",
    remove: (name: string) => `Remove: ${name}`,
    removed: /“Work laptop” has been removed/,
    confirmed: "Confirmed. For a quarter of an hour you can change how you sign in.",
    unproven: /^Nothing was changed yet: first confirm that it is you/,
    known: /holds a passkey for your account already/,
  },
  tr: {
    email: "E-posta adresi",
    password: "Parola",
    submit: "Oturum aç",
    passkey: "Geçiş anahtarıyla oturum aç",
    cancelled: /iptal edildi ya da çok uzun sürdü/,
    setUp: "Geçiş anahtarı kur",
    codes: "Kurtarma kodlarınızı saklayın",
    kept: "Sakladım, devam et",
    use: "Geçiş anahtarı kullan",
    confirm: "Geçiş anahtarıyla doğrula",
    add: "Geçiş anahtarı ekle",
    added: /Geçiş anahtarı eklendi/,
    list: "Geçiş anahtarlarınız",
    rename: "Yeniden adlandır",
    name: "Geçiş anahtarının adı",
    save: "Adı kaydet",
    renamed: "Artık adı “Work laptop”.",
    remove: (name: string) => `Kaldır: ${name}`,
    removed: /“Work laptop” kaldırıldı/,
    confirmed: "Doğrulandı. On beş dakika boyunca oturum açma biçiminizi değiştirebilirsiniz.",
    unproven: /^Henüz hiçbir şey değişmedi: önce kimliğinizi doğrulayın/,
    known: /zaten bir geçiş anahtarı var/,
  },
} as const;

for (const language of ["en", "tr"] as const) {
  const say = words[language];

  test(`signing in with a passkey alone, and hearing that it was cancelled: ${language}`, async ({
    person,
  }) => {
    const { page, ...account } = await person({ language, signedIn: false });
    const device = await plugIn(page);
    await device.hold(account);
    await device.unlock(false);
    await page.goto(`/sign-in?lang=${language}`);
    const button = page.getByRole("button", { name: say.passkey });
    await button.click();
    await expect(page.getByRole("alert").getByText(say.cancelled)).toBeVisible();
    await expect(button).toBeFocused();
    await expect(button).toHaveAccessibleDescription(say.cancelled);
    await expectAccessible(page);
    await device.unlock(true);
    await button.click();
    await expect(page).toHaveURL(/\/admin/);
    expect(await countMails({ recipient: account.email, kind: "new-device" })).toBe(0);
  });

  test(`an administrator's first sign-in sets a passkey up, which then opens the account: ${language}`, async ({
    person,
  }) => {
    const { page, context, ...account } = await person({
      language,
      signedIn: false,
      grants: [{ role: "administrator", scope: "network" }],
    });
    const device = await plugIn(page);
    await page.goto(`/sign-in?lang=${language}`);
    await page.getByLabel(say.email).fill(account.email);
    await page.getByLabel(say.password, { exact: true }).fill(account.password);
    await page.getByRole("button", { name: say.submit, exact: true }).click();
    await expect(page).toHaveURL(/\/sign-in\/set-up/);
    await expectAccessible(page);
    await page.getByRole("button", { name: say.setUp }).click();
    await expect(page.getByRole("heading", { level: 1, name: say.codes })).toBeVisible();
    expect(await device.count()).toBe(1);
    await page.getByRole("button", { name: say.kept }).click();
    await expect(page).toHaveURL(/\/admin$/);
    expect(await countMails({ recipient: account.email, kind: "two-step-on" })).toBe(1);

    await context.clearCookies();
    await page.goto(`/sign-in?lang=${language}`);
    await page.getByRole("button", { name: say.passkey }).click();
    await expect(page).toHaveURL(/\/admin$/);
  });

  test(`the second step with a passkey: ${language}`, async ({ person }) => {
    const { page, ...account } = await person({ language, signedIn: false });
    const device = await plugIn(page);
    await device.hold(account);
    await page.goto(`/sign-in?lang=${language}`);
    await page.getByLabel(say.email).fill(account.email);
    await page.getByLabel(say.password, { exact: true }).fill(account.password);
    await page.getByRole("button", { name: say.submit, exact: true }).click();
    await expect(page).toHaveURL(/\/sign-in\/second-step/);
    await expectAccessible(page);
    // Nobody is told of a code who has none.
    const { auth, twoStep } = wordsOf(language, "passkey");
    await page.getByRole("link", { name: auth.noCode }).click();
    await expect(page.getByRole("heading", { level: 1, name: auth.noCode })).toBeVisible();
    await expect(page.getByText(twoStep.noCode.now)).toBeVisible();
    await page.getByRole("link", { name: twoStep.noCode.back }).click();
    await page.getByRole("button", { name: say.use }).click();
    await expect(page).toHaveURL(/\/admin/);
  });

  test(`adding, renaming and removing passkeys, with a passkey as proof: ${language}`, async ({ person }) => {
    const { page, ...account } = await person({ language });
    const device = await plugIn(page);
    await device.hold(account);
    await page.goto("/admin/account");
    await page.getByRole("button", { name: say.add }).click();
    await expect(page.getByRole("alert").filter({ hasText: say.unproven })).toBeVisible();
    await page.getByRole("button", { name: say.confirm }).click();
    await expect(page.getByRole("status").filter({ hasText: say.confirmed })).toBeFocused();
    await expectAccessible(page);

    await page.getByRole("button", { name: say.add }).click();
    await expect(page.getByRole("alert").filter({ hasText: say.known })).toBeVisible();
    await device.forget();
    await page.getByRole("button", { name: say.add }).click();
    await expect(page.getByRole("status").filter({ hasText: say.added })).toBeVisible();
    await expect(page.getByRole("button", { name: say.add })).toBeFocused();
    const list = page.getByRole("list", { name: say.list });
    await expect(list.getByRole("listitem")).toHaveCount(2);

    const row = list.getByRole("listitem").filter({ hasText: "Phone" });
    await row.getByText(say.rename).click();
    await row.getByLabel(say.name).fill("");
    await row.getByRole("button", { name: say.save }).click();
    await expect(row.getByLabel(say.name)).toBeFocused();
    await row.getByLabel(say.name).fill("Work laptop");
    await row.getByRole("button", { name: say.save }).click();
    await expect(page.getByRole("status").filter({ hasText: say.renamed })).toBeFocused();
    await expectAccessible(page);
    await page.getByRole("button", { name: say.remove("Work laptop") }).click();
    await expect(page.getByRole("status").filter({ hasText: say.removed })).toBeFocused();
    await expect(list.getByRole("listitem")).toHaveCount(1);
    expect(await passkeysOf(account)).toHaveLength(1);
    expect(await countMails({ recipient: account.email, kind: "two-step-changed" })).toBe(2);
  });
}

test("a passkey is offered in the field for the address and signs in when it is chosen", async ({
  person,
}) => {
  const { page, ...account } = await person({ signedIn: false });
  const device = await plugIn(page, { inField: true });
  await device.hold(account);
  await page.goto("/sign-in?lang=en");
  await expect(page).toHaveURL(/\/admin$/);
});

test("a browser without a script, or without passkeys, sees no button that does nothing", async ({
  browser,
}) => {
  const plain = await browser.newContext({ javaScriptEnabled: false });
  const page = await plain.newPage();
  await page.goto("/sign-in?lang=en");
  await expect(page.getByLabel("Password", { exact: true })).toBeVisible();
  await expect(page.getByRole("button", { name: "Sign in with a passkey" })).toHaveCount(0);
  await plain.close();
  const old = await browser.newContext();
  await old.addInitScript(() => Reflect.deleteProperty(window, "PublicKeyCredential"));
  const other = await old.newPage();
  await other.goto("/sign-in?lang=en");
  await other.getByLabel("Password", { exact: true }).fill("x");
  await expect(other.getByRole("button", { name: "Show" })).toBeVisible();
  await expect(other.getByRole("button", { name: "Sign in with a passkey" })).toHaveCount(0);
  await old.close();
});

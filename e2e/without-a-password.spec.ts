import { holdElsewhere, plugIn } from "./support/passkeys";
import { giveProof } from "./support/second-factors";
import { expect, expectAccessible, test } from "./support/test";

const words = {
  en: {
    email: "E-mail address",
    password: "Password",
    submit: "Sign in",
    passkey: "Sign in with a passkey",
    confirm: "Confirm with a passkey",
    remove: (name: string) => `Remove: ${name}`,
    confirmed: "Confirmed. For a quarter of an hour you can change how you sign in.",
    unproven: /^Nothing was changed yet: first confirm that it is you/,
    without: "Remove my password",
    tooFew: /you need two passkeys/,
    gone: /Your password has been removed/,
    choose: "Choose a password",
    stays: /this passkey has to stay/,
    wrong: /do not belong together/,
    chosen: "New password",
    changed: /^Your password has been changed/,
    present: "Present password",
  },
  tr: {
    email: "E-posta adresi",
    password: "Parola",
    submit: "Oturum aç",
    passkey: "Geçiş anahtarıyla oturum aç",
    confirm: "Geçiş anahtarıyla doğrula",
    remove: (name: string) => `Kaldır: ${name}`,
    confirmed: "Doğrulandı. On beş dakika boyunca oturum açma biçiminizi değiştirebilirsiniz.",
    unproven: /^Henüz hiçbir şey değişmedi: önce kimliğinizi doğrulayın/,
    without: "Parolamı kaldır",
    tooFew: /iki geçiş anahtarı/,
    gone: /Parolanız kaldırıldı/,
    choose: "Parola belirle",
    stays: /bu geçiş anahtarı kalmalı/,
    wrong: /eşleşmiyor/,
    chosen: "Yeni parola",
    changed: /^Parolanız değişti/,
    present: "Şimdiki parola",
  },
} as const;

for (const language of ["en", "tr"] as const) {
  const say = words[language];

  test(`doing without a password, and choosing one again: ${language}`, async ({ person }) => {
    const { page, context, ...account } = await person({ language });
    const device = await plugIn(page);
    await device.hold(account, "Phone");
    await giveProof(account);
    await page.goto("/admin/account");
    const part = page.getByRole("region", { name: say.password, exact: true });
    const present = part.getByLabel(say.present).last();
    await present.fill("not the password");
    await part.getByRole("button", { name: say.without }).click();
    await expect(present).toBeFocused();
    await expect(present).toHaveAttribute("aria-invalid", "true");
    await present.fill(account.password);
    await part.getByRole("button", { name: say.without }).click();
    await expect(part.getByRole("status").filter({ hasText: say.tooFew })).toBeFocused();
    await expectAccessible(page);
    await holdElsewhere(account, "Key");
    await present.fill(account.password);
    await part.getByRole("button", { name: say.without }).click();
    await expect(part.getByRole("status").filter({ hasText: say.gone })).toBeFocused();
    await expect(part.getByRole("button", { name: say.choose })).toBeVisible();
    await expectAccessible(page);
    await page.getByRole("button", { name: say.remove("Key") }).click();
    await expect(page.getByRole("status").filter({ hasText: say.stays })).toBeFocused();

    await context.clearCookies();
    await page.goto(`/sign-in?lang=${language}`);
    await page.getByLabel(say.email).fill(account.email);
    await page.getByLabel(say.password, { exact: true }).fill(account.password);
    await page.getByRole("button", { name: say.submit, exact: true }).click();
    await expect(page.getByRole("alert").filter({ hasText: say.wrong })).toBeVisible();
    await page.getByRole("button", { name: say.passkey }).click();
    await expect(page).toHaveURL(/\/admin/);
    await page.goto("/admin/account");
    await part.getByLabel(say.chosen).fill("mavi deniz sessiz gece");
    await part.getByRole("button", { name: say.choose }).click();
    await expect(
      part.getByRole("alert").filter({ hasText: say.unproven }),
      "signing in is no proof",
    ).toBeFocused();
    await page.getByRole("button", { name: say.confirm }).click();
    await expect(page.getByRole("status").filter({ hasText: say.confirmed })).toBeFocused();
    await expect(part.getByRole("alert")).toHaveCount(0);
    await part.getByLabel(say.chosen).fill("mavi deniz sessiz gece");
    await part.getByRole("button", { name: say.choose }).click();
    await expect(part.getByRole("status").filter({ hasText: say.changed })).toBeFocused();
    await expect(part.getByLabel(say.present).first()).toBeVisible();
  });
}

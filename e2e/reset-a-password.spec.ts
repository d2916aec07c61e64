import { countMails, linkIn } from "./support/mails";
import { expect, expectAccessible, test } from "./support/test";

const words = {
  en: {
    forgotten: "Forgotten password",
    email: "E-mail address",
    send: "Send the link",
    sent: /^If there is an active account with this address/,
    choose: "Choose a new password",
    password: "New password",
    set: "Set the password",
    short: "Use at least 12 characters.",
    weak: "Too easily guessed: it will not be accepted.",
    refused: /^This password is among the first that are tried/,
    strong: "Strong.",
    done: /^Your password has been changed/,
    over: "This link does not work any more",
    again: "Ask for a new link",
    back: "Back to signing in",
    signInPassword: "Password",
    signIn: "Sign in",
  },
  tr: {
    forgotten: "Parolamı unuttum",
    email: "E-posta adresi",
    send: "Bağlantıyı gönder",
    sent: /^Bu adresle etkin bir hesap varsa/,
    choose: "Yeni bir parola seçin",
    password: "Yeni parola",
    set: "Parolayı belirle",
    short: "En az 12 karakter kullanın.",
    weak: "Çok kolay tahmin edilir, kabul edilmeyecek.",
    refused: /^Bu parola ilk denenenler arasında/,
    strong: "Güçlü.",
    done: /^Parolanız değişti/,
    over: "Bu bağlantı artık çalışmıyor",
    again: "Yeni bir bağlantı iste",
    back: "Oturum açma sayfasına dön",
    signInPassword: "Parola",
    signIn: "Oturum aç",
  },
} as const;
const chosen = "mavi deniz sessiz gece";

for (const language of ["en", "tr"] as const) {
  const say = words[language];

  test(`somebody who forgot a password chooses a new one, and all sessions end: ${language}`, async ({
    person,
    browser,
  }) => {
    const { email, page: signedIn } = await person({ language });
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(`/sign-in?lang=${language}`);
    await page.getByRole("link", { name: say.forgotten }).click();
    await expectAccessible(page);
    await page.getByLabel(say.email).fill(email);
    await page.getByRole("button", { name: say.send }).click();
    await expect(page.getByRole("status").filter({ hasText: say.sent })).toBeFocused();
    await expectAccessible(page);
    const wanted = { recipient: email, kind: "password-reset" };
    await expect.poll(() => linkIn(wanted)).toMatch(/^\/sign-in\/reset\/[\w-]+$/);
    const link = await linkIn(wanted);

    const response = await page.goto(`${link}?lang=${language}`);
    expect(response?.headers()["referrer-policy"]).toBe("strict-origin");
    await expect(page.getByRole("heading", { level: 1, name: say.choose })).toBeVisible();
    await expectAccessible(page);
    const password = page.getByLabel(say.password, { exact: true });
    await password.fill("short");
    await page.getByRole("button", { name: say.set }).click();
    await expect(page.getByText(say.short)).toBeVisible();
    await expect(password).toBeFocused();
    await password.fill("password1234");
    await expect(page.getByText(say.weak)).toBeVisible();
    await page.getByRole("button", { name: say.set }).click();
    await expect(page.getByText(say.refused)).toBeVisible();
    await expectAccessible(page);
    await password.fill(chosen);
    await expect(page.getByText(say.strong, { exact: true })).toBeVisible();
    await page.getByRole("button", { name: say.set }).click();
    await expect(page.getByText(say.done)).toBeVisible();
    await expectAccessible(page);
    expect(await countMails({ recipient: email, kind: "password-changed" })).toBe(1);

    await signedIn.goto("/admin");
    await expect(signedIn).toHaveURL(/\/sign-in/);
    await page.getByRole("link", { name: say.back }).click();
    await page.getByLabel(say.email).fill(email);
    await page.getByLabel(say.signInPassword, { exact: true }).fill(chosen);
    await page.getByRole("button", { name: say.signIn, exact: true }).click();
    await expect(page).toHaveURL(/\/admin$/);

    // A browser that knows nothing of what was just done.
    await context.clearCookies();
    await page.goto(`${link}?lang=${language}`);
    await expect(page.getByRole("heading", { level: 1, name: say.over })).toBeVisible();
    await expectAccessible(page);
    await page.getByRole("link", { name: say.again }).click();
    await expect(page.getByRole("heading", { level: 1, name: say.forgotten })).toBeVisible();
    await context.close();
  });

  test(`the way works without JavaScript: ${language}`, async ({ person, browser }) => {
    const { email } = await person({ language, signedIn: false });
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`/sign-in/reset?lang=${language}`);
    await page.getByLabel(say.email).fill("nobody");
    await page.getByRole("button", { name: say.send }).click();
    await expect(page.getByLabel(say.email)).toHaveValue("nobody");
    await expect(page.getByLabel(say.email)).toHaveAttribute("aria-invalid", "true");
    await page.getByLabel(say.email).fill(email);
    await page.getByRole("button", { name: say.send }).click();
    await expect(page.getByText(say.sent)).toBeVisible();
    const wanted = { recipient: email, kind: "password-reset" };
    await expect.poll(() => linkIn(wanted)).not.toBe("");
    await page.goto(`${await linkIn(wanted)}?lang=${language}`);
    await page.getByLabel(say.password, { exact: true }).fill("short");
    await page.getByRole("button", { name: say.set }).click();
    await expect(page.getByText(say.short)).toBeVisible();
    await page.getByLabel(say.password, { exact: true }).fill(chosen);
    await page.getByRole("button", { name: say.set }).click();
    await expect(page.getByText(say.done)).toBeVisible();
    await context.close();
  });
}

test("the answer is the same for an address that has no account", async ({ page, person }) => {
  const { email } = await person({ signedIn: false });
  const answers: (string | null)[] = [];
  for (const address of [email, "nobody@partner-cities.example"]) {
    await page.goto("/sign-in/reset");
    await page.getByLabel("E-mail address").fill(address);
    await page.getByRole("button", { name: "Send the link" }).click();
    answers.push(await page.getByRole("status").filter({ hasText: /\S/ }).textContent());
  }
  expect(answers[0]).toMatch(words.en.sent);
  expect(answers[0]).toBe(answers[1]);
  await expect.poll(() => countMails({ recipient: email, kind: "password-reset" })).toBe(1);
  expect(await countMails({ recipient: "nobody@partner-cities.example", kind: "password-reset" })).toBe(0);
});

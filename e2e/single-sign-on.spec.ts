import type { Browser, Page } from "@playwright/test";
import { eq, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { accounts, auditLog } from "@/db/schema/accounts";
import { removeAddress, type TestAccount } from "./support/accounts";
import { linkIn } from "./support/mails";
import { signInAtProvider } from "./support/provider";
import { expect, expectAccessible, test } from "./support/test";

const words = {
  en: {
    button: "Sign in with Konak Belediyesi",
    accept: "Continue with Konak Belediyesi",
    noAccount: /^There is no account here for the address with which Konak Belediyesi knows you/,
    cancelled: /^You are not signed in, because signing in with Konak Belediyesi was broken off/,
    failed: /^Signing in with Konak Belediyesi did not succeed/,
    send: "Send invitation",
    sent: /^The invitation to .* has been written, but not sent/,
    email: "E-mail address",
    name: "Name",
    place: "For",
    work: "What needs doing",
    closed: "This invitation no longer works",
    own: "Single sign-on",
    tied: /^Konak Belediyesi, tied since /,
    untie: "Untie single sign-on",
    untied: "Single sign-on has been untied and all sessions have ended.",
    toProof: "Confirm that it is you",
    present: "Present password",
    confirm: "Confirm",
    confirmed: /^Confirmed\. For a quarter of an hour/,
  },
  tr: {
    button: "Konak Belediyesi ile oturum aç",
    accept: "Konak Belediyesi ile devam et",
    noAccount: /^Konak Belediyesi tarafından bildirilen adresiniz için burada bir hesap yok/,
    cancelled: /^Konak Belediyesi ile oturum açma yarıda kesildiği için oturumunuz açılmadı/,
    failed: /^Konak Belediyesi ile oturum açılamadı/,
    send: "Daveti gönder",
    sent: / adresine davet yazıldı ama gönderilmedi/,
    email: "E-posta adresi",
    name: "Ad",
    place: "Yer",
    work: "Yapılacaklar",
    closed: "Bu davet artık geçerli değil",
    own: "Tek oturum açma",
    tied: /^Konak Belediyesi, bağlandığı tarih: /,
    untie: "Tek oturum açma bağını kaldır",
    untied: "Tek oturum açma bağı kaldırıldı ve bütün oturumlar kapatıldı.",
    toProof: "Kimliğinizi doğrulayın",
    present: "Şimdiki parola",
    confirm: "Doğrula",
    confirmed: /^Doğrulandı\. On beş dakika boyunca/,
  },
} as const;

const subject = () => crypto.randomUUID();

/** Presses the button on the sign-in page, which leads on to one's own account. */
async function start(page: Page, language: keyof typeof words = "en"): Promise<void> {
  await page.goto(`/sign-in?lang=${language}&next=%2Fadmin%2Faccount`);
  await page.getByRole("button", { name: words[language].button }).click();
}

async function inNewBrowser(browser: Browser, run: (page: Page) => Promise<void>): Promise<void> {
  const context = await browser.newContext();
  await run(await context.newPage());
  await context.close();
}

for (const language of ["en", "tr"] as const) {
  const say = words[language];

  test(`who is invited accepts by single sign-on: ${language}`, async ({ municipality, person, browser }) => {
    const administrator = { role: "administrator", scope: "network" } as const;
    const { page, password } = await person({ language, grants: [administrator] });
    const email = `invited-${municipality.slug}@town.example`;
    await page.goto("/admin/people");
    const form = page.getByRole("complementary").locator("form");
    await form.getByLabel(say.email).fill(email);
    await form.getByRole("textbox", { name: say.name, exact: true }).fill("Zeynep Yılmaz");
    await form.getByLabel(say.place, { exact: true }).selectOption(`municipality:${municipality.id}`);
    await form.getByRole("radio", { name: language === "en" ? "English" : "Türkçe" }).check({ force: true });
    await form.getByRole("button", { name: say.send }).click();
    await expect(page.getByText(say.sent)).toBeVisible();
    const link = await linkIn({ recipient: email, kind: "invitation" });

    await inNewBrowser(browser, async (guest) => {
      await guest.goto(link);
      await expectAccessible(guest);
      await guest.getByRole("button", { name: say.accept }).click();
      await signInAtProvider(guest, { subject: subject(), email: email.toUpperCase() });
      await expect(guest.getByRole("heading", { level: 1, name: say.work })).toBeVisible();
      await guest.goto("/admin/account");
      const part = guest.getByRole("region", { name: say.own });
      await expect(part.getByText(say.tied)).toBeVisible();
      await expectAccessible(guest);
      await guest.goto(link);
      await expect(guest.getByRole("heading", { level: 1, name: say.closed })).toBeVisible();
    });

    await page.reload();
    await page.getByRole("link", { name: "Zeynep Yılmaz" }).click();
    await expect(page.getByText(say.own, { exact: true })).toBeVisible();
    await expectAccessible(page);
    await page.getByRole("button", { name: say.untie }).click();
    await page.getByRole("link", { name: say.toProof }).click();
    await page.getByLabel(say.present).fill(password);
    await page.getByRole("button", { name: say.confirm, exact: true }).click();
    await expect(page.getByText(say.confirmed)).toBeVisible();
    await page.getByRole("button", { name: say.untie }).click();
    await expect(page.getByText(say.untied)).toBeVisible();
    await expect(page.getByRole("button", { name: say.untie })).toHaveCount(0);
    await removeAddress(email);
  });

  const strangers = {
    "who has no account": async ({ id }) => ({ email: `nobody-${id}@town.example` }),
    "whose address is not verified": async ({ email }) => ({ email, isVerified: false }),
    "who is suspended": async ({ id, email }) => {
      await db.update(accounts).set({ suspendedAt: sql`now()` }).where(eq(accounts.id, id));
      return { email };
    },
  } satisfies Record<string, (known: TestAccount) => Promise<{ email: string; isVerified?: boolean }>>;

  for (const [who, come] of Object.entries(strangers)) {
    test(`${who} reads the same as all who do not get in: ${language}`, async ({ person }) => {
      const { page, ...known } = await person({ signedIn: false });
      await start(page, language);
      await signInAtProvider(page, { subject: subject(), ...(await come(known)) });
      await expect(page.getByRole("alert").filter({ hasText: say.noAccount })).toBeFocused();
      await expectAccessible(page);
      await page.goto("/admin");
      await expect(page).toHaveURL(/\/sign-in/);
    });
  }

  test(`who breaks off at the provider is back, told so, and can try again: ${language}`, async ({
    person,
  }) => {
    const { page, email } = await person({ signedIn: false, language });
    await start(page, language);
    await page.getByRole("button", { name: "Cancel" }).click();
    await expect(page.getByRole("alert").filter({ hasText: say.cancelled })).toBeFocused();
    await expect(page.getByText("A text that nobody has to read")).toHaveCount(0);
    await expectAccessible(page);
    await page.getByRole("button", { name: say.button }).click();
    await signInAtProvider(page, { subject: subject(), email });
    await expect(page).toHaveURL(/\/admin\/account$/);
  });

  test(`an answer that has been tampered with opens nothing: ${language}`, async ({ person }) => {
    const { page, email } = await person({ signedIn: false, language });
    await start(page, language);
    await expect(page).toHaveURL(/127\.0\.0\.1/);
    const [state] = (await page.context().cookies()).filter(({ name }) => name === "provider-state");
    await page.context().addCookies(state ? [{ ...state, value: `${state.value.slice(0, -4)}AAAA` }] : []);
    await signInAtProvider(page, { subject: subject(), email });
    await expect(page.getByRole("alert").filter({ hasText: say.failed })).toBeFocused();
    await page.goto("/admin");
    await expect(page).toHaveURL(/\/sign-in/);
  });
}

test("an editor signs in, without a script too, and lands where they wanted to go", async ({
  person,
  browser,
}) => {
  const { email } = await person({ signedIn: false });
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await start(page);
  const kept = (await context.cookies()).filter(({ name }) => name.startsWith("provider-"));
  expect(kept).toHaveLength(4);
  for (const cookie of kept) {
    expect(cookie).toMatchObject({ httpOnly: true, sameSite: "Lax" });
    expect(cookie.expires - Date.now() / 1000).toBeLessThan(16 * 60);
  }
  await signInAtProvider(page, { subject: subject(), email });
  await expect(page.getByRole("heading", { level: 1, name: "Your account" })).toBeVisible();
  await expect(page).toHaveURL(/\/admin\/account$/);
  const left = (await context.cookies()).filter(({ name }) => name.startsWith("provider-"));
  expect(left).toEqual([]);
  await context.close();
});

test("an administrator is in with two steps at the provider, and sets a second one up without", async ({
  person,
  browser,
}) => {
  const { email } = await person({ signedIn: false, grants: [{ role: "administrator", scope: "network" }] });
  const own = { subject: subject(), email };
  await inNewBrowser(browser, async (page) => {
    await start(page);
    await signInAtProvider(page, { ...own, methods: "pwd" });
    await expect(page).toHaveURL(/\/sign-in\/set-up\?lang=en&next=%2Fadmin%2Faccount$/);
    await page.goto("/admin/people");
    await expect(page).toHaveURL(/\/sign-in\/set-up/);
  });
  await inNewBrowser(browser, async (page) => {
    await start(page);
    await signInAtProvider(page, { ...own, methods: "pwd otp mfa" });
    await expect(page.getByRole("heading", { level: 1, name: "Your account" })).toBeVisible();
  });
});

test("a new address there opens the same account, and a former one does not open it to its next owner", async ({
  person,
  browser,
}) => {
  const { id, email, name } = await person({ signedIn: false });
  const own = subject();
  for (const address of [email, `renamed-${id}@town.example`]) {
    await inNewBrowser(browser, async (page) => {
      await start(page);
      await signInAtProvider(page, { subject: own, email: address });
      await expect(page.getByLabel("Name", { exact: true })).toHaveValue(name);
    });
  }
  await inNewBrowser(browser, async (page) => {
    await start(page);
    await signInAtProvider(page, { subject: subject(), email });
    await expect(page.getByRole("alert").filter({ hasText: words.en.noAccount })).toBeVisible();
  });
  const entries = await db.select().from(auditLog).where(eq(auditLog.subjectId, id)).orderBy(auditLog.id);
  expect(entries.at(-1)).toMatchObject({ action: "session.refused", detail: { reason: "otherPerson" } });
});

test("nothing else of the library that runs the exchange can be reached", async ({ request, baseURL }) => {
  const others = ["session", "signin", "signin/single-sign-on", "csrf", "providers", "signout", "error"];
  for (const path of [...others, "callback/credentials", "callback", "webauthn-options"]) {
    const got = await request.get(`/api/auth/${path}`, { maxRedirects: 0 });
    expect(got.status(), path).toBe(404);
    const posted = await request.post(`/api/auth/${path}`, { maxRedirects: 0, form: { a: "b" } });
    // Next draws its page of what does not exist for a form that is sent to it.
    expect(posted.headers()["content-type"], path).toContain("text/html");
    expect(posted.headers()["set-cookie"], path).toBeUndefined();
  }
  const callback = "/api/auth/callback/single-sign-on";
  expect((await request.post(callback, { maxRedirects: 0 })).status()).toBe(405);
  const forged = await request.get(`${callback}?code=a&state=b`, {
    maxRedirects: 0,
    headers: { host: "evil.example", "x-forwarded-host": "evil.example" },
  });
  expect(forged.status()).toBe(303);
  const { location = "" } = forged.headers();
  expect(new URL(location, baseURL).origin).toBe(new URL(baseURL ?? "").origin);
});

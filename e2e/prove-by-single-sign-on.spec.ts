import { eq } from "drizzle-orm";
import { db } from "@/db/client";
import { accounts } from "@/db/schema/accounts";
import { signInAtProvider } from "./support/provider";
import { expect, expectAccessible, test } from "./support/test";

const words = {
  en: {
    button: "Sign in with Konak Belediyesi",
    password: "Password",
    confirmThere: "Confirm with Konak Belediyesi",
    confirmed: /^Confirmed\. For a quarter of an hour/,
    nothing: /^There is nothing yet by which you can show that it is you/,
    other: /^Konak Belediyesi knows you as somebody else/,
    chosen: "New password",
    choose: "Choose a password",
    changed: /^Your password has been changed/,
    unproven: /^Nothing was changed yet: first confirm that it is you/,
  },
  tr: {
    button: "Konak Belediyesi ile oturum aç",
    password: "Parola",
    confirmThere: "Konak Belediyesi ile doğrula",
    confirmed: /^Doğrulandı\. On beş dakika boyunca/,
    nothing: /^Kimliğinizi doğrulayabileceğiniz bir şey henüz yok/,
    other: /^Konak Belediyesi sizi, buradaki hesabınızın bağlı olduğu kişiden başka biri/,
    chosen: "Yeni parola",
    choose: "Parola belirle",
    changed: /^Parolanız değişti/,
    unproven: /^Henüz hiçbir şey değişmedi: önce kimliğinizi doğrulayın/,
  },
} as const;

for (const language of ["en", "tr"] as const) {
  const say = words[language];

  test(`who has only single sign-on shows there who they are, and then chooses a password: ${language}`, async ({
    person,
  }) => {
    const { page, id, email } = await person({ signedIn: false, language });
    await db.update(accounts).set({ passwordHash: null }).where(eq(accounts.id, id));
    const own = { subject: crypto.randomUUID(), email };
    await page.goto(`/sign-in?lang=${language}&next=%2Fadmin%2Faccount`);
    await page.getByRole("button", { name: say.button }).click();
    await signInAtProvider(page, own);
    await expect(page).toHaveURL(/\/admin\/account$/);
    const part = page.getByRole("region", { name: say.password, exact: true });
    await part.getByLabel(say.chosen).fill("mavi deniz sessiz gece");
    await part.getByRole("button", { name: say.choose }).click();
    await expect(part.getByRole("alert").filter({ hasText: say.unproven })).toBeFocused();
    await expectAccessible(page);
    await page.getByRole("button", { name: say.confirmThere }).click();
    // The provider knows the browser, and asks all the same.
    await signInAtProvider(page, { ...own, subject: crypto.randomUUID() });
    await expect(page.getByRole("alert").filter({ hasText: say.other })).toBeFocused();
    await expectAccessible(page);
    await page.getByRole("button", { name: say.confirmThere }).click();
    await signInAtProvider(page, own);
    await expect(page.getByRole("status").filter({ hasText: say.confirmed })).toBeFocused();
    await part.getByLabel(say.chosen).fill("mavi deniz sessiz gece");
    await part.getByRole("button", { name: say.choose }).click();
    await expect(part.getByRole("status").filter({ hasText: say.changed })).toBeFocused();
  });

  test(`who has nothing to show who they are is told how to get it: ${language}`, async ({ person }) => {
    const { page, id } = await person({ language });
    await db.update(accounts).set({ passwordHash: null }).where(eq(accounts.id, id));
    await page.goto("/admin/account");
    await expect(page.getByText(say.nothing)).toBeVisible();
    await expectAccessible(page);
  });
}

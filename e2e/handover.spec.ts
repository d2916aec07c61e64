import { removeAddress } from "./support/accounts";
import { countMails, linkIn } from "./support/mails";
import { expect, expectAccessible, test } from "./support/test";

const words = {
  en: {
    suspend: "Suspend",
    suspended: /^The account is suspended and/,
    notice: "No active editor",
    line: (place: string, name: string) => new RegExp(`^No active editor: ${place} \\(${name} left on `),
    invite: (place: string) => `invite someone for ${place}`,
    email: "E-mail address",
    name: "Name",
    place: "For",
    send: "Send invitation",
    sent: /^The invitation to .* has been written, but not sent/,
    password: "Choose a password",
    accept: "Accept and begin",
  },
  tr: {
    suspend: "Askıya al",
    suspended: /^Hesap askıya alındı/,
    notice: "Etkin editör yok",
    line: (place: string, name: string) =>
      new RegExp(`^Etkin editör yok: ${place} \\(${name}, .* tarihinde ayrıldı\\)`),
    invite: (place: string) => `${place} için birini davet edin`,
    email: "E-posta adresi",
    name: "Ad",
    place: "Yer",
    send: "Daveti gönder",
    sent: / adresine davet yazıldı ama gönderilmedi/,
    password: "Bir parola belirleyin",
    accept: "Kabul et ve başla",
  },
} as const;

for (const language of ["en", "tr"] as const) {
  const w = words[language];

  test(`administrators learn that the last editor has left, and invite another one: ${language}`, async ({
    municipality,
    person,
    browser,
  }) => {
    // Four people's browsers, one after another.
    test.setTimeout(120_000);
    // Of the country, which is this test's own: those of the network are told of other tests' editors too.
    const ofCountry = { scope: "country", countryCode: municipality.countryCode } as const;
    const admin = await person({ language, grants: [{ role: "administrator", ...ofCountry }] });
    const editor = await person();
    const colleague = await person({ grants: [{ role: "editor", ...ofCountry }] });
    const { page } = admin;
    const line = page.getByRole("listitem").filter({ hasText: w.line(municipality.name, editor.name) });
    const row = page.getByRole("listitem").filter({ hasText: municipality.name });

    await page.goto("/admin/municipalities");
    await expect(row).not.toContainText(w.notice);
    await page.goto(`/admin/people/${editor.id}`);
    await page.getByRole("button", { name: w.suspend, exact: true }).click();
    await expect(page.getByText(w.suspended)).toBeVisible();

    const letter = { recipient: admin.email, kind: "handover" };
    expect(await countMails(letter)).toBe(1);
    expect(await countMails({ ...letter, recipient: colleague.email })).toBe(0);
    expect(await linkIn(letter)).toBe("/admin/people");
    await page.goto("/admin/municipalities");
    await expect(row).toContainText(w.notice);
    await expectAccessible(page);
    await colleague.page.goto("/admin/municipalities");
    const seen = colleague.page.getByRole("listitem").filter({ hasText: municipality.name });
    await expect(seen).toBeVisible();
    await expect(seen, "who invites nobody is not troubled").not.toContainText("No active editor");

    await page.goto("/admin/people");
    await expect(line).toBeVisible();
    await expectAccessible(page);
    await line.getByRole("link", { name: w.invite(municipality.name) }).click();
    const form = page.getByRole("complementary").locator("form");
    await expect(form.getByLabel(w.place, { exact: true })).toHaveValue(`municipality:${municipality.id}`);
    const email = `successor-${municipality.slug}@town.example`;
    await form.getByLabel(w.email).fill(email);
    await form.getByRole("textbox", { name: w.name, exact: true }).fill("Successor");
    await form.getByRole("button", { name: w.send }).click();
    await expect(page.getByText(w.sent)).toBeVisible();
    await expect(line, "nobody is at work before they accept").toBeVisible();

    const context = await browser.newContext();
    const guest = await context.newPage();
    await guest.goto(await linkIn({ recipient: email, kind: "invitation" }));
    await guest.getByLabel(w.password).fill("an ocean of seven lanterns");
    await guest.getByRole("button", { name: w.accept }).click();
    await expect(guest).toHaveURL(/\/admin$/);
    await context.close();
    await page.goto("/admin/people");
    await expect(page.getByRole("searchbox")).toBeVisible();
    await expect(line).toHaveCount(0);
    await page.goto("/admin/municipalities");
    await expect(row).toBeVisible();
    await expect(row).not.toContainText(w.notice);
    await removeAddress(email);
  });
}

test("an address names a place for the form only if it is one of the reader's", async ({
  municipality,
  person,
}) => {
  const ofCountry = {
    role: "administrator",
    scope: "country",
    countryCode: municipality.countryCode,
  } as const;
  const { page } = await person({ grants: [ofCountry] });
  const place = page.getByRole("complementary").getByLabel("For", { exact: true });
  await page.goto(`/admin/people?invite=municipality:${municipality.id}`);
  await expect(place).toHaveValue(`municipality:${municipality.id}`);
  for (const other of ["network", "country:tr", "municipality:x", "%00", "a&invite=b"]) {
    expect((await page.goto(`/admin/people?invite=${other}`))?.status(), other).toBe(200);
    await expect(place, other).toHaveValue("");
  }
});

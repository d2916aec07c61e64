import { writeDraft } from "./support/municipalities";
import { createPreviewLink, endPreviewLinks } from "./support/reviews";
import { expect, expectAccessible, test } from "./support/test";

test("a draft is shown to somebody without an account, until the link is revoked or its time is over", async ({
  municipality,
  person,
  browser,
}) => {
  // Whole profiles are looked through for accessibility several times.
  test.slow();
  await writeDraft(municipality.id, (profile) => ({
    ...profile,
    names: { ...profile.names, english: "The new English name" },
  }));
  const { page, context } = await person();
  await page.goto(`/admin${municipality.path}`);
  // Until the editor is taken over, the bar below says the day in place of the time, and the link stands elsewhere.
  await expect(page.getByRole("textbox", { name: "Heading in English" }).first()).toBeEditable();
  await page.getByRole("link", { name: "Preview" }).click();
  await page.waitForURL(/\/preview$/);
  const draft = page.getByRole("region", { name: "The draft as a page" });
  await expect(draft).toContainText("The new English name");
  await page.getByRole("link", { name: "Türkçe" }).click();
  await expect(draft.getByRole("heading", { name: "Temel veriler" })).toBeVisible();
  await expectAccessible(page);

  await page.getByText("Share with somebody without an account").click();
  await page.getByLabel("For whom").fill("The mayor’s office");
  await page.getByLabel("Works for").selectOption("1 day");
  await page.getByRole("button", { name: "Make a link" }).click();
  const field = page.getByLabel("The new link");
  await expect(field).toHaveValue(/\/preview\/[\w-]{43}$/);
  const link = await field.inputValue();
  // This browser lets no page write into the clipboard.
  await context.clearPermissions();
  await page.getByRole("button", { name: "Copy", exact: true }).click();
  await expect(page.getByText(/^(Copied\.|The browser does not let this page copy)/)).toBeVisible();
  await expectAccessible(page);

  const stranger = await browser.newContext({ locale: "tr-TR" });
  const guest = await stranger.newPage();
  const answer = await guest.goto(link);
  expect(answer?.status()).toBe(200);
  expect(answer?.headers()).toMatchObject({
    "cache-control": expect.stringContaining("no-store"),
    "x-robots-tag": expect.stringContaining("noindex"),
    "referrer-policy": "no-referrer",
  });
  await expect(guest.getByText("Bu bir taslaktır.")).toBeVisible();
  await expect(guest.locator("html")).toHaveAttribute("lang", "tr");
  await expectAccessible(guest);
  const asked = guest.waitForRequest((request) => request.url().endsWith("?lang=en"));
  await guest.getByRole("link", { name: "English" }).click();
  expect((await asked).headers()).not.toHaveProperty("referer");
  await expect(guest.getByRole("main")).toContainText("The new English name");
  expect(await guest.evaluate(() => document.referrer)).toBe("");

  await page.reload();
  const row = page.getByRole("listitem").filter({ hasText: "The mayor’s office" });
  await expect(row).toContainText("Last opened");
  await row.getByRole("button", { name: "Revoke the link: The mayor’s office" }).click();
  await expect(page.getByText("The link has been revoked. It opens nothing any more.")).toBeVisible();
  await expect(row).toContainText("Revoked");
  await expectAccessible(page);
  const late = `/preview/${await createPreviewLink(municipality.id)}`;
  await endPreviewLinks(municipality.id);
  for (const closed of [link, late, "/preview/nothing"]) {
    const refused = await guest.goto(closed);
    expect(refused?.status()).toBe(404);
    expect(refused?.headers()["cache-control"]).toContain("no-store");
    await expect(guest.getByRole("heading", { name: "Bu önizleme kapalı" })).toBeVisible();
    await expect(guest.getByRole("main")).toContainText("Size veren kişiden yenisini isteyin.");
    await expect(guest.locator("html")).toHaveAttribute("lang", "tr");
  }
  await expectAccessible(guest);
  await stranger.close();
});

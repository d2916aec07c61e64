import { breakDraft } from "./support/municipalities";
import { expect, expectAccessible, test } from "./support/test";

for (const { language, label, title, kept, again } of [
  {
    language: "en",
    label: "Heading in English",
    title: "The editing area could not be shown",
    kept: /^What you typed last \(.+\) is kept in this browser/,
    again: "Try again",
  },
  {
    language: "tr",
    label: /^Başlık/,
    title: "Düzenleme alanı gösterilemedi",
    kept: /^Son yazdıklarınız \(.+\) bu tarayıcıda saklanıyor/,
    again: "Yeniden dene",
  },
] as const) {
  test(`an editor that fails says so in the account's language and keeps what was typed: ${language}`, async ({
    municipality,
    person,
  }) => {
    const { page, context } = await person({ language });
    page.on("dialog", (dialog) => dialog.accept());
    await page.goto(`/admin${municipality.path}`);
    const heading = page.getByRole("textbox", { name: label }).first();
    await context.setOffline(true);
    await heading.fill("Typed before the fault");
    await context.setOffline(false);
    const mend = await breakDraft(municipality.id);
    await page.reload();
    await expect(page.getByRole("heading", { level: 1, name: title })).toBeFocused();
    await expect(page.locator("html")).toHaveAttribute("lang", language);
    await expect(page.getByText(kept)).toBeVisible();
    await expectAccessible(page);

    await mend();
    await page.getByRole("button", { name: again }).click();
    await expect(heading).toHaveValue("Typed before the fault");
  });
}

test("text on which the editor fails can be stored elsewhere and no longer stands in the way", async ({
  municipality,
  person,
}) => {
  const { page, context } = await person();
  page.on("dialog", (dialog) => dialog.accept());
  await page.goto(`/admin${municipality.path}`);
  const heading = page.getByRole("textbox", { name: "Heading in English" }).first();
  await context.setOffline(true);
  await heading.fill("Typed before the fault");
  await context.setOffline(false);
  const mend = await breakDraft(municipality.id);
  await page.reload();
  const button = page.getByRole("button", { name: "Save it as a file and open the page without it" });
  await expect(button).toBeVisible();
  await mend();
  const [file] = await Promise.all([page.waitForEvent("download"), button.click()]);
  const chunks: Buffer[] = [];
  for await (const chunk of await file.createReadStream()) chunks.push(Buffer.from(chunk));
  expect(Buffer.concat(chunks).toString()).toContain("Typed before the fault");
  await expect(heading).toBeVisible();
  await expect(heading).not.toHaveValue("Typed before the fault");
});

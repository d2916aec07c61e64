import { landscape, pdf, photograph } from "@/features/media/pictures.fixtures";
import { dropFiles, file, pasteFiles } from "./support/files";
import { expect, expectAccessible, test } from "./support/test";

const picture = (seed: number) => landscape({ width: 800, height: 500, seed }).jpeg().toBuffer();

test("an editor adds files by choosing, dropping and pasting, and reads beside each why it is not taken", async ({
  municipality,
  person,
}) => {
  test.slow();
  const { page, name } = await person();
  await page.goto(`/admin${municipality.path}`);
  await page.getByRole("link", { name: "Media", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: `Media of ${municipality.name}` })).toBeVisible();
  await expect(page.getByText("There is no file here yet.")).toBeVisible();
  await expectAccessible(page);

  const sent = page.getByRole("list", { name: "Files being added" }).getByRole("listitem");
  const library = page.getByRole("table", { name: "Files in the library" });
  const row = (text: string) => library.getByRole("row").filter({ hasText: text });
  const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';
  await page
    .getByLabel("Choose files")
    .setInputFiles([
      file("square.jpg", await photograph({ width: 900, height: 600, seed: 1 })),
      file("logo.jpg", Buffer.from(svg)),
      file("plan.pdf", pdf("<< /S /JavaScript /JS (app.alert\\(1\\)) >>"), "application/pdf"),
      file("empty.png", Buffer.alloc(0), "image/png"),
    ]);
  await expect(sent.filter({ hasText: "square.jpg" })).toContainText("Added");
  await expect(sent.filter({ hasText: "logo.jpg" })).toContainText("SVG drawings are not taken");
  await expect(sent.filter({ hasText: "plan.pdf" })).toContainText("holds programs");
  await expect(sent.filter({ hasText: "empty.png" })).toContainText("This file is empty");
  await expectAccessible(page);
  await expect(row("square.jpg")).toContainText(name);
  await expect(row("square.jpg")).toContainText("600 × 900 pixels");
  await expect(row("square.jpg")).toContainText("Nowhere");

  const hills = await picture(2);
  await dropFiles(page, file("hills.jpg", hills), file("budget.pdf", pdf(), "application/pdf"));
  await expect(row("hills.jpg")).toContainText("JPEG");
  await expect(row("budget.pdf")).toContainText("PDF");
  await pasteFiles(
    page,
    file("image.png", await landscape({ width: 300, height: 200 }).png().toBuffer(), "image/png"),
  );
  await expect(row("image.png")).toContainText("PNG");
  await dropFiles(page, file("again.jpg", hills));
  await expect(sent.filter({ hasText: "again.jpg" })).toContainText("in the library already");
  await expect(library.getByRole("row")).toHaveCount(5);
  await expect(page.getByText("Its sizes are being made.")).toHaveCount(0, { timeout: 30_000 });
  await expectAccessible(page);

  const [download] = await Promise.all([
    page.waitForEvent("download"),
    row("budget.pdf").getByRole("link", { name: "Download budget.pdf" }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("budget.pdf");
  await page.getByRole("button", { name: "Remove from this list: logo.jpg" }).click();
  await expect(sent.filter({ hasText: "logo.jpg" })).toHaveCount(0);
});

test("bir editör dosya ekler, neden alınmadığını kendi dilinde okur ve kullanılmayanı siler", async ({
  municipality,
  person,
}) => {
  const { page } = await person({ language: "tr" });
  await page.goto(`/admin${municipality.path}/media`);
  await expect(page.getByRole("heading", { level: 1, name: `${municipality.name}: medya` })).toBeVisible();
  await page
    .getByLabel("Dosya seçin")
    .setInputFiles([
      file("tepeler.jpg", await picture(5)),
      file("yarım.jpg", (await picture(6)).subarray(0, 4000)),
      file("saat.gif", await landscape({ width: 60, height: 40 }).gif().toBuffer(), "image/gif"),
    ]);
  const sent = page.getByRole("list", { name: "Eklenmekte olan dosyalar" }).getByRole("listitem");
  await expect(sent.filter({ hasText: "tepeler.jpg" })).toContainText("Kitaplığa eklendi");
  await expect(sent.filter({ hasText: "yarım.jpg" })).toContainText("bozuk ya da eksik");
  await expect(sent.filter({ hasText: "saat.gif" })).toContainText("GIF görselleri kabul edilmez");
  await expect(page.getByText("Boyutları hazırlanıyor.")).toHaveCount(0, { timeout: 30_000 });
  await expectAccessible(page);
  await page.getByRole("button", { name: "tepeler.jpg: sil" }).click();
  const dialog = page.getByRole("dialog", { name: "tepeler.jpg silinsin mi?" });
  await expectAccessible(page);
  await dialog.getByRole("button", { name: "Kalıcı olarak sil" }).click();
  await expect(page.getByText("tepeler.jpg silindi.")).toBeFocused();
  await expect(page.getByText("Burada henüz dosya yok.")).toBeVisible();
});

test("who is signed out meanwhile, or cancels, is told so beside the file and can go on", async ({
  municipality,
  person,
}) => {
  const { page, context } = await person();
  await page.goto(`/admin${municipality.path}/media`);
  const sent = page.getByRole("list", { name: "Files being added" }).getByRole("listitem");
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route("**/api/media/*", async (route) => {
    await held;
    await route.continue().catch(() => {});
  });
  const choose = page.getByLabel("Choose files");
  await choose.setInputFiles([file("slow.jpg", await picture(7))]);
  await page.getByRole("button", { name: "Cancel slow.jpg" }).click();
  await expect(sent.filter({ hasText: "slow.jpg" })).toContainText("Nothing of it was kept");
  release();
  await page.unroute("**/api/media/*");
  const cookies = await context.cookies();
  await context.clearCookies();
  await choose.setInputFiles([file("late.jpg", await picture(8))]);
  await expect(sent.filter({ hasText: "late.jpg" })).toContainText("You are signed out");
  await expectAccessible(page);
  await context.addCookies(cookies);
  await page.getByRole("button", { name: "Try again with late.jpg" }).click();
  await expect(sent.filter({ hasText: "late.jpg" })).toContainText("Added");
});

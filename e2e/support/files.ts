import type { Page } from "@playwright/test";

export type TestFile = { name: string; mimeType: string; buffer: Buffer };

export const file = (name: string, buffer: Buffer, mimeType = "image/jpeg"): TestFile => ({
  name,
  mimeType,
  buffer,
});

/** Files as a browser hands them to a page. */
const handOver = (page: Page, files: TestFile[]) =>
  page.evaluateHandle(
    (given) => {
      const transfer = new DataTransfer();
      for (const { name, type, content } of given) {
        const bytes = Uint8Array.from(atob(content), (sign) => sign.charCodeAt(0));
        transfer.items.add(new File([bytes], name, { type }));
      }
      return transfer;
    },
    files.map(({ name, mimeType: type, buffer }) => ({ name, type, content: buffer.toString("base64") })),
  );

/** Drags files over the page and lets them fall. */
export async function dropFiles(page: Page, ...files: TestFile[]): Promise<void> {
  const dataTransfer = await handOver(page, files);
  for (const type of ["dragover", "drop"]) await page.dispatchEvent("main", type, { dataTransfer });
}

/** Pastes files. */
export async function pasteFiles(page: Page, ...files: TestFile[]): Promise<void> {
  const transfer = await handOver(page, files);
  await transfer.evaluate((clipboardData) => {
    document.body.dispatchEvent(
      new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }),
    );
  });
}

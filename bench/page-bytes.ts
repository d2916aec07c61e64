// Bytes that a browser with an empty cache loads for each page, by kind, packed with gzip (fonts are packed already)
// and unpacked.
import { gzipSync } from "node:zlib";
import { chromium } from "@playwright/test";
import { browserOptions } from "@/lib/test-browser.mjs";

const [base = "", ...pages] = process.argv.slice(2);

type Size = { files: number; raw: number; gzip: number };

const kinds: Record<string, string> = {
  document: "html",
  script: "javascript",
  stylesheet: "css",
  font: "fonts",
  image: "pictures",
  other: "icon",
};

const browser = await chromium.launch(browserOptions(chromium));
for (const path of pages) {
  const rows: Record<string, Size> = {};
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  const loaded: Promise<unknown>[] = [];
  page.on("response", (response) => {
    loaded.push(
      response.body().then((body) => {
        const type = response.request().resourceType();
        const kind = response.url().includes("/maps/") ? "maps" : (kinds[type] ?? type);
        const { files, raw, gzip } = rows[kind] ?? { files: 0, raw: 0, gzip: 0 };
        const packed = kind === "fonts" ? body.length : gzipSync(body).length;
        rows[kind] = { files: files + 1, raw: raw + body.length, gzip: gzip + packed };
      }),
    );
  });
  await page.goto(new URL(path, base).href, { waitUntil: "networkidle" });
  await Promise.all(loaded);
  console.log(`\n${path}`);
  console.table(rows);
  await context.close();
}
await browser.close();

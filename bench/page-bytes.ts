// Bytes that a browser with an empty cache loads for each page, by kind, as sent (gzip) and unpacked.
import { gzipSync } from "node:zlib";

const [base = "", ...pages] = process.argv.slice(2);

type Size = { files: number; raw: number; gzip: number };

async function size(addresses: string[]): Promise<Size> {
  const bodies = await Promise.all(
    addresses.map(async (address) => Buffer.from(await (await fetch(new URL(address, base))).arrayBuffer())),
  );
  return {
    files: bodies.length,
    raw: bodies.reduce((sum, body) => sum + body.length, 0),
    gzip: bodies.reduce((sum, body) => sum + gzipSync(body).length, 0),
  };
}

const all = (html: string, pattern: RegExp) =>
  [...new Set([...html.matchAll(pattern)].map((match) => match[1] ?? ""))].filter(Boolean);

for (const page of pages) {
  const html = await (await fetch(new URL(page, base))).text();
  const rows = {
    html: await size([page]),
    // Browsers that know modules never load the file for those that do not.
    javascript: await size(
      all(html.replace(/<script[^>]*noModule[^>]*>/gi, ""), /<script[^>]+src="([^"]+)"/g),
    ),
    css: await size(all(html, /<link[^>]+rel="stylesheet"[^>]*href="([^"]+)"/g)),
    maps: await size(all(html, /<use[^>]+href="([^"#]+)#/g)),
  };
  console.log(`\n${page}`);
  console.table(rows);
}

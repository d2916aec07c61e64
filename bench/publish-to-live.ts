// Seconds from the click on "Publish now" until the profile, the country page and the home page show the change to
// somebody who keeps asking for them.
import { setTimeout as pause } from "node:timers/promises";
import { chromium } from "@playwright/test";
import { sql } from "@/db/client";
import { createAccount, removeAccounts, signIn } from "@/e2e/support/accounts";
import { createMunicipality, removeMunicipalities } from "@/e2e/support/municipalities";
import { browserOptions } from "@/lib/test-browser.mjs";

const [base = ""] = process.argv.slice(2);
const RUNS = 5;
const unique = `bench-${process.pid}`;

const municipality = await createMunicipality({ worker: 0, unique });
const account = await createAccount({
  unique,
  grants: [{ role: "editor", scope: "municipality", municipalityId: municipality.id }],
});
const browser = await chromium.launch(browserOptions(chromium));
const context = await browser.newContext({ baseURL: base, locale: "en-GB" });
await signIn(context, account);
const page = await context.newPage();

/** Milliseconds since `from` at which `path` first contained `text`. */
async function seen(path: string, text: string, from: number): Promise<number> {
  while (performance.now() - from < 30_000) {
    const body = await (await fetch(new URL(path, base))).text();
    if (body.includes(text)) return performance.now() - from;
    await pause(100);
  }
  throw new Error(`${path} did not show "${text}" within 30 seconds`);
}

const rows = [];
for (let run = 0; run < RUNS; run++) {
  const value = 360_000 + run;
  const note = `Measured publication ${unique} ${run}`;
  await page.goto(`/admin${municipality.path}`);
  await page
    .getByRole("region", { name: "Figures", exact: true })
    .getByLabel("Value", { exact: true })
    .fill(`${value}`);
  await page.getByRole("button", { name: "Save draft" }).click();
  await page.getByText(/^Draft saved/).waitFor();
  await page.getByRole("button", { name: "Publish", exact: true }).click();
  await page.getByLabel(/What changed.*English/).fill(note);
  const button = page.getByRole("button", { name: "Publish now" });
  const from = performance.now();
  const clicked = button.click();
  const text = value.toLocaleString("en");
  const [profile, country, home] = await Promise.all([
    seen(`/en${municipality.path}`, text, from),
    seen(`/en/${municipality.countrySlug}`, text, from),
    seen("/en", note, from),
  ]);
  await clicked;
  await page.getByText("Published. Visitors see the change now.").waitFor();
  const seconds = (ms: number) => (ms / 1000).toFixed(2);
  rows.push({ profile: seconds(profile), country: seconds(country), home: seconds(home) });
}
console.table(rows);

await browser.close();
await removeAccounts([account.id]);
await removeMunicipalities(municipality.countryCode);
await sql.end();

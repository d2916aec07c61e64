/** Pictures of the running site for the documentation: node --import tsx scripts/screenshots.ts http://localhost:3000 [email password] */
import { mkdirSync } from "node:fs";
import { type Browser, chromium, type Page } from "@playwright/test";
import sharp from "sharp";
import { browserOptions } from "../lib/test-browser.mjs";

const [address, email, password] = process.argv.slice(2);
if (!address || Boolean(email) !== Boolean(password)) {
  console.error("Usage: node --import tsx scripts/screenshots.ts <address of the site> [<email> <password>]");
  process.exit(1);
}

type Theme = "light" | "dark";
type Shot = { width: number; height: number; theme: Theme };
const widths = [390, 820, 1440];
const themes: Theme[] = ["light", "dark"];
const publicPages = {
  home: "/en",
  country: "/en/turkiye",
  "profile-konak": "/en/turkiye/konak",
  "profile-bagcilar": "/en/turkiye/bagcilar",
  search: "/en/search?q=istanbul",
  map: "/en/map",
  compare: "/en/compare?m=turkiye/konak&m=turkiye/zeytinburnu&m=turkiye/bagcilar",
  data: "/en/data",
};

async function open(browser: Browser, { width, height, theme }: Shot, path: string): Promise<Page> {
  const context = await browser.newContext({
    baseURL: address,
    viewport: { width, height },
    colorScheme: theme,
    reducedMotion: "reduce",
    locale: "en-GB",
    timezoneId: "Europe/Istanbul",
  });
  const page = await context.newPage();
  await page.goto(path, { waitUntil: "networkidle" });
  return page;
}

/** The editor of Konak with a population typed the Turkish way. What is typed never reaches the server. */
async function openEditor(browser: Browser, shot: Shot, account: { email: string; password: string }) {
  const page = await open(browser, shot, "/sign-in?lang=en");
  await page.locator("#email").fill(account.email);
  await page.locator("#password").fill(account.password);
  await page.locator("button[type=submit]").click();
  await page.waitForURL("**/admin");
  await page.goto("/admin/turkiye/konak", { waitUntil: "networkidle" });
  await page.route("**", (route) => (route.request().method() === "GET" ? route.continue() : undefined));
  const value = page.getByRole("textbox", { name: "Value", exact: true });
  await value.fill("360.123");
  await page.getByText("Understood as 360,123").waitFor();
  await page.evaluate(() => window.scrollTo(0, 0));
  return page;
}

const screen = async (page: Page, name: string, { width, theme }: Shot, fullPage: boolean) => {
  const picture = await page.screenshot({ fullPage });
  await sharp(picture).webp({ quality: 60, effort: 6 }).toFile(`docs/screens/${name}-${width}-${theme}.webp`);
  await page.context().close();
};

const forReadme = async (page: Page, name: string) => {
  const options = { palette: true, colours: 128, effort: 10, compressionLevel: 9 };
  await sharp(await page.screenshot())
    .png(options)
    .toFile(`docs/${name}.png`);
  await page.context().close();
};

const browser = await chromium.launch(browserOptions(chromium));
mkdirSync("docs/screens", { recursive: true });
const wide: Shot = { width: 1440, height: 1138, theme: "light" };
await forReadme(await open(browser, wide, publicPages["profile-konak"]), "profile");
for (const theme of themes) {
  for (const width of widths) {
    const shot = { width, height: 900, theme };
    for (const [name, path] of Object.entries(publicPages)) {
      // The page about the data is long and says the rest in words.
      await screen(await open(browser, shot, path), name, shot, name !== "data");
    }
    if (!email || !password) continue;
    await screen(await openEditor(browser, shot, { email, password }), "editor", shot, false);
  }
}
if (email && password) {
  await forReadme(await openEditor(browser, { ...wide, height: 900 }, { email, password }), "editor");
} else {
  console.log("The editor was left out: give the address and password of an account that may edit Konak.");
}
await browser.close();

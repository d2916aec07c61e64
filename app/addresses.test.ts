import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it, vi } from "vitest";
import { knownLocales } from "@/lib/i18n/locales";
import { config } from "../proxy";

// The gate needs a running server; only the list of addresses is looked at here.
vi.mock("@/features/auth/before-page", () => ({ beforeStaffPage: () => null }));
vi.mock("@/features/auth/session/next-auth", () => ({}));

const [outside = "", deep = "", unwritable = ""] = config.matcher.filter((one) => typeof one === "string");
const isAnsweredByProxy = (path: string) => new RegExp(`^${outside}$`).test(path);

/** The first segments of the routes that the folders of `app` make, and the files with an address of their own. */
const roots = readdirSync(fileURLToPath(new URL(".", import.meta.url)), { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && /^[a-z-]+$/.test(entry.name) && entry.name !== "styles")
  .map(({ name }) => name);
const files = ["icon.svg", "robots.txt", "sitemap.xml", "sitemap-pages.xml", "sitemap-municipalities-a7.xml"];

it("leaves every route of the site to its page", () => {
  const paths = [...knownLocales, "xx", ...roots].flatMap((root) => [
    `/${root}`,
    `/${root}/a`,
    `/${root}/a/b`,
  ]);
  const answered = [...paths, ...files.map((file) => `/${file}`), "/", "/_next/static/x.js"].filter(
    isAnsweredByProxy,
  );
  expect(answered).toEqual([]);
});

it("answers everything else", () => {
  const paths = [
    "/enn",
    "/english/x",
    "/favicon.ico",
    "/wp-login.php",
    "/icon.svg/x",
    "/trx",
    "/sitemap-.xml",
    "/sitemap-a/b.xml",
  ];
  expect(paths.filter((path) => !isAnsweredByProxy(path))).toEqual([]);
});

it("answers below a municipality in whatever is written as a language", () => {
  for (const matcher of [deep, unwritable]) expect(matcher).toContain(":locale([a-z]{2})");
  expect(knownLocales.filter((locale) => !/^[a-z]{2}$/.test(locale))).toEqual([]);
});

it("leaves the versions of a municipality to their pages, and answers whatever else lies below it", () => {
  const inside = /:rest\((.*)\)$/.exec(deep)?.[1];
  const rest = new RegExp(`^(?:${inside})$`);
  const own = [
    "versions",
    "versions/1",
    "versions/204",
    "opengraph-image",
    "opengraph-image-1x2",
    "feed.atom",
    "versions/2/cite.bib",
    "versions/12/cite.ris",
  ];
  expect(own.filter((path) => rest.test(path))).toEqual([]);
  const others = [
    "x",
    "version",
    "versions/0",
    "versions/01",
    "versions/x",
    "versions/1/x",
    "versions/1234567890",
    "feed.atom/x",
    "feedxatom",
    "versions/2/cite",
    "versions/2/cite.bibx",
    "versions/cite.bib",
  ];
  expect(others.filter((path) => !rest.test(path))).toEqual([]);
});

it("answers what no slug can be written as, on which Next or Postgres would fail", () => {
  const inside = /:rest\((.*)\)$/.exec(unwritable)?.[1];
  const rest = new RegExp(`^(?:${inside})$`);
  expect(["turkiye/%00", "%ff/x", "turkiye/%", "turkiye/%zz", "a%0Ab"].filter((p) => !rest.test(p))).toEqual(
    [],
  );
  expect(["turkiye/konak", "turkiye/k%6Fnak", "100%25", "a%20b"].filter((p) => rest.test(p))).toEqual([]);
});

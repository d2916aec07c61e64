import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { NextConfig } from "next";

// The browser tests build into a folder of their own, so that a site that is running stays as it is.
const distDir = process.env.NEXT_DIST_DIR || ".next";

const messages = new URL("./messages/", import.meta.url);
/** Of every file of messages the few sentences that browsers get with each page; see lib/i18n/error-words.ts. */
const errorWords = Object.fromEntries(
  readdirSync(messages).flatMap((name) => {
    const [, locale] = /^(.+)\.json$/.exec(name) ?? [];
    return locale ? [[locale, JSON.parse(readFileSync(new URL(name, messages), "utf8")).errorPage]] : [];
  }),
);

const config: NextConfig = {
  distDir,
  ...(distDir !== ".next" && { typescript: { tsconfigPath: "tsconfig.e2e.json" } }),
  cacheComponents: true,
  partialPrefetching: true,
  poweredByHeader: false,
  headers: async () => [
    {
      source: "/:path*",
      headers: [
        { key: "X-Content-Type-Options", value: "nosniff" },
        { key: "X-Frame-Options", value: "DENY" },
        { key: "Referrer-Policy", value: "strict-origin-when-cross-origin" },
      ],
    },
    {
      // The address is a secret: no other page, of this site or another, is told more of it than the host. Under
      // "no-referrer" a form without a script would name no origin either, and Next would refuse what it sends.
      source: "/invitation/:path*",
      headers: [
        { key: "Referrer-Policy", value: "strict-origin" },
        { key: "Cache-Control", value: "private, no-store" },
        { key: "X-Robots-Tag", value: "noindex, nofollow" },
      ],
    },
    {
      // A draft by a secret address: nobody keeps it, lists it or hears where a reader came from. There is no form on it.
      source: "/preview/:path*",
      headers: [
        { key: "Referrer-Policy", value: "no-referrer" },
        { key: "Cache-Control", value: "private, no-store" },
        { key: "X-Robots-Tag", value: "noindex, nofollow, noarchive" },
      ],
    },
    {
      // As above.
      source: "/sign-in/:page(reset|email-change)/:token",
      headers: [
        { key: "Referrer-Policy", value: "strict-origin" },
        { key: "X-Robots-Tag", value: "noindex" },
      ],
    },
  ],
  rewrites: async () => [
    // A sitemap speaks only for what lies beside and below it: its parts have to be at the root.
    { source: "/sitemap-:part([a-z0-9-]+)\\.xml", destination: "/sitemap/:part" },
  ],
  // No picture is made smaller on request: nothing here needs it, and everybody could ask for it.
  images: { unoptimized: true },
  // Written into the build. A server knows by the first which of its prerendered pages are older than a publication.
  env: {
    BUILT_AT: new Date().toISOString(),
    // The languages of the network, for browsers too; see lib/i18n/locales.ts.
    LANGUAGES: process.env.LANGUAGES || "en,tr",
    ERROR_WORDS: JSON.stringify(errorWords),
  },
  cacheHandler: fileURLToPath(new URL("./lib/page-cache.mjs", import.meta.url)),
  // Loaded from node_modules, not bundled: two have native parts, the others load packages by computed names.
  serverExternalPackages: [
    "@aws-sdk/client-s3",
    "@node-rs/argon2",
    "nodemailer",
    "pg-boss",
    "rate-limiter-flexible",
    "sharp",
  ],
  experimental: {
    globalNotFound: true,
    // The largest profile that its schema takes, and what carries it.
    serverActions: { bodySizeLimit: "4mb" },
    // Pages made while running stay in memory: written to disk, invented addresses would fill it.
    isrFlushToDisk: false,
  },
};

export default config;

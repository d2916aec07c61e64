import { fileURLToPath } from "node:url";
import type { NextConfig } from "next";

// The browser tests build into a folder of their own, so that a site that is running stays as it is.
const distDir = process.env.NEXT_DIST_DIR || ".next";

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
      // The address opens an account, so it is told to nobody, also not to this site. Not "no-referrer": with that,
      // a browser without a script hides the form's origin too, and Next refuses the form.
      source: "/sign-in/:page(reset|email-change)/:token",
      headers: [
        { key: "Referrer-Policy", value: "strict-origin" },
        { key: "X-Robots-Tag", value: "noindex" },
      ],
    },
  ],
  // No picture is made smaller on request: nothing here needs it, and everybody could ask for it.
  images: { unoptimized: true },
  // Written into the build, so that a server knows which of its prerendered pages are older than a publication.
  env: { BUILT_AT: new Date().toISOString() },
  cacheHandler: fileURLToPath(new URL("./lib/page-cache.mjs", import.meta.url)),
  // Loaded from node_modules, not bundled: two have native parts, the others load packages by computed names.
  serverExternalPackages: ["@node-rs/argon2", "nodemailer", "pg-boss", "rate-limiter-flexible", "sharp"],
  experimental: {
    globalNotFound: true,
    // Pages made while running stay in memory: written to disk, invented addresses would fill it.
    isrFlushToDisk: false,
  },
};

export default config;

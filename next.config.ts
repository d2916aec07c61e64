import type { NextConfig } from "next";

// The browser tests build into a folder of their own, so that a site that is running stays as it is.
const distDir = process.env.NEXT_DIST_DIR || ".next";

const config: NextConfig = {
  distDir,
  ...(distDir !== ".next" && { typescript: { tsconfigPath: "tsconfig.e2e.json" } }),
  cacheComponents: true,
  partialPrefetching: true,
  poweredByHeader: false,
  // Natives that must be loaded from node_modules, not bundled.
  serverExternalPackages: ["@node-rs/argon2", "sharp"],
  experimental: { globalNotFound: true },
};

export default config;

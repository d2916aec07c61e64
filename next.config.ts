import type { NextConfig } from "next";

const config: NextConfig = {
  cacheComponents: true,
  partialPrefetching: true,
  poweredByHeader: false,
  // Natives that must be loaded from node_modules, not bundled.
  serverExternalPackages: ["@node-rs/argon2", "sharp"],
  experimental: { globalNotFound: true },
};

export default config;

// Imported before what it changes: outside of Next there is nothing that keeps answers, and every question is asked.
import { createRequire } from "node:module";

Object.assign(createRequire(import.meta.url)("next/cache"), { cacheLife: () => {}, cacheTag: () => {} });

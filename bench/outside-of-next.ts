// Imported before what it changes: outside of Next nothing keeps answers or expires them. What a process remembers by
// itself until something is published stays as it is.
import { createRequire } from "node:module";

Object.assign(createRequire(import.meta.url)("next/cache"), { cacheLife: () => {}, cacheTag: () => {} });
Object.defineProperty(crypto, "randomUUID", { value: () => "00000000-0000-4000-8000-000000000000" });

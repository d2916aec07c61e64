import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import PageCache from "./page-cache.mjs";

const context = { kind: "APP_PAGE", isFallback: false };
const page = (html) => ({
  kind: "APP_PAGE",
  html,
  rscData: Buffer.from(html),
  headers: { "x-next-cache-tags": "network" },
  status: 200,
});
const htmlOf = (found) => found?.value.html ?? null;

/** Without a folder: everything is kept in memory. */
const newCache = () =>
  new PageCache({
    fs: { existsSync: () => false, readFile: () => Promise.reject(new Error("not there")) },
    flushToDisk: false,
    serverDistDir: "/nowhere",
    maxMemoryCacheSize: 1_000_000,
    revalidatedTags: [],
  });

describe("PageCache", () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ["Date", "performance"] });
    vi.setSystemTime("2026-11-23T12:00:00Z");
  });
  afterEach(() => {
    vi.useRealTimers();
    delete globalThis.canRenderPages;
  });
  const pass = () => vi.advanceTimersByTime(1000);

  it("takes a page that was begun before a publication and stored after it for expired", async () => {
    const cache = newCache();
    expect(await cache.get("/begun-before", context)).toBeNull();
    pass();
    await cache.revalidateTag("network");
    pass();
    await cache.set("/begun-before", page("old"), context);
    pass();
    expect(await cache.get("/begun-before", context)).toBeNull();
  });

  it("keeps a page that was begun after the publication", async () => {
    const cache = newCache();
    await cache.revalidateTag("network");
    pass();
    expect(await cache.get("/begun-after", context)).toBeNull();
    await cache.set("/begun-after", page("new"), context);
    pass();
    expect(htmlOf(await cache.get("/begun-after", context))).toBe("new");
  });

  it("answers for a page about something archived that it is gone, and lets nobody keep that or a redirect", async () => {
    const cache = newCache();
    const tagged = { ...page("gone"), headers: { "x-next-cache-tags": "_N_T_/x,profile:a/b,gone" } };
    const moved = { ...page("moved"), status: 308, headers: { location: "/konak" } };
    const here = page("here");
    for (const value of [tagged, moved, here]) await cache.set(`/${value.html}`, value, context);
    const told = async (key) => {
      const { status, headers } = (await cache.get(key, context)).value;
      return { status, ...headers };
    };
    const forNow = { "cache-control": "public, max-age=0, must-revalidate" };
    expect(await told("/gone")).toMatchObject({ status: 410, ...forNow });
    expect(tagged.status, "also in the answer to who asked first").toBe(410);
    expect(await told("/moved")).toEqual({ status: 308, location: "/konak", ...forNow });
    expect(await told("/here")).toEqual({ status: 200, "x-next-cache-tags": "network" });
  });

  it("shows the last good page while there is nothing to render the next one from", async () => {
    const cache = newCache();
    await cache.get("/last-good", context);
    await cache.set("/last-good", page("last good"), context);
    pass();
    await cache.revalidateTag("network");
    pass();
    globalThis.canRenderPages = async () => false;
    expect(htmlOf(await cache.get("/last-good", context))).toBe("last good");
    expect(await cache.get("/never-rendered", context)).toBeNull();
    globalThis.canRenderPages = async () => true;
    expect(await cache.get("/last-good", context)).toBeNull();
  });
});

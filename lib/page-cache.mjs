import fileSystemCache from "next/dist/server/lib/incremental-cache/file-system-cache.js";

// Node sees the CommonJS module as a whole, the bundler of the proxy its default export.
const FileSystemCache = fileSystemCache.default ?? fileSystemCache;
const MOST_PENDING = 10_000;

/** When the rendering of a page began: the moment at which it was not found, by its key until it is stored. */
const pending = new Map();
const begun = new WeakMap();

/** See `goneTag` of features/profiles/cache-tags.ts. */
const GONE = "gone";

/**
 * Lets a page about something archived answer with 410, which Next has no way to say. Browsers keep that, and a redirect,
 * for ever when they are told nothing; but what was archived may come back, and an address may be taken up again.
 */
function answerForNow(value) {
  const isGone = value.headers?.["x-next-cache-tags"]?.split(",").includes(GONE) ?? false;
  if (isGone) value.status = 410;
  if (!isGone && value.status !== 308) return;
  value.headers = { ...value.headers, "cache-control": "public, max-age=0, must-revalidate" };
}

/**
 * Next's own page cache, but for two things. A page is as old as the beginning of its rendering: Next dates it by when
 * it was stored, and one whose data was read just before a publication and which was stored just after it would pass
 * for newer than the publication and be shown until the next one. And an expired page is kept while there is nothing to
 * render the next one from: visitors read the last good page, not that the database is away.
 * See also `answerForNow`.
 */
export default class PageCache extends FileSystemCache {
  async get(key, context) {
    const found = await super.get(key, context);
    if (!found) return (await this.lastGood(key)) ?? this.begin(key);
    const since = found.value && begun.get(found.value);
    if (since === undefined || found.lastModified <= since) return found;
    found.lastModified = since;
    return this.get(key, context);
  }

  async set(key, value, context) {
    if (value) answerForNow(value);
    const since = pending.get(key);
    pending.delete(key);
    if (value && since !== undefined) begun.set(value, since);
    return super.set(key, value, context);
  }

  begin(key) {
    if (!pending.has(key)) pending.set(key, Date.now());
    // Renderings that failed leave their key behind; the oldest go first.
    if (pending.size > MOST_PENDING) pending.delete(pending.keys().next().value);
    return null;
  }

  /** What was kept under the key and has expired, dated now so that it passes, but only in this answer. */
  async lastGood(key) {
    const kept = FileSystemCache.memoryCache?.get(key);
    const canRender = globalThis.canRenderPages;
    if (!kept?.value || !canRender || (await canRender())) return null;
    return { ...kept, lastModified: Date.now() };
  }
}

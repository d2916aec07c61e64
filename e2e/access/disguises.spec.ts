import { expect } from "@playwright/test";
import { env } from "@/lib/env";
import { redirectOf } from "../support/actions";
import { builtReferences, sentScripts } from "../support/build";
import { type Answer, type Request, send, withoutProxy } from "../support/http";
import { expectNoSecret } from "./expectations";
import { mayKind } from "./grid";
import type { Kind } from "./kinds";
import { handlers, pages } from "./table";
import { cookieOf, test } from "./world";

// The same page asked for as Next's own router asks, and in all the ways that have led around guards before.

// Some hundred requests each: quick, but not on a machine that is busy with other things.
test.describe.configure({ timeout: 300_000 });

const rsc = { rsc: "1" };
const tree = encodeURIComponent(JSON.stringify(["", { children: ["admin", {}] }, null, null, true]));
const headers: Record<string, Record<string, string>> = {
  "as data for the router": rsc,
  "as a prefetch": { ...rsc, "next-router-prefetch": "1" },
  "as a prefetch of all": { ...rsc, "next-router-prefetch": "2" },
  "as a segment of a prefetch": {
    ...rsc,
    "next-router-prefetch": "1",
    "next-router-segment-prefetch": "/_tree",
  },
  "as the segment of the page": {
    ...rsc,
    "next-router-prefetch": "1",
    "next-router-segment-prefetch": "/admin/__PAGE__",
  },
  "as what has changed": { ...rsc, "next-router-state-tree": tree },
  "as data of the old router": { "x-nextjs-data": "1" },
  "as if the proxy had run": {
    "x-middleware-subrequest": "proxy:proxy:proxy:proxy:proxy",
    "x-middleware-next": "1",
  },
  "as if middleware had run": {
    "x-middleware-subrequest": "middleware:middleware:middleware:middleware:middleware",
  },
  "as if the proxy had run in src": {
    "x-middleware-subrequest": "src/proxy:src/proxy:src/proxy:src/proxy:src/proxy",
  },
  "as a request within": { "x-invoke-path": "/admin", "x-invoke-status": "200", "x-invoke-query": "%7B%7D" },
  "as a match within": { "x-matched-path": "/admin", "x-nextjs-matched-path": "/admin" },
  "as a rewrite": { "x-original-url": "/en", "x-rewrite-url": "/en", "x-middleware-rewrite": "/en" },
  "as a page to go on with": { "next-resume": "1", "x-nextjs-resume": "1" },
  "as an action passed on": { "x-action-forwarded": "1", "next-action": "00".repeat(21) },
  "as an action's answer": { "next-action": "x" },
  "as the preview": { cookie: "__prerender_bypass=1; __next_preview_data=1" },
  "as another host": { "x-forwarded-host": "localhost:1", "x-forwarded-proto": "https" },
  "as the machine itself": { "x-forwarded-for": "127.0.0.1", "x-real-ip": "127.0.0.1" },
  "as an upgrade of the method": { "x-http-method-override": "POST", "x-method-override": "GET" },
};

/** Other spellings of a path, each of which may only ever be refused or lead to the path itself. */
const spellings: Record<string, (path: string) => string> = {
  "with a mark of the router": (path) => withQuery(path, "_rsc=abcde"),
  "with a mark of the old router": (path) => withQuery(path, "__nextDataReq=1&nxtPslug=konak&nxtPid=1"),
  "as a file of data": (path) => `${bare(path)}.rsc`,
  "as a file of a prefetch": (path) => `${bare(path)}.prefetch.rsc`,
  "as a file of a segment": (path) => `${bare(path)}.segments/_tree.segment.rsc`,
  "as a file of the page's segment": (path) => `${bare(path)}.segments/admin/__PAGE__.segment.rsc`,
  "as data of a build": (path) => `/_next/data/x${bare(path)}.json`,
  "as html": (path) => `${bare(path)}.html`,
  "with a slash": (path) => `${bare(path)}/`,
  "with two slashes": (path) => `/${path}`,
  "with slashes inside": (path) => path.replace(/(?<=.)\//g, "//"),
  "in capitals": (path) => path.toUpperCase(),
  "with one capital": (path) => path.replace("/admin", "/Admin"),
  "with a letter encoded": (path) => path.replace("/admin", "/%61dmin"),
  "with a letter encoded twice": (path) => path.replace("/admin", "/%2561dmin"),
  "with encoded slashes": (path) => `/${path.slice(1).replaceAll("/", "%2f")}`,
  "with backslashes": (path) => path.replaceAll("/", "\\"),
  "by way of another page": (path) => `/en/..${path}`,
  "by an encoded way": (path) => `/en/%2e%2e${path}`,
  "with a dot": (path) => `/.${path}`,
  "with a semicolon": (path) => path.replace("/admin", "/admin;a=b"),
  "with a NUL": (path) => `${bare(path)}%00`,
  "in a language": (path) => `/en${path}`,
  "in the group of the pages": (path) => `/en/(site)${path}`,
  "with its whole address": (path) => `http://localhost${path}`,
};

const bare = (path: string) => path.split("?", 1)[0] ?? "";
const withQuery = (path: string, query: string) => `${path}${path.includes("?") ? "&" : "?"}${query}`;

/** Next sends a request for data on to the same path with a hash of its headers first, and the router follows. */
async function sendOn(path: string, request: Request): Promise<Answer> {
  const answer = await send(path, request);
  const next = redirectOf(answer);
  return bare(next) === bare(path) && next.includes("_rsc") ? send(next, request) : answer;
}

const methods = ["HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"];

/** One of each sort that the table may refuse. */
const askers: readonly Kind[] = ["nobody", "ended", "translator-here", "administrator-abroad"];

const guarded = [...Object.values(pages), ...Object.values(handlers)].flatMap((entry) =>
  entry.may && entry.may !== "anybody" ? [{ may: entry.may, at: entry.at }] : [],
);

/** `proxy.ts` gives refusals their status and decides nothing: without it the pages themselves keep to themselves. */
const sites = { "on the site": () => env.SITE_URL, "past the proxy": withoutProxy };

for (const [where, site] of Object.entries(sites)) {
  for (const kind of askers) {
    test(`what is refused to ${kind} is refused in every disguise ${where}`, async ({ world }) => {
      const own = cookieOf(world, kind);
      for (const { at } of guarded.filter(({ may }) => !mayKind(kind, may))) {
        const path = at(world);
        const expectRefused = async (label: string, asked: string, { headers, method = "GET" }: Request) => {
          const { cookie: planted, ...given } = headers ?? {};
          const cookie = [own, planted].filter(Boolean).join("; ");
          const answer = await sendOn(asked, { method, headers: given, cookie, site: site() });
          expectNoSecret(answer, world, `${path} ${label}`);
        };
        await expectRefused("as it is", path, {});
        for (const [label, given] of Object.entries(headers))
          await expectRefused(label, path, { headers: given });
        for (const [label, spell] of Object.entries(spellings)) await expectRefused(label, spell(path), {});
        for (const method of methods) await expectRefused(method, path, { method });
      }
    });
  }
}

test("who may read the page gets it, also past the proxy and as data for the router", async ({ world }) => {
  const path = `/admin${world.here.path}`;
  const cookie = cookieOf(world, "editor-here");
  for (const site of Object.values(sites))
    for (const headers of [{}, rsc]) {
      const answer = await sendOn(path, { headers, cookie, site: site() });
      expect(answer.body).toContain(world.draftName);
    }
});

test("nothing that a browser is sent names a function that only reads for pages", async ({ world }) => {
  // Next would call it for everybody who knows its id, with any arguments.
  const ids = builtReferences().cached.map(({ id }) => id);
  expect(ids.length).toBeGreaterThan(0);
  const sent = [...sentScripts()];
  for (const { may, at } of Object.values(pages))
    if (may === "anybody") sent.push((await send(at(world))).body);
  expect(ids.filter((id) => sent.some((text) => text.includes(id)))).toEqual([]);
});

import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { test } from "@playwright/test";
import { z } from "zod";

const routesSchema = z.record(z.string(), z.string());
const referenceSchema = z.object({
  filename: z.string(),
  exportedName: z.string(),
  workers: z.record(z.string(), z.unknown()),
});
const actionsSchema = z.object({ node: z.record(z.string(), referenceSchema) });

/** A function that Next answers for when a request names its id. */
export type Reference = {
  id: string;
  /** Where it is written: `features/drafts/actions.ts`, and with its name: `features/drafts/actions.ts#saveDraftAction`. */
  file: string;
  name: string;
  /** The pages that carry it, as addresses with their parameters. */
  pages: string[];
};

const inBuild = (file: string) => path.join(String(test.info().config.metadata.buildFolder), file);
const read = (file: string): unknown => JSON.parse(readFileSync(inBuild(file), "utf8"));

/** The scripts that browsers load. */
export function sentScripts(): string[] {
  const folder = inBuild("static");
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) =>
    file.endsWith(".js"),
  );
  return files.map((file) => readFileSync(path.join(folder, file), "utf8"));
}

/** Every address that the build answers, as Next's router knows it; handlers under their name without a hash. */
export function builtRoutes(): { pages: string[]; handlers: Map<string, string> } {
  const entries = Object.entries(routesSchema.parse(read("app-path-routes-manifest.json")));
  const of = (ending: string) => entries.filter(([file]) => file.endsWith(ending)).map(([, route]) => route);
  // Next's own pages for what does not exist and what has failed, which nobody can ask for.
  const pages = of("/page").filter((route) => !/^\/_(not-found|global-error)$/.test(route));
  return { pages, handlers: new Map(of("/route").map((route) => [withoutHash(route), route])) };
}

/** The name of a picture's route ends in a hash of its folder. */
const withoutHash = (route: string) => route.replace(/(opengraph-image)-\w+$/, "$1");

/** Every server action of the build, and every cached function, which Next lists beside them. */
export function builtReferences(): { actions: Reference[]; cached: Reference[] } {
  const routes = routesSchema.parse(read("app-path-routes-manifest.json"));
  const { node } = actionsSchema.parse(read("server/server-reference-manifest.json"));
  const all = Object.entries(node).map(([id, { filename, exportedName, workers }]) => ({
    id,
    file: filename,
    name: `${filename}#${exportedName}`,
    pages: Object.keys(workers).flatMap((worker) => routes[worker.replace(/^app/, "")] ?? []),
  }));
  const isCached = ({ name }: Reference) => name.includes("#$$RSC_SERVER_CACHE_");
  return { actions: all.filter((one) => !isCached(one)), cached: all.filter(isCached) };
}

/** The id by which a browser calls the action with this name. One that the build lacks would be refused whatever is sent. */
export function actionId(name: string): string {
  const action = builtReferences().actions.find((one) => one.name === name);
  if (!action) throw new Error(`The build has no action ${name}`);
  return action.id;
}

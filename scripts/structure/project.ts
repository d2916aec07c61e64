import type { ModuleFacts } from "./module-facts";

/** All files of the project, to be asked how they hang together. */
export class Project {
  private readonly modules: Map<string, ModuleFacts>;

  constructor(readonly files: ModuleFacts[]) {
    this.modules = new Map(files.map((file) => [file.path, file]));
  }

  find(target: string): ModuleFacts | undefined {
    return ["", ".ts", ".tsx", ".mjs"].map((ending) => this.modules.get(target + ending)).find(Boolean);
  }

  /** A pure file computes: neither it nor anything that it loads touches the database, the server or the browser. */
  isPure(file: ModuleFacts, seen = new Set<string>()): boolean {
    if (seen.has(file.path)) return true;
    seen.add(file.path);
    if (file.directives.length > 0) return false;
    return file.imports
      .filter(({ typeOnly }) => !typeOnly)
      .every(({ target }) => {
        if (target === "server-only" || layerOf(target) === "db") return false;
        const found = this.find(target);
        return !found || this.isPure(found, seen);
      });
  }

  /** Whether a file, or anything that is bundled for the browser with it, loads the file at a path. */
  bundles(file: ModuleFacts, path: string, seen = new Set<string>()): boolean {
    if (seen.has(file.path) || file.directives.includes("use server")) return false;
    seen.add(file.path);
    return file.imports.some(({ target, typeOnly }) => {
      const found = typeOnly ? undefined : this.find(target);
      return found !== undefined && (found.path === path || this.bundles(found, path, seen));
    });
  }

  /** Says whether one feature reaches another by the imports of its files, directly or through others. */
  featureReaches(from: string, to: string, seen = new Set<string>()): boolean {
    if (seen.has(from)) return false;
    seen.add(from);
    return this.files
      .filter((file) => featureOf(file.path) === from && !isTest(file.path))
      .flatMap((file) => file.imports.map(({ target }) => featureOf(target)))
      .some((next) => next !== null && next !== from && (next === to || this.featureReaches(next, to, seen)));
  }
}

const LAYERS = ["app", "bench", "components", "db", "e2e", "features", "lib", "messages", "scripts"] as const;
export type Layer = (typeof LAYERS)[number] | "root";

export const isTest = (path: string) => /\.test\.\w+$/.test(path);

/** The layer of a project path: its first folder, or `root` for a file outside all folders; null for a package. */
export function layerOf(path: string): Layer | null {
  const first = path.split("/", 1)[0];
  const layer = LAYERS.find((name) => name === first);
  if (layer) return layer;
  return /^[\w.-]+\.(ts|mts|mjs)$/.test(path) ? "root" : null;
}

export function featureOf(path: string): string | null {
  return /^features\/([^/]+)\//.exec(path)?.[1] ?? null;
}

import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import en from "./en.json";

const root = path.join(import.meta.dirname, "..");

const codeBelow = (folder: string): string =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => /(?<!\.test)\.tsx?$/.test(name))
    .map((name) => readFileSync(path.join(root, folder, name), "utf8"))
    .join("\n");

const code = ["app", "components", "features", "lib"].map(codeBelow).join("\n");
const quoted = new Set([...code.matchAll(/"([\w.-]+)"/g)].map(([, text]) => text));
/** What is put together, such as `precision.${mark}`; any word may stand in its gap. */
const composed = [...code.matchAll(/`([\w.]*)\$\{[^}`]*\}([\w.]*)`/g)]
  .filter(([, before, after]) => before || after)
  .map(([, before = "", after = ""]) => ({ before, after }));
/** Groups that are read as objects, such as `messagesOf(locale).home.legend` or a `Record` of `Messages["errorPage"]`. */
const readWhole = [...code.matchAll(/messagesOf\(\w+\)\.([\w.]+)|, Messages\["(\w+)"\]>/g)].map(
  ([, group = "", namespace]) => namespace ?? group,
);

function keysOf(value: unknown, key = ""): string[] {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return [key];
  return Object.entries(value).flatMap(([name, inner]) => keysOf(inner, key ? `${key}.${name}` : name));
}

/** Whether some code says the key, in whichever namespace: the name of one message is seldom that of another. */
function isUsed(namespace: string, key: string): boolean {
  return (
    quoted.has(key) ||
    // The names of the checks are the keys of an object.
    code.includes(` ${key}: (`) ||
    composed.some(({ before, after }) => key.startsWith(before) && key.endsWith(after)) ||
    readWhole.some((group) => `${namespace}.${key}.`.startsWith(`${group}.`))
  );
}

it.each(Object.entries(en))("uses every message of %s", (namespace, messages) => {
  expect(keysOf(messages).filter((key) => !isUsed(namespace, key))).toEqual([]);
});

import { inflateSync } from "node:zlib";
import type { Refusal } from "../refusal";

/** What makes a reader run, start or unpack something. Long enough never to stand in packed data by chance. */
const ACTIVE = new Set([
  "JavaScript",
  "Launch",
  "RichMedia",
  "EmbeddedFile",
  "EmbeddedFiles",
  "ImportData",
  "SubmitForm",
]);
/** The same, too short to be looked for in packed data. */
const ACTIVE_IN_OBJECTS = new Set(["JS", "XFA"]);
/** A packed list of objects is rarely a hundredth of this. */
const MOST_UNPACKED = 32 * 1024 * 1024;
const TAIL_BYTES = 1024;
/** The head of the list of a ZIP archive's files stands at most so far from its end. */
const ZIP_TAIL_BYTES = 65_557;

/** The names in a text of objects, however they are spelt: `/J#61vaScript` is one, too. */
function* namesIn(text: string): Generator<string> {
  for (const [, name = ""] of text.matchAll(/\/([^\s()<>[\]{}/%]{1,60})/g))
    yield name.replace(/#([0-9a-f]{2})/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16)));
}

/** The text outside streams and the packed streams with what stands before each. */
function divide(text: string): { objects: string; streams: { head: string; start: number; end: number }[] } {
  const streams: { head: string; start: number; end: number }[] = [];
  const outside: string[] = [];
  let from = 0;
  for (const { index, 0: mark } of text.matchAll(/>>\s*stream\r?\n/g)) {
    if (index < from) continue;
    const start = index + mark.length;
    const found = text.indexOf("endstream", start);
    const end = found < 0 ? text.length : found;
    const before = text.slice(from, index + 2);
    outside.push(before);
    streams.push({ head: before.slice(before.lastIndexOf(" obj") + 1), start, end });
    from = end;
  }
  outside.push(text.slice(from));
  return { objects: outside.join("\n"), streams };
}

/** The objects that are packed into a stream; null when they cannot be unpacked within bounds. */
function unpack(bytes: Buffer, head: string): string | null {
  const names = [...namesIn(head)];
  const filters = names.filter((name) => name.endsWith("Decode") || name === "Predictor");
  if (filters.length === 0) return bytes.toString("latin1");
  if (filters.join() !== "FlateDecode") return null;
  try {
    return inflateSync(bytes, { maxOutputLength: MOST_UNPACKED }).toString("latin1");
  } catch {
    return null;
  }
}

function isAlsoZip(bytes: Buffer): boolean {
  const tail = bytes.subarray(-ZIP_TAIL_BYTES);
  const at = tail.lastIndexOf("PK\u0005\u0006", undefined, "latin1");
  return at >= 0 && at + 22 + (tail.length >= at + 22 ? tail.readUInt16LE(at + 20) : 0) === tail.length;
}

/**
 * Why a PDF document is not taken; null when nothing speaks against it. It is kept as it came, so that signatures stay
 * valid. What a reader would run is looked for in the objects, also in packed ones; a writer who hides it from everybody
 * but one reader program cannot be found out here, which is why documents are only ever handed out to be saved.
 */
export function documentRefusal(bytes: Buffer): Refusal | null {
  if (!/^%PDF-[12]\.\d/.test(bytes.toString("latin1", 0, 8))) return "otherType";
  if (isAlsoZip(bytes)) return "twoInOne";
  if (!/%%EOF\s*$/.test(bytes.toString("latin1", Math.max(0, bytes.length - TAIL_BYTES)))) return "damaged";
  const text = bytes.toString("latin1");
  for (const name of namesIn(text)) if (ACTIVE.has(name)) return "active";
  const { objects, streams } = divide(text);
  const packed = streams.filter(({ head }) => [...namesIn(head)].includes("ObjStm"));
  const all = [...namesIn(objects)];
  if (all.includes("Encrypt")) return "locked";
  if (!all.includes("Root")) return "damaged";
  for (const { head, start, end } of packed) {
    const unpacked = unpack(bytes.subarray(start, end), head);
    if (unpacked === null) return "damaged";
    all.push(...namesIn(unpacked));
  }
  return all.some((name) => ACTIVE.has(name) || ACTIVE_IN_OBJECTS.has(name)) ? "active" : null;
}

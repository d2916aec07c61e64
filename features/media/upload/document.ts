import { inflateSync } from "node:zlib";
import type { Refusal } from "../refusal";

const AFTER_NAME = "(?=[\\s()<>[\\]{}/%]|$)";

/** A sign as itself or by its number: `/J#61vaScript` is a name like `/JavaScript`. */
function spelt(sign: string): string {
  const code = sign.charCodeAt(0).toString(16).padStart(2, "0");
  const digits = [...code].map((digit) => (digit > "9" ? `[${digit}${digit.toUpperCase()}]` : digit));
  return `(?:${sign}|#${digits.join("")})`;
}
const named = (...names: string[]) =>
  new RegExp(`/(?:${names.map((name) => [...name].map(spelt).join("")).join("|")})${AFTER_NAME}`);

/** What makes a reader run, start, send or unpack something; too long to stand in packed data by chance. */
const ACTIVE = named(
  ...["JavaScript", "Launch", "RichMedia", "EmbeddedFile", "EmbeddedFiles", "ImportData", "SubmitForm"],
);
/** The same in names that are looked for among objects only. */
const ACTIVE_IN_OBJECTS = named("JS", "XFA");
const LOCKED = named("Encrypt");
const ROOT = named("Root");
const PACKED_OBJECTS = named("ObjStm");
const FILTER = named("FlateDecode");
/** How else a stream may be packed, which nobody does with objects. */
const OTHER_FILTER = named(
  ...["Predictor", "LZWDecode", "ASCIIHexDecode", "ASCII85Decode", "RunLengthDecode", "Crypt"],
);

/** So much of packed objects is looked through; a large document has a tenth of it. */
const MOST_UNPACKED = 64 * 1024 * 1024;
/** Each is begun anew, whatever little is in it, and nobody else is served meanwhile: a large document has hundreds. */
const MOST_PACKED = 5000;
const TAIL_BYTES = 1024;
const ZIP_END_BYTES = 22;
/** The list of a ZIP archive's files ends at most so far from the end of the file. */
const ZIP_TAIL_BYTES = ZIP_END_BYTES + 65_535;

type Stream = { head: string; start: number; end: number };

/** The text outside streams, and the streams with what stands before each. */
function divide(text: string): { objects: string; streams: Stream[] } {
  const streams: Stream[] = [];
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

/** What speaks against the packed objects of a document; "damaged" when they cannot be unpacked within bounds. */
function packedRefusal(bytes: Buffer, streams: Stream[]): Refusal | null {
  let left = MOST_UNPACKED;
  const ofObjects = streams.filter(({ head }) => PACKED_OBJECTS.test(head));
  if (ofObjects.length > MOST_PACKED) return "damaged";
  for (const { head, start, end } of ofObjects) {
    if (OTHER_FILTER.test(head)) return "damaged";
    const packed = bytes.subarray(start, end);
    try {
      const unpacked = FILTER.test(head) ? inflateSync(packed, { maxOutputLength: left }) : packed;
      left -= unpacked.length;
      const text = unpacked.toString("latin1");
      if (ACTIVE.test(text) || ACTIVE_IN_OBJECTS.test(text)) return "active";
    } catch {
      return "damaged";
    }
  }
  return null;
}

function isAlsoZip(bytes: Buffer): boolean {
  const tail = bytes.subarray(-ZIP_TAIL_BYTES);
  const at = tail.lastIndexOf("PK\u0005\u0006", undefined, "latin1");
  const isWhole = at >= 0 && at + ZIP_END_BYTES <= tail.length;
  return isWhole && at + ZIP_END_BYTES + tail.readUInt16LE(at + ZIP_END_BYTES - 2) === tail.length;
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
  if (ACTIVE.test(text)) return "active";
  const { objects, streams } = divide(text);
  if (LOCKED.test(objects)) return "locked";
  if (!ROOT.test(objects)) return "damaged";
  if (ACTIVE_IN_OBJECTS.test(objects)) return "active";
  return packedRefusal(bytes, streams);
}

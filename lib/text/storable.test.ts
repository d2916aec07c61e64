import { expect, it } from "vitest";
import { storable } from "./storable";

it.each([
  ["Ko\u0000n\u0001a\u007fk\u0085", "Konak"],
  ["x\ud83dy\udc68", "xy"],
  ["\u202eKonak\u202d", "Konak"],
  ["a\uffffb", "ab"],
])("drops what cannot be stored: %j", (text, stored) => expect(storable(text)).toBe(stored));

it.each(["one\ttwo\nthree\r\n", "👩‍👩‍👧 Bağcılar · İzmir", "\u2067עכו\u2069", "a\u00adb\u200bc", ""])(
  "keeps everything that is read: %j",
  (text) => expect(storable(text)).toBe(text),
);

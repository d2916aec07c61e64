import { expect, test } from "vitest";
import { fieldId, pathInHash } from "./field-ids";

test.each(["figures.3.observations.0.date", "sections.2.body.tr", "summary", "names.official.text"])(
  "the address of %s leads back to it",
  (path) => expect(pathInHash(`#${fieldId(path)}`)).toBe(path),
);

test.each(["", "#content", "#field-", '#field-"]', "#outline", "field-summary"])(
  "%j names no field",
  (hash) => expect(pathInHash(hash)).toBeNull(),
);

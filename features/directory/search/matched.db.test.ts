import { expect, it, vi } from "vitest";
import { db } from "@/db/client";
import { publishPlaces } from "@/db/places.fixtures";
import { seed } from "@/db/seed";
import { findPage } from "./queries";
import { findMunicipalities } from "./result-queries";
import { readSearch } from "./search-params";
import { queryWords } from "./words";

vi.mock("next/cache", () => ({ cacheLife: () => {}, cacheTag: () => {} }));

await seed();
await db.transaction(publishPlaces);

it.each([
  ["viyana", "Wien", "Viyana", "other_language"],
  ["vienna", "Wien", "Vienna", "other_language"],
  ["wien", "Wien", undefined, undefined],
  ["philippo", "Пловдив", "Philippopolis", "former"],
  ["philipopolis", "Пловдив", "Philippopolis", "former"],
  ["philippopolis bulgaria", "Пловдив", "Philippopolis", "former"],
  ["bulgaria philippopolis", "Пловдив", "Philippopolis", "former"],
  ["filibe bulgaria", "Пловдив", "Filibe", "other_language"],
  ["Кіровоград", "Кропивницький", undefined, undefined],
  ["Єлисаветград", "Кропивницький", "Єлисаветград", "former"],
  ["mainhattan", "Frankfurt am Main", "Mainhattan", "alternative"],
  ["frankfurt hessen", "Frankfurt am Main", undefined, undefined],
  ["izmir", "Konak", undefined, undefined],
  ["central district", "Konak", "İzmir Central District Municipality", "former"],
])("%s finds %s by %s", async (query, name, text, kind) => {
  const [suggested] = await findMunicipalities(queryWords(query), 6);
  expect([suggested?.name, suggested?.matched?.text, suggested?.matched?.kind]).toEqual([name, text, kind]);
  const page = await findPage(queryWords(query), readSearch({ q: query }), "en", new Date());
  expect(page.members[0]).toMatchObject({ name, matched: suggested?.matched ?? null });
});

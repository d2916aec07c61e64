import { and, eq } from "drizzle-orm";
import fc from "fast-check";
import { it, vi } from "vitest";
import { db } from "@/db/client";
import { readLife } from "@/db/life.fixtures";
import { makePerson } from "@/db/review.fixtures";
import { countries } from "@/db/schema/network";
import { municipalities } from "@/db/schema/profiles";
import { seed } from "@/db/seed";
import { createPartner } from "@/db/seed/municipality";
import { konak } from "@/db/seed/profiles/konak";
import { indicatorRows } from "@/db/seed/reference";
import { scopeFor } from "@/features/auth/people.fixtures";
import { locales } from "@/lib/i18n/locales";
import { editsOf } from "../versions/edits.fixtures";
import { saving } from "./saving.fixtures";
import { opening, publishing, restoring, returning, submitting, withdrawing } from "./steps.fixtures";
import { expectInKeeping, isReviewer, type Model, people, type Real, type Who } from "./world.fixtures";

// The gate needs a browser; here only its rule is asked.
vi.mock("@/features/auth/session/next-auth", () => ({ readSessionId: async () => null }));

await seed();
const [turkiye] = await db.select().from(countries).where(eq(countries.code, "tr"));
if (!turkiye) throw new Error("There is no Türkiye");
const country = { code: turkiye.code, names: turkiye.names };
const indicators = Object.fromEntries(indicatorRows.map(({ key, unit }) => [key, { key, name: key, unit }]));
const accounts = Object.fromEntries(
  await Promise.all(
    people.map(async (name) => {
      const grant = {
        role: isReviewer(name) ? "reviewer" : "editor",
        scope: "network",
        language: null,
      } as const;
      return [name, { accountId: await makePerson(name, grant), name, grant }] as const;
    }),
  ),
);

let towns = 0;
/** A municipality that has just been published for the first time. */
async function newTown(): Promise<{ model: Model; real: Real }> {
  towns += 1;
  const address = { countryCode: country.code, slug: `town-${towns}` };
  await db.transaction((tx) => createPartner(tx, { ...address, profile: konak, changeNote: {} }));
  const at = and(eq(municipalities.countryCode, address.countryCode), eq(municipalities.slug, address.slug));
  const [row] = await db.select({ id: municipalities.id }).from(municipalities).where(at);
  const place = { municipalityId: row?.id ?? "", countryCode: country.code };
  const scopes = Object.fromEntries(
    people.map((who) => [who, scopeFor(accounts[who] as Parameters<typeof scopeFor>[0], place)]),
  ) as Real["scopes"];
  const model = { revisions: new Map([[1, konak]]), draft: 1, published: 1, publications: 1 };
  return {
    model: { ...model, review: null, windows: {} },
    real: { read: () => readLife(place.municipalityId), scopes, country, indicators },
  };
}

type Command = fc.AsyncCommand<Model, Real>;
type Step<T> = (model: Model, real: Real, given: T) => Promise<void>;

/** A step that anybody may try at any time; what has to come of it says the step itself. */
function stepOf<T extends { who: Who }>(
  name: string,
  step: Step<T>,
  given: fc.Arbitrary<T>,
): fc.Arbitrary<Command> {
  return given.map((one) => ({
    check: () => true,
    run: async (model, real) => {
      await step(model, real, one);
      await expectInKeeping(model, real);
    },
    toString: () => `${name}(${JSON.stringify(one)})`,
  }));
}

const who = fc.constantFrom(...people);
const edits = people.map((name) =>
  fc.record({
    who: fc.constant(name),
    // Of all that can be edited, and of little, where people get into each other's way.
    edits: fc.oneof(
      editsOf(name, 3),
      editsOf(name, 2, { among: ["region", "heading", "value", "removeSection"], places: 1 }),
    ),
    kind: fc.constantFrom("saved" as const, "autosaved" as const),
    choices: fc.array(fc.constantFrom("mine" as const, "theirs" as const), { minLength: 1, maxLength: 4 }),
  }),
);
const somebody = fc.record({ who });
const life = fc.commands(
  [
    ...edits.map((given) => stepOf("saves", saving, given)),
    stepOf("opens", opening, somebody),
    stepOf("submits", submitting, somebody),
    stepOf("withdraws", withdrawing, somebody),
    stepOf("returns", returning, somebody),
    stepOf(
      "publishes",
      publishing,
      fc.record({ who, leaveOut: fc.subarray([...locales], { maxLength: locales.length - 1 }) }),
    ),
    stepOf("restores", restoring, fc.record({ who, at: fc.nat(30) })),
  ],
  { maxCommands: 40, size: "max" },
);

it("keeps every text that was confirmed, and shows what was published, whatever people do in whatever order", async () => {
  await fc.assert(
    fc.asyncProperty(life, (steps) => fc.asyncModelRun(newTown, steps)),
    { numRuns: 30 },
  );
}, 300_000);

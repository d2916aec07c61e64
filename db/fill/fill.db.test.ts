import { count, eq, sql } from "drizzle-orm";
import { beforeAll, expect, it } from "vitest";
import { makeAccount } from "../account.fixtures";
import { db } from "../client";
import { auditLog } from "../schema/accounts";
import { draftSummaries, draftTasks, publications } from "../schema/editorial";
import {
  addressHistory,
  municipalities,
  publishedFigures,
  publishedProfiles,
  revisions,
} from "../schema/profiles";
import { seed } from "../seed";
import { fill } from "./fill";
import { whyNotFill } from "./guard";
import { listPlaces } from "./places";
import { profileOf } from "./profile";

const tables = { municipalities, addressHistory, revisions, publishedProfiles, publications, draftSummaries };
const counts = async () =>
  Object.fromEntries(
    await Promise.all(
      Object.entries(tables).map(async ([name, table]) => [
        name,
        (await db.select({ n: count() }).from(table))[0]?.n,
      ]),
    ),
  );
const all = (n: number) => Object.fromEntries(Object.keys(tables).map((name) => [name, n]));
const silent = () => {};

beforeAll(async () => {
  await seed();
});

it("writes everything that publishing writes, goes on where it was, and writes nothing twice", async () => {
  expect(await fill(250, silent)).toBe(250);
  expect(await counts()).toEqual(all(253));
  const told: number[][] = [];
  expect(await fill(420, (...given) => told.push(given))).toBe(170);
  expect(told[0]).toEqual([250, 420]);
  expect(told.at(-1)).toEqual([420, 420]);
  expect(await fill(420, silent)).toBe(0);
  expect(await counts()).toEqual(all(423));
});

it("shows visitors the profile of the place, with its figures, tasks and record", async () => {
  const [place] = listPlaces(1);
  if (!place) throw new Error("there is no place");
  const [shown] = await db
    .select()
    .from(publishedProfiles)
    .where(eq(publishedProfiles.municipalityId, place.id));
  expect(shown).toMatchObject({ name: place.name, population: place.population, profile: profileOf(place) });
  const [draft] = await db.select().from(municipalities).where(eq(municipalities.id, place.id));
  expect(draft?.draftRevisionId).toBe(shown?.revisionId);
  expect(draft?.publishedRevisionId).toBe(shown?.revisionId);
  const [figures] = await db
    .select({ n: count() })
    .from(publishedFigures)
    .where(eq(publishedFigures.municipalityId, place.id));
  expect(figures?.n).toBeGreaterThan(3);
  const [tasks] = await db
    .select({ n: count() })
    .from(draftTasks)
    .where(eq(draftTasks.municipalityId, place.id));
  expect(tasks?.n).toBeGreaterThan(0);
  const deeds = await db
    .select({ action: auditLog.action })
    .from(auditLog)
    .where(eq(auditLog.subjectId, place.id));
  expect(deeds.map(({ action }) => action)).toEqual(["profile.created", "profile.published"]);
});

it("has no two at one address", async () => {
  const twice = await db.execute(
    sql`select slug from published_profiles group by country_code, slug having count(*) > 1`,
  );
  expect([...twice]).toEqual([]);
});

it("is refused where people work", async () => {
  expect(await whyNotFill()).toBeNull();
  const [own] = await db.insert(municipalities).values({ countryCode: "tr", slug: "urla" }).returning();
  expect(await whyNotFill()).toBe("People have added municipalities to this database.");
  await db.delete(municipalities).where(eq(municipalities.id, own?.id ?? ""));
  await makeAccount("Ayşe", { email: "a@konak.example" });
  expect(await whyNotFill()).toBe("People besides the first have accounts in this database.");
});

import "server-only";
import { and, eq, exists, inArray, isNotNull, isNull, or, type SQL, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { inAlphabet } from "@/db/in-alphabet";
import { accounts } from "@/db/schema/accounts";
import { grants } from "@/db/schema/grants";
import { municipalities } from "@/db/schema/profiles";
import { isInReach } from "@/features/auth/accounts-in-reach";
import { type Reach, reachOf } from "@/features/auth/policy";
import type { AdminScope } from "@/features/auth/scopes";
import { hasFactor } from "@/features/auth/session/has-factor";
import type { Locale } from "@/lib/i18n/locales";
import { fold } from "@/lib/text/fold";
import { type NamedGrant, namedGrants } from "./grant-queries";
import { canManage } from "./managed";
import { placeKeySchema } from "./place-key";
import type { PeopleQuery, PeopleSort, PersonState } from "./schema";

const PAGE_SIZE = 50;

export type Person = {
  id: string;
  name: string;
  email: string;
  language: Locale;
  state: PersonState;
  lastSignInAt: Date | null;
  /** Whether they sign in in two steps. */
  hasTwoStep: boolean;
  grants: NamedGrant[];
  isOwn: boolean;
  /** Whether every right of the account lies where the reader manages accounts. */
  isManageable: boolean;
};
export type PeoplePage = { people: Person[]; count: number; page: number; pages: number };

const columns = {
  id: accounts.id,
  name: accounts.name,
  email: accounts.email,
  language: accounts.language,
  lastSignInAt: accounts.lastSignInAt,
  hasTwoStep: hasFactor(),
  state: sql<PersonState>`case when ${accounts.acceptedAt} is null then 'invited' when ${accounts.suspendedAt} is not null then 'suspended' else 'active' end`,
};

/** The accounts of which the actor manages at least one grant, filtered, sorted and cut into pages. */
export async function listPeople({ actor }: AdminScope, query: PeopleQuery): Promise<PeoplePage> {
  const where = and(withGrant(inReach(reachOf(actor, "accounts.manage"))), ...filters(query));
  const count = await db.$count(accounts, where);
  const pages = Math.max(1, Math.ceil(count / PAGE_SIZE));
  const page = Math.min(query.page, pages);
  const rows = await db
    .select(columns)
    .from(accounts)
    .where(where)
    .orderBy(...order(query.sort, actor.language))
    .limit(PAGE_SIZE)
    .offset((page - 1) * PAGE_SIZE);
  return { people: await withGrants({ actor }, rows), count, page, pages };
}

/** One account; null when it does not exist or the actor manages none of its grants. */
export async function getPerson({ actor }: AdminScope, id: string): Promise<Person | null> {
  if (!(await isInReach(actor, id))) return null;
  const rows = await db.select(columns).from(accounts).where(eq(accounts.id, id));
  return (await withGrants({ actor }, rows))[0] ?? null;
}

type Row = Omit<Person, "grants" | "isOwn" | "isManageable">;

async function withGrants({ actor }: Pick<AdminScope, "actor">, rows: Row[]): Promise<Person[]> {
  const held = await namedGrants(rows.map(({ id }) => id));
  return rows.map((row) => {
    const own = held.filter(({ accountId }) => accountId === row.id);
    const places = own.map(({ place }) => place);
    return {
      ...row,
      grants: own,
      isOwn: row.id === actor.accountId,
      isManageable: canManage(actor, places),
    };
  });
}

/** The accounts that hold a grant for which `condition` is true; every account without a condition. */
function withGrant(condition: SQL | undefined): SQL | undefined {
  if (!condition) return undefined;
  return exists(
    db
      .select({ id: grants.id })
      .from(grants)
      .leftJoin(municipalities, eq(municipalities.id, grants.municipalityId))
      .where(and(eq(grants.accountId, accounts.id), condition)),
  );
}

const within = (countryCodes: string[]) =>
  or(inArray(grants.countryCode, countryCodes), inArray(municipalities.countryCode, countryCodes));

const inReach = (reach: Reach): SQL | undefined =>
  reach === "network"
    ? undefined
    : or(within(reach.countryCodes), inArray(grants.municipalityId, reach.municipalityIds));

function filters({ q, role, place, state }: PeopleQuery): (SQL | undefined)[] {
  const text = fold(q);
  const forGrant = and(role && eq(grants.role, role), place === undefined ? undefined : inPlace(place));
  return [
    text
      ? sql`(strpos(fold(${accounts.name}), ${text}) > 0 or strpos(fold(${accounts.email}), ${text}) > 0)`
      : undefined,
    withGrant(forGrant),
    state === "invited" ? isNull(accounts.acceptedAt) : undefined,
    state === "active" ? and(isNotNull(accounts.acceptedAt), isNull(accounts.suspendedAt)) : undefined,
    state === "suspended" ? and(isNotNull(accounts.acceptedAt), isNotNull(accounts.suspendedAt)) : undefined,
  ];
}

/** Grants for the place itself; of a country also those for its municipalities. */
function inPlace(key: string): SQL | undefined {
  const place = placeKeySchema.parse(key);
  if (place.scope === "network") return eq(grants.scope, "network");
  return place.scope === "country"
    ? within([place.countryCode])
    : eq(grants.municipalityId, place.municipalityId);
}

function order(sort: PeopleSort, locale: Locale): SQL[] {
  const name = inAlphabet(accounts.name, locale);
  const orders: Record<PeopleSort, SQL[]> = {
    name: [name],
    "name-desc": [sql`${name} desc`],
    "last-sign-in": [sql`${accounts.lastSignInAt} desc nulls last`, name],
    "last-sign-in-desc": [sql`${accounts.lastSignInAt} asc nulls first`, name],
  };
  return [...orders[sort], sql`${accounts.id}`];
}

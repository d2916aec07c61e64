import "server-only";
import { sql } from "drizzle-orm";
import { db } from "@/db/client";
import type { Localized } from "@/lib/i18n/localized";

/**
 * In which parts of the page a sitting changed something: keys of the profile, and the headings of sections; or that it
 * changed nothing but found translations to be still right.
 */
export type ChangedParts = { parts: string[]; sections: Localized[]; isStillRight: boolean };

/**
 * By the number of a revision: what is otherwise there than in the next one of `numbers`, which begin with the newest.
 * Compared in the database, which does not send the whole texts here for it, and by whatever of them it can read.
 */
export async function listChangedParts(
  municipalityId: string,
  numbers: readonly number[],
): Promise<Map<number, ChangedParts>> {
  const pairs = numbers.slice(0, -1).map((number, index) => ({ number, before: numbers[index + 1] }));
  const rows = await db.execute<{ number: number } & ChangedParts>(sql`
    with pairs as (
      select * from jsonb_to_recordset(${JSON.stringify(pairs)}::jsonb) as pairs(number integer, before integer)
    ), texts as (
      select pairs.number, a.profile as now, b.profile as old,
        a.profile = b.profile and a.translations <> b.translations as confirmed
      from pairs
      join revisions a on a.municipality_id = ${municipalityId} and a.number = pairs.number
      join revisions b on b.municipality_id = ${municipalityId} and b.number = pairs.before
      where jsonb_typeof(a.profile) = 'object' and jsonb_typeof(b.profile) = 'object'
    )
    select number, confirmed as "isStillRight",
      array(select key from jsonb_each(now) where value is distinct from old -> key) as parts,
      array(
        select coalesce(section -> 'heading', '{}')
        from jsonb_path_query(now, 'lax $.sections[*]') as section
        where not exists (select from jsonb_path_query(old, 'lax $.sections[*]') as former where former = section)
      ) as sections
    from texts`);
  return new Map(rows.map(({ number, ...changed }) => [number, changed]));
}

import postgres from "postgres";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sql } from "./client";
import { canChangeRecord, grantRights, lackingRights } from "./rights";

const owner = postgres(process.env.TEST_DATABASE_URL ?? "", { max: 1, onnotice: () => {} });
let site: string;

beforeAll(async () => {
  site = (await sql`select current_user as name`)[0]?.name;
  await sql`insert into countries (code, slug, names) values ('tr', 'turkiye', '{}')`;
  await sql`insert into municipalities (country_code, slug) values ('tr', 'konak')`;
  await sql`insert into address_history (country_code, slug, municipality_id)
    select country_code, slug, id from municipalities`;
  await sql`insert into accounts (email, name, language) values ('a@konak.example', 'A', 'en')`;
  await sql`insert into revisions (municipality_id, number, kind, profile, author_id, author_name)
    select municipalities.id, 1, 'created', '{}', accounts.id, 'A' from municipalities, accounts`;
  await sql`insert into publications
      (municipality_id, number, revision_id, change_note, published_at, publisher_id, publisher_name)
    select municipality_id, 1, id, '{}', now(), author_id, author_name from revisions`;
  await sql`insert into audit_log (actor_name, action, subject_kind, subject_id) values ('A', 'x', 'y', '')`;
});
afterAll(() => owner.end());

const kept = async () => ({
  record: await sql`select * from audit_log order by id`,
  revisions: await sql`select id, number, author_name from revisions`,
  publications: await sql`select number, publisher_name from publications`,
  addresses: await sql`select * from address_history`,
});

const refused = "42501";
const attempts: [string, string, string][] = [
  ...["address_history", "audit_log", "publications", "revisions"].flatMap(
    (table): [string, string, string][] => [
      [
        `to change ${table}`,
        `update ${table} set ${{ address_history: "since", publications: "number" }[table] ?? "id"} = default`,
        refused,
      ],
      [`to delete from ${table}`, `delete from ${table}`, refused],
      [`to empty ${table}`, `truncate ${table} cascade`, refused],
      [`to switch the triggers of ${table} off`, `alter table ${table} disable trigger all`, refused],
      [
        `to give ${table} another trigger`,
        `create trigger t before insert on ${table} execute function fold()`,
        refused,
      ],
      [`to drop ${table}`, `drop table ${table} cascade`, refused],
      [`to erase from ${table}`, `set local partner_cities.erase = 'on'; delete from ${table}`, refused],
    ],
  ),
  [
    "to replace the function that refuses",
    "create or replace function refuse_change() returns trigger language sql as 'select null'",
    refused,
  ],
  ["to switch all triggers off", "set session_replication_role = replica", refused],
  ["to become the owner", "set role partner", refused],
  ["to make tables", "create table public.mine (id integer)", refused],
  ["to give itself rights", "grant all on audit_log to current_user", refused],
  ["to forget migrations", "delete from drizzle.__drizzle_migrations", refused],
];

describe("the site's role", () => {
  it("owns nothing and is no superuser", async () => {
    const [row] = await sql`select rolsuper, rolcreaterole, rolcreatedb, rolbypassrls, rolreplication,
      exists (select from pg_class where relowner = pg_roles.oid) as owns,
      exists (select from pg_auth_members where member = pg_roles.oid) as "isMember"
      from pg_roles where rolname = current_user`;
    expect(Object.values(row ?? {})).toEqual(Array(7).fill(false));
  });

  it.each(attempts)("is refused %s", async (_, statement, code) => {
    const before = await kept();
    // A grant without the right to give it is a warning; what counts is what is there afterwards.
    const [owns] = await owner`select current_user as name`;
    const run = sql.unsafe(statement.replace("role partner", `role "${owns?.name}"`));
    const answer = await run.then(
      () => "done",
      (error: { code: string }) => error.code,
    );
    if (!statement.startsWith("grant")) expect(answer).toBe(code);
    expect(await kept()).toEqual(before);
    expect(await canChangeRecord(sql)).toBe(false);
  });

  it("has every right that the site needs", async () => {
    expect(await lackingRights(sql)).toEqual([]);
  });

  it("removes an account, whose revisions then lose its id and keep the name", async () => {
    await sql`delete from accounts`;
    expect(await sql`select author_id, author_name from revisions`).toEqual([
      { author_id: null, author_name: "A" },
    ]);
  });
});

it("is refused by the triggers, too, should it ever have the right", async () => {
  await owner.unsafe(`grant delete, truncate on audit_log to "${site}"`);
  for (const statement of ["delete from audit_log", "truncate audit_log"]) {
    const erasing = sql.unsafe(`set local partner_cities.erase = 'on'; ${statement}`);
    await expect(erasing).rejects.toMatchObject({ code: "23001" });
  }
  await grantRights(owner, site);
});

describe("the owner", () => {
  it.each(["update audit_log set action = ''", "delete from revisions", "truncate audit_log"])(
    "is kept from a mistake: %s",
    async (statement) => {
      await expect(owner.unsafe(statement)).rejects.toMatchObject({ code: "23001" });
    },
  );

  it("may erase by saying so", async () => {
    await owner.begin(async (tx) => {
      await tx`set local partner_cities.erase = 'on'`;
      await tx`delete from audit_log`;
    });
    expect(await sql`select from audit_log`).toHaveLength(0);
  });

  it("is known as who could change the record", async () => {
    expect(await canChangeRecord(owner)).toBe(true);
  });
});

describe("grantRights", () => {
  it("gives what a new table lacks and takes what is too much, as often as it is asked", async () => {
    const [table] =
      await owner`select relowner::regrole::text as owner from pg_class where relname = 'audit_log'`;
    await owner.unsafe(`create table letters (id integer); alter table letters owner to ${table?.owner}`);
    await owner.unsafe(
      `grant update, delete on revisions to "${site}"; grant create on schema public to "${site}"`,
    );
    expect(await lackingRights(sql)).toEqual(["letters"]);
    expect(await canChangeRecord(sql)).toBe(true);
    for (const _ of [1, 2]) await grantRights(owner, site);
    expect(await lackingRights(sql)).toEqual([]);
    expect(await canChangeRecord(sql)).toBe(false);
    await expect(sql`create table mine (id integer)`).rejects.toMatchObject({ code: refused });
  });
});

import { expect, test, vi } from "vitest";
import { db, sql } from "@/db/client";
import { makePersonEverywhere } from "@/db/everywhere.fixtures";
import { makePerson } from "@/db/review.fixtures";
import { mintAdminScope, mintOwnScope } from "@/features/auth/gates";
import { removeAccount } from "../people/mutations";
import { type OwnData, readOwnData } from "./data-queries";

vi.mock("@/features/auth/session/next-auth", () => ({}));

const name = "Zeynep Zor";
const id = await makePersonEverywhere(name);

/** Every column that says whose something is, with what the person is given of it. */
const given: Record<string, (data: OwnData) => unknown> = {
  "account_links.account_id": ({ links }) => links,
  "authenticators.account_id": ({ secondFactors }) => (secondFactors.app ? [true] : []),
  "figure_confirmations.account_id": ({ confirmations }) => confirmations,
  "grants.account_id": ({ grants }) => grants,
  "handovers.editor_id": ({ handovers }) => handovers,
  "identities.account_id": ({ singleSignOn }) => singleSignOn,
  "mails.account_id": ({ mails }) => mails,
  "media.uploader_id": ({ uploads }) => uploads,
  "passkeys.account_id": ({ passkeys }) => passkeys,
  "preview_links.creator_id": ({ previewLinks }) => previewLinks,
  "publications.publisher_id": ({ publications }) => publications,
  "recovery_codes.account_id": ({ secondFactors }) => (secondFactors.recoveryCodes === 1 ? [1] : []),
  "review_comments.author_id": ({ reviews }) => reviews.comments,
  "review_comments.resolver_id": ({ reviews }) => reviews.settled,
  "reviews.closer_id": ({ reviews }) => reviews.ended,
  "reviews.submitter_id": ({ reviews }) => reviews.submitted,
  "revisions.author_id": ({ revisions }) => revisions,
  "sessions.account_id": ({ sessions }) => sessions,
};
/** A random number that lives for minutes and says nothing. */
const nothingToGive = ["passkey_challenges.account_id"];

const columns = await sql<{ table: string; column: string }[]>`
  select relname as table, attname as column
  from pg_constraint
  join pg_class on pg_class.oid = conrelid
  join pg_attribute on attrelid = conrelid and attnum = conkey[1]
  where contype = 'f' and confrelid = 'accounts'::regclass`;

const actor = { accountId: id, name, language: "en", grants: [] } as const;
const data = await db.transaction((tx) => readOwnData(tx, mintOwnScope(actor)));

test("there is nothing that belongs to a person and of which they are given nothing", () => {
  const all = columns.map(({ table, column }) => `${table}.${column}`).sort();
  expect(all).toEqual([...Object.keys(given), ...nothingToGive].sort());
});

test.each(Object.entries(given))("one's own data hold %s", (_, part) => {
  expect(part(data)).toEqual([expect.anything()]);
});

test("they say what was written about it, and no secret", () => {
  expect(data.revisions).toMatchObject([{ municipality: "konak", number: 90, note: "A note" }]);
  expect(data.publications).toMatchObject([{ municipality: "konak", changeNote: { en: "Changed" } }]);
  expect(data.reviews).toMatchObject({ submitted: [{ note: "Note" }], ended: [{ reason: "Reason" }] });
  expect(data.uploads).toMatchObject([{ name: "a.pdf" }]);
  expect(data.links).toMatchObject([{ email: "new@konak.example" }]);
  expect(JSON.stringify(data)).not.toMatch(/secret|token/);
});

test("with the account, at the person's wish, their name goes from wherever it stood", async () => {
  const grants = [{ role: "administrator", scope: "network", language: null }] as const;
  const accountId = await makePerson("chief", { role: "administrator", scope: "network" });
  const scope = mintAdminScope({ ...actor, name: "Chief", accountId, grants }, { isProven: true });
  if (!scope) throw new Error("No administrator");
  const standing = async () => {
    const found: string[] = [];
    for (const { table } of columns) {
      const [row] =
        await sql`select count(*)::int as count from ${sql(table)} t where t::text like ${`%${name}%`}`;
      if (row?.count > 0) found.push(table);
    }
    return [...new Set(found)].sort();
  };
  expect(await standing()).toEqual(
    ["figure_confirmations", "handovers", "media", "preview_links"].concat([
      "publications",
      "review_comments",
      "reviews",
      "revisions",
    ]),
  );
  expect(await removeAccount(scope, id, "erase")).toBe("done");
  expect(await standing()).toEqual([]);
});

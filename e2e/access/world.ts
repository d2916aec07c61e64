import { randomBytes } from "node:crypto";
import { test as base } from "@playwright/test";
import { eq, inArray, like, or, sql } from "drizzle-orm";
import { insertAccount, type NewGrant } from "@/db/accounts";
import { db } from "@/db/client";
import { accounts, sessions } from "@/db/schema/accounts";
import { authenticators, passkeyChallenges } from "@/db/schema/credentials";
import { rateLimits } from "@/db/schema/limits";
import { mails } from "@/db/schema/mail";
import { openSession, removeAccounts } from "../support/accounts";
import { createLink } from "../support/links";
import {
  createMunicipality,
  createNeighbour,
  removeMunicipalities,
  type TestMunicipality,
  writeDraft,
} from "../support/municipalities";
import { createPreviewLink, openReview } from "../support/reviews";
import { outdateProof } from "../support/second-factors";
import { grantsOf, isLapsed, type Kind, kinds, type Lapsed } from "./kinds";

export type Account = { id: string; email: string; cookie: string };

/** What the whole table is asked of: one place, one person who works there, and an account of every kind. */
export type World = {
  unique: string;
  here: TestMunicipality;
  /** Another municipality of the same country. */
  nextDoor: { id: string };
  /** The name that only the draft of the municipality has. */
  draftName: string;
  /** An editor of the municipality, whom administrators look after. */
  person: Person;
  mail: { id: string; recipient: string };
  /** Links that still open something. */
  links: Record<"invitation" | "reset" | "emailChange" | "preview", string>;
  accounts: Record<Exclude<Kind, "nobody">, Account>;
  /** Makes another person; opened unless said otherwise. */
  newPerson: (given?: NewPerson) => Promise<Person>;
};
type Person = { id: string; email: string; name: string };
type NewPerson = { grants?: NewGrant[]; isOpened?: boolean; isSuspended?: boolean };

export const cookieOf = ({ accounts }: World, kind: Kind): string | undefined =>
  kind === "nobody" ? undefined : accounts[kind].cookie;

export const test = base.extend<{ world: World }, { workersWorld: World }>({
  world: async ({ workersWorld }, use) => {
    // An earlier test may have published a draft, and a name that is published is no secret.
    const { here, draftName } = workersWorld;
    await writeDraft(here.id, (profile) => ({ ...profile, names: { ...profile.names, short: draftName } }));
    await openReview(here.id);
    // More invitations are sent here than one town hall sends in an hour, and more people go to the provider.
    const counted = ["invitation%", "single-sign-on%"].map((key) => like(rateLimits.key, key));
    await db.delete(rateLimits).where(or(...counted));
    await freshen(workersWorld);
    await use(workersWorld);
  },
  workersWorld: [
    async ({ browserName: _ }, use, { parallelIndex }) => {
      const world = await build(parallelIndex);
      await use(world);
      const rows = await db
        .select({ id: accounts.id })
        .from(accounts)
        .where(like(accounts.email, `%${world.unique}%`));
      await removeAccounts(rows.map(({ id }) => id));
      await db.delete(mails).where(like(mails.recipient, `%${world.unique}%`));
      await removeMunicipalities(world.here.countryCode);
    },
    { scope: "worker" },
  ],
});

async function build(worker: number): Promise<World> {
  const unique = randomBytes(4).toString("hex");
  // The countries after those of the workers' other tests.
  const here = await createMunicipality({ worker: worker + 3, unique });
  const nextDoor = await createNeighbour(here);
  const draftName = `Drafted ${unique}`;
  const editorHere: NewGrant = { role: "editor", scope: "municipality", municipalityId: here.id };
  const newPerson: World["newPerson"] = async ({
    grants = [editorHere],
    isOpened = true,
    isSuspended = false,
  } = {}) => {
    const own = randomBytes(6).toString("hex");
    const email = `p-${own}-${unique}@partner-cities.example`;
    const name = `Person ${own}`;
    const id = await db.transaction((tx) =>
      insertAccount(tx, { email, name, language: "en", password: null, grants }, by),
    );
    if (!id) throw new Error(`The address ${email} is taken`);
    const state = {
      ...(isOpened && { acceptedAt: sql`now()` }),
      ...(isSuspended && { suspendedAt: sql`now()` }),
    };
    if (isOpened || isSuspended) await db.update(accounts).set(state).where(eq(accounts.id, id));
    return { id, email, name };
  };
  const person = await newPerson();
  const invited = await newPerson({ isOpened: false });
  const link = (account: { id: string; email: string }) => ({ accountId: account.id, email: account.email });
  // One that has failed, because it stays on the first page of its state, whatever else is sent meanwhile.
  const recipient = `recipient-${unique}@partner-cities.example`;
  const letter = { recipient, kind: "password-reset", language: "en", subject: "Subject" } as const;
  const [mail] = await db
    .insert(mails)
    .values({ ...letter, text: `Text for ${recipient}`, html: "", state: "failed" })
    .returning({ id: mails.id });
  const made = await Promise.all(
    kinds.flatMap((kind) => (kind === "nobody" ? [] : [account(kind, { here, nextDoor, newPerson })])),
  );
  return {
    unique,
    here,
    nextDoor,
    draftName,
    person,
    mail: { id: mail?.id ?? "", recipient },
    links: {
      invitation: await createLink({ ...link(invited), purpose: "invitation" }),
      reset: await createLink({ ...link(person), purpose: "password-reset" }),
      preview: await createPreviewLink(here.id),
      emailChange: await createLink({ ...link(person), purpose: "email-change-new" }),
    },
    accounts: Object.fromEntries(made) as World["accounts"],
    newPerson,
  };
}

/** The kinds that have shown nothing since they signed in, or not lately. */
const unproven: readonly Kind[] = ["second-step", "set-up", "set-up-stale", "just-in", "stale"];

/** Gives all others a proof that counts, and makes the sessions young that must be, as the tests take their time. */
async function freshen({ accounts }: World): Promise<void> {
  const ids = Object.values(accounts).map(({ id }) => id);
  const proven = kinds.flatMap((kind) =>
    kind === "nobody" || unproven.includes(kind) ? [] : [accounts[kind].id],
  );
  await db.update(sessions).set({ provenAt: sql`now()` }).where(inArray(sessions.accountId, proven));
  const young = [accounts["second-step"].id, accounts["set-up"].id, accounts["just-in"].id];
  await db.update(sessions).set({ createdAt: sql`now()` }).where(inArray(sessions.accountId, young));
  // They are thrown away in time, which may be the moment at which a test looks at what has changed.
  await db.delete(passkeyChallenges).where(inArray(passkeyChallenges.accountId, ids));
}

const by = { accountId: null, actorName: "browser tests" };

type Making = Pick<World, "here" | "nextDoor" | "newPerson">;

async function account(kind: Exclude<Kind, "nobody">, { here, nextDoor, newPerson }: Making) {
  const { id, email } = await newPerson({ grants: grantsOf(kind, here, nextDoor) });
  const { name, value } = await openSession({ id });
  if (isLapsed(kind)) await lapse(kind, id);
  return [kind, { id, email, cookie: `${name}=${value}` }] as const;
}

/** Lets happen to an open account what ends its access or part of it; the cookie is one that has opened it. */
async function lapse(kind: Lapsed, id: string): Promise<void> {
  const own = eq(sessions.accountId, id);
  const long = sql`now() - interval '200 days'`;
  const happening: Record<Lapsed, () => Promise<unknown>> = {
    suspended: () => db.update(accounts).set({ suspendedAt: sql`now()` }).where(eq(accounts.id, id)),
    "not-opened": () => db.update(accounts).set({ acceptedAt: null }).where(eq(accounts.id, id)),
    expired: () => db.update(sessions).set({ createdAt: long }).where(own),
    idle: () => db.update(sessions).set({ lastSeenAt: long }).where(own),
    ended: () => db.delete(sessions).where(own),
    "second-step": async () => {
      await db.insert(authenticators).values({ accountId: id, secret: "x", confirmedAt: sql`now()` });
      await db.update(sessions).set({ secondFactor: null }).where(own);
    },
    "set-up": () => db.update(sessions).set({ secondFactor: null }).where(own),
    "set-up-stale": async () => {
      const createdAt = sql`now() - interval '16 minutes'`;
      await db.update(sessions).set({ secondFactor: null, createdAt }).where(own);
    },
    "just-in": async () => {},
    stale: () => outdateProof({ id }),
  };
  await happening[kind]();
}

import { randomBytes } from "node:crypto";
import { eq } from "drizzle-orm";
import type { NewGrant } from "@/db/accounts";
import { db, sql } from "@/db/client";
import { accounts } from "@/db/schema/accounts";
import { identities } from "@/db/schema/credentials";
import { media, mediaFiles } from "@/db/schema/editorial";
import { grants } from "@/db/schema/grants";
import { municipalities } from "@/db/schema/profiles";
import { observationHash } from "@/features/figures/observation-hash";
import { primaryObservation } from "@/features/figures/observations";
import type { Locale } from "@/lib/i18n/locales";
import { createLink, type LinkPurpose } from "../support/links";
import { createUnpublished, readDraft, writeDraft } from "../support/municipalities";
import { holdElsewhere } from "../support/passkeys";
import { closeReviews, createPreviewLink, openReview } from "../support/reviews";
import { giveApp } from "../support/second-factors";
import type { World } from "./world";

type State = { isOpened?: boolean; isSuspended?: boolean; grants?: NewGrant[] };

/** What one request is aimed at: new things for each, all of which are watched. */
export class Targets {
  private readonly ids: string[];
  private readonly addresses: string[] = [];

  constructor(
    readonly world: World,
    /** The account that sends the request, if it has one. */
    readonly own: string | null,
  ) {
    this.ids = [world.here.id, ...(own ? [own] : [])];
  }

  /** An editor of the municipality that nobody else knows of. */
  async person(state: State = {}): Promise<string> {
    return (await this.make(state)).id;
  }

  /** Somebody who has an authenticator app. */
  async personWithApp(): Promise<string> {
    const id = await this.person();
    await giveApp({ id });
    return id;
  }

  /** Somebody who is known at the provider. */
  async personAtProvider(): Promise<string> {
    const id = await this.person();
    const subject = randomBytes(12).toString("hex");
    await db.insert(identities).values({ issuer: "https://provider.example", subject, accountId: id });
    return id;
  }

  /** The passkey of somebody else. */
  async passkeyOfPerson(): Promise<string> {
    return holdElsewhere({ id: await this.person() }, "Phone");
  }

  /** Watches something that nothing is aimed at. */
  watch(id: string): void {
    this.ids.push(id);
  }

  /** A municipality of the same country that nobody else knows of. */
  async place({ isArchived = false }: { isArchived?: boolean }): Promise<{ id: string; slug: string }> {
    const made = await createUnpublished(this.world.here, `place-${randomBytes(6).toString("hex")}`);
    const own = eq(municipalities.id, made.id);
    if (isArchived) await db.update(municipalities).set({ archivedAt: new Date() }).where(own);
    this.ids.push(made.id);
    return made;
  }

  /** The language that the sender does not have. */
  async otherLanguage(): Promise<Locale> {
    if (!this.own) return "tr";
    const [row] = await db.select({ is: accounts.language }).from(accounts).where(eq(accounts.id, this.own));
    return row?.is === "tr" ? "en" : "tr";
  }

  newAddress(): string {
    const address = `p-${randomBytes(6).toString("hex")}-${this.world.unique}@partner-cities.example`;
    this.addresses.push(address);
    return address;
  }

  async grantOf(accountId: string): Promise<string> {
    const [row] = await db.select({ id: grants.id }).from(grants).where(eq(grants.accountId, accountId));
    return row?.id ?? "";
  }

  async link(purpose: LinkPurpose): Promise<string> {
    const person = await this.make({ isOpened: purpose !== "invitation" });
    return createLink({ accountId: person.id, email: person.email, purpose });
  }

  /** The draft with another word in it. */
  async changedDraft() {
    await closeReviews(this.world.here.id);
    const { number, profile } = await readDraft(this.world.here.id);
    const region = { ...profile.region, tr: `Bölge ${randomBytes(4).toString("hex")}` };
    return { number, profile: { ...profile, region } };
  }

  /** A draft that may be published, without the name that only drafts have; answers with its number. */
  async unpublishedDraft(): Promise<number> {
    await closeReviews(this.world.here.id);
    const region = { en: `Region ${randomBytes(4).toString("hex")}`, tr: "Bölge" };
    const { id, name: short } = this.world.here;
    return writeDraft(id, (profile) => ({ ...profile, region, names: { ...profile.names, short } }));
  }

  /** The population of a draft that nobody has confirmed yet, by the value that it shows. */
  async seenFigure(): Promise<{ figureId: string; observationHash: string }> {
    const value = 10_000 + Math.floor(Math.random() * 1e9);
    await writeDraft(this.world.here.id, (profile) => ({
      ...profile,
      figures: profile.figures.map((figure) =>
        figure.id === "population"
          ? { ...figure, observations: figure.observations.map((one) => ({ ...one, value })) }
          : figure,
      ),
    }));
    const { profile } = await readDraft(this.world.here.id);
    const figure = profile.figures.find(({ id }) => id === "population");
    const shown = figure && primaryObservation(figure, profile.sources);
    return { figureId: "population", observationHash: figure && shown ? observationHash(figure, shown) : "" };
  }

  /** A picture of the draft of which nobody has said what is to be seen. */
  async wordlessImage(): Promise<string> {
    await closeReviews(this.world.here.id);
    const square = {
      ...{ id: "square", file: "a".repeat(64), alt: {}, isDecorative: false, caption: {} },
      ...{ credit: "", licence: "" as const, focal: { x: 0.5, y: 0.5 } },
    };
    await writeDraft(this.world.here.id, (profile) => ({ ...profile, images: [square], cover: "square" }));
    return square.id;
  }

  /** A picture of the municipality that nothing shows, and whose sizes could not be made. */
  async libraryFile() {
    const municipalityId = this.world.here.id;
    const hash = randomBytes(32).toString("hex");
    await db
      .insert(mediaFiles)
      .values({ hash, type: "image/png", bytes: 1, width: 1, height: 1, state: "failed" });
    const entry = { municipalityId, hash, name: "picture.png", uploaderName: "browser tests" };
    const [row] = await db.insert(media).values(entry).returning({ id: media.id });
    const mediaId = row?.id ?? "";
    this.ids.push(mediaId);
    return { municipalityId, mediaId };
  }

  /** The municipality's draft, which waits for nobody, or for a reviewer. */
  async draftIn(state: "nothing" | "review") {
    const { here } = this.world;
    const baseRevision = await this.unpublishedDraft();
    const reviewId = state === "review" ? await openReview(here.id) : "";
    const target = { municipalityId: here.id, country: here.countrySlug, slug: here.slug };
    return { ...target, reviewId, baseRevision };
  }

  /** A link to the municipality's draft that works. */
  async previewLink(): Promise<string> {
    const token = await createPreviewLink(this.world.here.id);
    const [row] = await sql`select id from preview_links where token_hash =
      rtrim(translate(encode(sha256(${token}::bytea), 'base64'), '+/', '-_'), '=')`;
    return String(row?.id);
  }

  /** Everything that a request could change in what is watched, in one text. */
  async seen(): Promise<string> {
    const [row] = await sql`
      with people as (
        select * from accounts where id::text = any(${this.ids}) or email = any(${this.addresses})
      ), rows as (
        select to_jsonb(people)::text as row from people
        union all select to_jsonb(g)::text from grants g where account_id in (select id from people)
        union all select to_jsonb(l)::text from account_links l where account_id in (select id from people)
        union all select to_jsonb(a)::text from authenticators a where account_id in (select id from people)
        union all select to_jsonb(c)::text from recovery_codes c where account_id in (select id from people)
        union all select to_jsonb(k)::text from passkeys k where account_id in (select id from people)
        union all select to_jsonb(c)::text from passkey_challenges c where account_id in (select id from people)
        union all select to_jsonb(i)::text from identities i where account_id in (select id from people)
        union all select concat_ws(' ', id_hash, second_factor, proven_at) from sessions
          where account_id in (select id from people)
        union all select id::text from mails where account_id in (select id from people where id is distinct from ${this.own})
        union all select id::text from audit_log
          where account_id::text = any(${this.ids}) or subject_id = any(${this.ids})
        union all select to_jsonb(m)::text from municipalities m where id::text = any(${this.ids})
        union all select id::text from revisions where municipality_id::text = any(${this.ids})
        union all select to_jsonb(m)::text from media m where municipality_id::text = any(${this.ids})
        -- Other files go on being worked at after the request that asked for it.
        union all select concat(hash, f.state = 'failed') from media m join media_files f using (hash)
          where m.id::text = any(${this.ids})
        union all select to_jsonb(r)::text from reviews r where municipality_id::text = any(${this.ids})
        union all select c.id::text from review_comments c join reviews r on r.id = c.review_id
          where r.municipality_id::text = any(${this.ids})
        union all select concat_ws(' ', id, revoked_at) from preview_links
          where municipality_id::text = any(${this.ids})
        union all select to_jsonb(c)::text from figure_confirmations c where municipality_id::text = any(${this.ids})
        union all select to_jsonb(k)::text from kept_numbers k where municipality_id::text = any(${this.ids})
        union all select published_at::text from published_profiles where municipality_id::text = any(${this.ids})
      )
      select string_agg(row, chr(10) order by row) as text from rows`;
    return String(row?.text);
  }

  private async make(state: State) {
    const made = await this.world.newPerson(state);
    this.ids.push(made.id);
    return made;
  }
}

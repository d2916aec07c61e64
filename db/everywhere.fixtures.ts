import { eq } from "drizzle-orm";
import { insertAccount } from "./accounts";
import { db } from "./client";
import { sessions } from "./schema/accounts";
import {
  accountLinks,
  authenticators,
  identities,
  passkeyChallenges,
  passkeys,
  recoveryCodes,
} from "./schema/credentials";
import {
  figureConfirmations,
  media,
  mediaFiles,
  previewLinks,
  publications,
  reviewComments,
  reviews,
} from "./schema/editorial";
import { handovers } from "./schema/handovers";
import { mails } from "./schema/mail";
import { municipalities, revisions } from "./schema/profiles";
import { seed } from "./seed";

/** A new site, and somebody who has done there whatever a person can do; answers with their account. */
export async function makePersonEverywhere(name: string): Promise<string> {
  await seed();
  const [place] = await db.select().from(municipalities).where(eq(municipalities.slug, "konak"));
  const [draft] = await db
    .select()
    .from(revisions)
    .where(eq(revisions.id, place?.draftRevisionId ?? ""));
  if (!place || !draft) throw new Error("The seed has Konak");
  const at = { municipalityId: place.id };
  const now = new Date();
  return db.transaction(async (tx) => {
    const account = { email: "all@konak.example", name, language: "en", password: "p" } as const;
    const grants = [{ role: "editor", scope: "municipality", ...at } as const];
    const by = { accountId: null, actorName: "test" };
    const id = await insertAccount(tx, { ...account, grants }, by);
    if (!id) throw new Error("There is such an account");
    const own = { accountId: id };
    await tx.insert(sessions).values({ ...own, idHash: "h", expiresAt: now, address: "", userAgent: "" });
    await tx.insert(identities).values({ ...own, issuer: "i", subject: "s" });
    await tx.insert(passkeys).values({ ...own, credentialId: "c", publicKey: "k", name: "Phone" });
    await tx.insert(authenticators).values({ ...own, secret: "secret", confirmedAt: now });
    await tx.insert(recoveryCodes).values({ ...own, codeHash: "code" });
    await tx.insert(passkeyChallenges).values({ ...own, challenge: "x", purpose: "confirm", expiresAt: now });
    await tx.insert(accountLinks).values({
      ...{ ...own, tokenHash: "token", purpose: "email-change-new", email: "new@konak.example" },
      expiresAt: now,
    });
    await tx.insert(mails).values({
      ...{ ...own, recipient: account.email, kind: "handover", language: "en", subject: "Subject" },
      ...{ text: "secret", html: "secret", state: "kept" },
    });
    await tx.insert(handovers).values({ ...at, reason: "idle", editorId: id, editorName: name });
    const { id: _, ...copy } = draft;
    const [revision] = await tx
      .insert(revisions)
      .values({ ...copy, number: 90, note: "A note", authorId: id, authorName: name })
      .returning();
    const revisionId = revision?.id ?? "";
    await tx.insert(publications).values({
      ...{ ...at, number: 90, revisionId, changeNote: { en: "Changed" }, publishedAt: now },
      ...{ publisherId: id, publisherName: name },
    });
    const [review] = await tx
      .insert(reviews)
      .values({
        ...{ ...at, revisionId, state: "returned", note: "Note", submitterId: id, submitterName: name },
        ...{ reason: "Reason", closerId: id, closerName: name, closedAt: now },
      })
      .returning();
    await tx.insert(reviewComments).values({
      ...{ reviewId: review?.id ?? "", field: "summary", text: "Comment", authorId: id, authorName: name },
      ...{ resolverId: id, resolverName: name, resolvedAt: now },
    });
    await tx.insert(previewLinks).values({
      ...{ ...at, tokenHash: "token", note: "For a friend", creatorId: id, creatorName: name },
      expiresAt: now,
    });
    await tx
      .insert(figureConfirmations)
      .values({ ...at, figureId: "population", observationHash: "o", ...own, accountName: name });
    await tx.insert(mediaFiles).values({ hash: "f", type: "application/pdf", bytes: 1 });
    await tx.insert(media).values({ ...at, hash: "f", name: "a.pdf", uploaderId: id, uploaderName: name });
    return id;
  });
}

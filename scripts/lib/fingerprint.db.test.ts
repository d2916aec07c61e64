import { eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { makeAccount } from "@/db/account.fixtures";
import { db } from "@/db/client";
import { makeNetwork } from "@/db/network.fixtures";
import { indicators } from "@/db/schema/network";
import { publishedProfiles } from "@/db/schema/profiles";
import { env } from "@/lib/env";
import { contentFingerprint } from "./fingerprint.mjs";

const { konak } = await makeNetwork();
const shown = eq(publishedProfiles.municipalityId, konak);
const now = () => contentFingerprint(env.DATABASE_URL);

it("stays the same while nothing that visitors read changes", async () => {
  const before = await now();
  await makeAccount("Bora", { email: "b@konak.example" });
  expect(await now()).toBe(before);
});

it.each([
  [
    "something is published",
    () =>
      db
        .update(publishedProfiles)
        .set({ publishedAt: new Date(0) })
        .where(shown),
  ],
  ["somebody moves", () => db.update(publishedProfiles).set({ slug: "elsewhere" }).where(shown)],
  ["a list is changed", () => db.update(indicators).set({ position: 99 }).where(eq(indicators.key, "area"))],
  ["somebody leaves", () => db.delete(publishedProfiles).where(shown)],
])("changes when %s", async (_, change) => {
  const before = await now();
  await change();
  expect(await now()).not.toBe(before);
});

import { randomBytes } from "node:crypto";
import AxeBuilder from "@axe-core/playwright";
import { type BrowserContext, test as base, expect, type Page } from "@playwright/test";
import type { NewGrant } from "@/db/accounts";
import type { Locale } from "@/lib/i18n/locales";
import { createAccount, removeAccounts, signIn, type TestAccount } from "./accounts";
import { createMunicipality, removeMunicipalities, type TestMunicipality } from "./municipalities";

export type Person = TestAccount & { context: BrowserContext; page: Page };
type NewPerson = { name?: string; language?: Locale; grants?: NewGrant[]; signedIn?: boolean };

type Fixtures = {
  /** A published municipality that belongs to this test alone. */
  municipality: TestMunicipality;
  /** A person with an account, in a browser of their own, signed in; without `grants` an editor of `municipality`. */
  person: (options?: NewPerson) => Promise<Person>;
};

const unique = () => randomBytes(4).toString("hex");

export const test = base.extend<Fixtures>({
  municipality: async ({ browserName: _ }, use, { parallelIndex }) => {
    const municipality = await createMunicipality({ worker: parallelIndex, unique: unique() });
    await use(municipality);
    await removeMunicipalities(municipality.countryCode);
  },
  person: async ({ browser, municipality }, use) => {
    const people: Person[] = [];
    await use(async ({ grants, signedIn = true, ...options } = {}) => {
      const own: NewGrant = { role: "editor", scope: "municipality", municipalityId: municipality.id };
      const account = await createAccount({ unique: unique(), grants: grants ?? [own], ...options });
      const context = await browser.newContext();
      if (signedIn) await signIn(context, account);
      const person = { ...account, context, page: await context.newPage() };
      people.push(person);
      return person;
    });
    await Promise.all(people.map(({ context }) => context.close()));
    await removeAccounts(people.map(({ id }) => id));
  },
});

/** Fails with what axe finds on the page as it stands. */
export async function expectAccessible(page: Page): Promise<void> {
  // An address has changed before its page has arrived.
  await page.waitForLoadState("domcontentloaded");
  // While an action's answer draws the page again its head is replaced; what is looked at is the page at rest.
  await expect(page).toHaveTitle(/\S/);
  const { violations } = await new AxeBuilder({ page })
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
    // Describing what is right takes longer than finding what is wrong, and frames, for which axe opens another page, none has.
    .options({ resultTypes: ["violations"] })
    .setLegacyMode()
    .analyze();
  const found = violations.map(({ id, help, nodes }) => ({
    id,
    help,
    where: nodes.map((n) => n.target.join(" ")),
  }));
  expect(found).toEqual([]);
}

export { expect };

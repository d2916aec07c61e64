import { expect } from "@playwright/test";
import { env } from "@/lib/env";
import { seal } from "@/lib/sealed";
import { cookieFor } from "@/lib/session-cookie";
import { send } from "../support/http";
import { mayKind } from "./grid";
import { kinds } from "./kinds";
import { cookieOf, test, type World } from "./world";

// What waits in a browser between two pages, sealed for one account: who asks with that account's session sees it if
// they may, and who carries it off to another account sees nothing.

const places = [
  { what: "new-recovery-codes", at: "/sign-in/recovery-codes", text: "code-of-recovery", may: "in" },
  { what: "new-authenticator", at: "/sign-in/set-up", text: "JBSWY3DPEHPK3PXP", may: "adding" },
] as const;

/** Without what may stand between its letters, so that they are read in groups. */
const bare = (body: string) => body.replace(/[\s\u00a0]|<[^>]*>/g, "");

for (const { what, at, text, may } of places) {
  test(`what waits as ${what} is shown to its account alone`, async ({ world }) => {
    const waiting = (owner: string, { purpose = what as string, minutes = 1 } = {}) => {
      const sealed = seal(JSON.stringify({ until: Date.now() + minutes * 60_000, text }), { purpose, owner });
      return `${cookieFor(what, env.SITE_URL).name}=${sealed}`;
    };
    for (const kind of kinds) {
      const cookie = cookieOf(world, kind);
      const isShown = async (planted: string) => {
        const answer = await send(`${at}?lang=en`, { cookie: [cookie, planted].filter(Boolean).join("; ") });
        expect(answer.status).toBe(200);
        return bare(answer.body).includes(text);
      };
      const own = ownerOf(world, kind);
      expect(await isShown(waiting(own)), kind).toBe(mayKind(kind, may));
      expect(await isShown(waiting(world.person.id)), `${kind}, another's`).toBe(false);
      const wrong = { "for something else": { purpose: "something-else" }, "too old": { minutes: -1 } };
      for (const [how, given] of Object.entries(wrong))
        expect(await isShown(waiting(own, given)), `${kind}, ${how}`).toBe(false);
    }
  });
}

const ownerOf = ({ accounts, person }: World, kind: (typeof kinds)[number]) =>
  kind === "nobody" ? person.id : accounts[kind].id;

import { expect } from "@playwright/test";
import { openSession } from "../support/accounts";
import { type Call, callAction, saidBy, sendForm } from "../support/actions";
import { type Answer, send } from "../support/http";
import { actionNamed } from "./action-page";
import { actions } from "./action-table";
import type { ActionEntry, LinkAction } from "./entries";
import { expectRefusedAction } from "./expectations";
import { mayKind } from "./grid";
import { type Kind, kinds } from "./kinds";
import { Targets } from "./targets";
import { cookieOf, test, type World } from "./world";

// Some hundred requests each: quick, but not on a machine that is busy with other things.
test.describe.configure({ timeout: 300_000 });

const targetsFor = (world: World, kind: Kind) =>
  new Targets(world, kind === "nobody" ? null : world.accounts[kind].id);

const callOf = async (entry: ActionEntry, targets: Targets): Promise<Call> =>
  entry.purpose ? entry.call(await targets.link(entry.purpose)) : entry.call(targets);

/** The cookie of a session that may end. */
async function ownCookie(world: World, kind: Kind): Promise<string | undefined> {
  const isOpen = mayKind(kind, "confirm") || mayKind(kind, "second");
  if (!isOpen || kind === "nobody") return cookieOf(world, kind);
  const { name, value } = await openSession(world.accounts[kind], mayKind(kind, "in") ? "totp" : null);
  return `${name}=${value}`;
}

type Sending = (page: string, id: string, call: Call, cookie?: string) => Promise<Answer> | null;

/** The ways in which the same call can arrive. */
const byScript: Sending = (page, id, call, cookie) => callAction(page, id, call, { cookie });
const byForm: Sending = (page, id, call, cookie) =>
  "fields" in call ? sendForm(page, id, call, { cookie }) : null;
/** The same from a page without any action; Next passes it on, and begins anew there. */
const fromElsewhere: Sending = (_, id, call, cookie) => callAction(elsewhere, id, call, { cookie });
const elsewhere = "/en/about";
/** The rule is the same whichever way a call arrives: a script tries it for every kind, the other ways for one of each sort. */
const oneOfEachSort: readonly Kind[] = [
  ...(["nobody", "suspended", "second-step", "set-up", "stale", "no-grants", "translator-here"] as const),
  ...(["editor-here", "editor-next-door", "reviewer-country"] as const),
  ...(["administrator-abroad", "administrator-network"] as const),
];

for (const [name, entry] of Object.entries(actions)) {
  test(`action ${name}`, async ({ world }) => {
    const { id, page, lets } = actionNamed(name, entry.may, world);
    const ask = async (kind: Kind, way: string, sendBy: Sending) => {
      const targets = targetsFor(world, kind);
      const call = await callOf(entry, targets);
      const isSigningOut = entry.effect === "signs out";
      const cookie = isSigningOut ? await ownCookie(world, kind) : cookieOf(world, kind);
      const before = await targets.seen();
      const answer = await sendBy(page, id, call, cookie);
      if (!answer) return;
      const label = `${kind} ${way}`;
      const isUnchanged = (await targets.seen()) === before;
      // A form without a script is sent to its page, which answers for itself first.
      const isPageShut = sendBy === byForm && !mayKind(kind, lets);
      const refusedBy = isPageShut ? lets : entry.may && !mayKind(kind, entry.may) ? entry.may : null;
      if (refusedBy) {
        expectRefusedAction(answer, { kind, may: refusedBy, world, label });
        expect(isUnchanged, `${label} wrote something`).toBe(true);
      } else {
        expect(answer.status, label).toBeLessThan(400);
        if (!isSigningOut) expect(isUnchanged, `${label} wrote nothing`).toBe(entry.effect !== "writes");
        const said = saidIf(entry, sendBy === fromElsewhere);
        if (said) expect(saidBy(answer), label).toMatch(said);
      }
      if (!isSigningOut) return;
      expect(saidBy(answer), label).toMatch(/^\/sign-in$/m);
      expect((await send("/admin/account", { cookie })).status, `${label}, afterwards`).toBe(307);
    };
    for (const kind of kinds) await ask(kind, "by a script", byScript);
    for (const kind of oneOfEachSort) {
      await ask(kind, "by a plain form", byForm);
      await ask(kind, "by a script on another page", fromElsewhere);
      await expectNothingFromAnotherForm(id, entry, targetsFor(world, kind), cookieOf(world, kind));
    }
    if (entry.purpose) await expectOtherLinksRefused(entry, { id, page, world });
  });
}

/** What an action says to those whom it lets in; null where there is nothing to be seen of it. */
function saidIf({ effect }: ActionEntry, isPassedOn: boolean): RegExp | null {
  if (typeof effect === "string") return null;
  if ("says" in effect) return effect.says;
  return isPassedOn ? null : effect.leads;
}

/** A plain form on a page that does not carry the action is for nobody. */
async function expectNothingFromAnotherForm(
  id: string,
  entry: ActionEntry,
  targets: Targets,
  cookie: string | undefined,
): Promise<void> {
  const call = await callOf(entry, targets);
  if (!("fields" in call)) return;
  const before = await targets.seen();
  expect((await sendForm(elsewhere, id, call, { cookie })).status).toBe(409);
  expect(await targets.seen()).toBe(before);
}

/** Links for something else, and ones that are almost right. */
async function expectOtherLinksRefused(
  entry: LinkAction,
  { id, page, world }: { id: string; page: string; world: World },
): Promise<void> {
  const targets = targetsFor(world, "nobody");
  const right = await targets.link(entry.purpose);
  const others = (["invitation", "password-reset", "email-change-new"] as const).filter(
    (purpose) => purpose !== entry.purpose,
  );
  const links = await Promise.all(others.map((purpose) => targets.link(purpose)));
  const before = await targets.seen();
  for (const wrong of ["", `${right}x`, right.slice(1), `${right.slice(0, -1)}.`, ...links])
    expect(saidBy(await callAction(page, id, entry.call(wrong))), wrong).toMatch(entry.refuses);
  expect(await targets.seen()).toBe(before);
}

import { expect } from "@playwright/test";
import { type Action, can, reachOf, type Subject, writableLanguages } from "@/features/auth/policy";
import { isProven, stageOf } from "@/features/auth/session/stage";
import { builtReferences, builtRoutes } from "../support/build";
import { type Answer, send } from "../support/http";
import { actions, publicReads } from "./action-table";
import { expectNoSecret, expectRefusedCall, expectRefusedPage } from "./expectations";
import { answers, mayKind, type Question, questions } from "./grid";
import { grantsOf, type Kind, kinds } from "./kinds";
import { handlers, pages } from "./table";
import { cookieOf, test, type World } from "./world";

test("every page, route and action of the build has an entry, and every entry is of the build", () => {
  const routes = builtRoutes();
  const { actions: built, cached } = builtReferences();
  expect(Object.keys(pages).sort()).toEqual(routes.pages.sort());
  expect(Object.keys(handlers).sort()).toEqual([...routes.handlers.keys()].sort());
  expect(Object.keys(actions).sort()).toEqual(built.map(({ name }) => name).sort());
  expect([...publicReads].sort()).toEqual([...new Set(cached.map(({ file }) => file))].sort());
});

/** The table's questions in the words of the policy; the subject of "anywhere" is how far it reaches. */
const asked: Record<
  Exclude<Question, "in" | "second" | "confirm" | "adding" | "proven" | "work" | "write">,
  [Action, "here" | "country" | "network" | "anywhere"]
> = {
  draft: ["profile.read-draft", "here"],
  edit: ["profile.edit", "here"],
  en: ["profile.translate.en", "here"],
  tr: ["profile.translate.tr", "here"],
  publish: ["profile.publish", "here"],
  submit: ["profile.submit", "here"],
  review: ["profile.review", "here"],
  "review.a": ["profile.review", "anywhere"],
  people: ["accounts.manage", "here"],
  "people.c": ["accounts.manage", "country"],
  "people.n": ["accounts.manage", "network"],
  "people.a": ["accounts.manage", "anywhere"],
  "people.p": ["accounts.manage", "here"],
  record: ["records.read", "here"],
  "record.c": ["records.read", "country"],
  "record.n": ["records.read", "network"],
  "record.a": ["records.read", "anywhere"],
  mail: ["mail.read", "network"],
  "mail.p": ["mail.read", "network"],
  places: ["municipalities.manage", "here"],
  "places.a": ["municipalities.manage", "anywhere"],
};

const shut: readonly Kind[] = ["nobody", "suspended", "not-opened", "expired", "idle", "ended"];

/** How far a kind's session has come, by the program's own rule; null where there is none that opens anything. */
function stageOfKind(kind: Kind, grants: Parameters<typeof stageOf>[0]["grants"]) {
  if (shut.includes(kind)) return null;
  const hasShown = !["second-step", "set-up", "set-up-stale"].includes(kind);
  const known = {
    shown: hasShown ? ("single-sign-on" as const) : null,
    hasFactor: kind === "second-step",
    grants,
  };
  return stageOf(known, "administrators");
}

const now = new Date();
const minutesAgo = (minutes: number) => new Date(now.getTime() - minutes * 60_000);

/** When a kind has signed in, and when it has shown who it is. */
function shownBy(kind: Kind) {
  const createdAt = minutesAgo(kind === "set-up-stale" ? 16 : 14);
  if (["second-step", "set-up", "set-up-stale", "just-in"].includes(kind))
    return { createdAt, provenAt: null };
  return { createdAt, provenAt: minutesAgo(kind === "stale" ? 16 : 14) };
}

test("the table answers for each kind of account what the policy answers", ({ world }) => {
  expect([...answers.keys()]).toEqual([...kinds]);
  const { countryCode, id } = world.here;
  const subjects: Record<string, Subject> = {
    here: { countryCode, municipalityId: id },
    country: { countryCode },
    network: "network",
  };
  for (const kind of kinds) {
    const held = grantsOf(kind, world.here, world.nextDoor);
    const stage = stageOfKind(kind, held);
    const grants = stage === "signedIn" ? held : [];
    const confirm = stage === "signedIn" || stage === "setUp";
    const adding = stage !== null && isProven({ stage, ...shownBy(kind) }, now);
    const proven = adding && stage === "signedIn";
    const decided = Object.entries(asked).map(([question, [action, where]]) => {
      const subject = subjects[where];
      const reach = reachOf({ grants }, action);
      const isAnywhere = reach === "network" || Object.values(reach).flat().length > 0;
      const isAllowed = subject ? can({ grants }, action, subject) : isAnywhere;
      return [question, isAllowed && (proven || !question.endsWith(".p"))];
    });
    const stages = { in: stage === "signedIn", second: stage === "secondStep", confirm, adding, proven };
    const write = writableLanguages({ grants }, { countryCode, municipalityId: id }).length > 0;
    const expected = { ...stages, work: grants.length > 0, write, ...Object.fromEntries(decided) };
    expect(Object.fromEntries(answers.get(kind) ?? []), kind).toEqual(expected);
    expect(Object.keys(expected).sort()).toEqual([...questions].sort());
  }
});

for (const [route, entry] of Object.entries(pages)) {
  test(`page ${route}`, async ({ world }) => {
    const key = entry.key?.(world) ?? "";
    const at = entry.key ? entry.at(key) : entry.at(world);
    for (const kind of kinds) {
      const answer = await send(at, { cookie: cookieOf(world, kind) });
      const label = `${kind} at ${at}`;
      if (entry.may && !mayKind(kind, entry.may)) expectRefusedPage(answer, kind, world, label);
      else expect(answer.status, label).toBe(200);
      for (const { text, may = entry.may ?? "anybody" } of entry.shows?.(world) ?? [])
        expect(answer.body.includes(text), `${label} shows ${text}`).toBe(mayKind(kind, may));
      if (entry.may === "anybody") expectNoSecret(answer, world, label);
      if (entry.showsOwn) expectOwn(answer, { kind, may: entry.showsOwn, world });
    }
    if (!entry.key) return;
    const others = Object.values(world.links).filter((other) => other !== key);
    for (const wrong of [...others, `${key}x`, key.slice(1), key.toUpperCase()]) {
      const answer = await send(entry.at(wrong));
      for (const { text } of entry.shows(world)) expect(answer.body, wrong).not.toContain(text);
    }
  });
}

for (const [route, entry] of Object.entries(handlers)) {
  test(`route ${route}`, async ({ world }) => {
    const built = builtRoutes().handlers.get(route) ?? "";
    // A picture's address ends in a hash that only the build knows.
    const at = entry.at(world).replace(/opengraph-image$/, built.slice(built.lastIndexOf("/") + 1));
    for (const kind of kinds) {
      const { method } = entry;
      const answer = await send(at, { cookie: cookieOf(world, kind), ...(method && { method }) });
      const label = `${kind} at ${at}`;
      if (entry.isInternal) expect(answer.status, label).toBe(404);
      else if (mayKind(kind, entry.may)) expect(answer.status, label).toBe(entry.status ?? 200);
      else if (entry.isCalled) expectRefusedCall(answer, kind, world, label);
      else expectRefusedPage(answer, kind, world, label);
      for (const { text, may = entry.may } of entry.shows?.(world) ?? [])
        expect(answer.body.includes(text), `${label} shows ${text}`).toBe(mayKind(kind, may));
      if (entry.may === "anybody") expectNoSecret(answer, world, label);
      if (entry.showsOwn) expectOwn(answer, { kind, may: entry.showsOwn, world });
    }
  });
}

type Own = { kind: Kind; may: Question; world: World };

function expectOwn({ body }: Answer, { kind, may, world }: Own): void {
  const shown = kinds.filter((one) => one !== "nobody" && body.includes(world.accounts[one].email));
  expect(shown).toEqual(mayKind(kind, may) ? [kind] : []);
}

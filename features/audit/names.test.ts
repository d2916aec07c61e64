import { expect, test } from "vitest";
import type { Locale } from "@/lib/i18n/locales";
import { accountFacts, entryOf } from "./entry";
import { type Names, subjectOf } from "./names";
import type { RecordRow } from "./queries";
import { sentence } from "./sentence";

const [ada, bora, gone] = ["ada00000", "bora0000", "gone0000"].map(
  (start) => `${start}-0000-4000-8000-000000000000`,
) as [string, string, string];
const names: Names = {
  accounts: new Map([
    [ada, { name: "Ada", email: "ada@konak.example", isShown: true }],
    [bora, { name: "Bora", email: null, isShown: false }],
  ]),
  municipalities: new Map(),
  countries: new Map(),
};

const row = (given: Partial<RecordRow>): RecordRow => ({
  id: 1,
  at: new Date(0),
  accountId: null,
  actorName: "",
  action: "account.suspended",
  subjectKind: "account",
  subjectId: bora,
  address: "",
  detail: {},
  ...given,
});
/** Who, what, and which accounts, as a reader is told it. */
function told(given: Partial<RecordRow>, locale: Locale = "en") {
  const entry = entryOf(row(given), names, locale);
  const { action, actor, subject } = entry;
  return {
    who: actor.name,
    what: sentence(action, subject?.name ?? null, locale),
    accounts: accountFacts(entry, locale).map(({ label, value }) => `${label} ${value}`),
  };
}

test("a name is shown with its account, whatever others call themselves", () => {
  const one = entryOf(row({ accountId: ada, actorName: "Ada" }), names, "en");
  expect(one.actor).toEqual({
    name: "Ada",
    href: `/admin/people/${ada}`,
    account: { id: ada, email: "ada@konak.example" },
  });
  expect(told({ accountId: bora, actorName: "Ada", subjectId: gone, detail: { name: "Ada" } })).toEqual({
    who: "Ada",
    what: "Suspended the account of Ada",
    accounts: ["Account bora0000", "Account concerned gone0000"],
  });
});

test("whose page the reader may not open is shown without an address", () => {
  const { actor } = entryOf(row({ accountId: bora, actorName: "Bora" }), names, "en");
  expect(actor).toEqual({ name: "Bora", href: null, account: { id: bora, email: null } });
});

test("who was erased still has an id", () => {
  const erased = { accountId: gone, actorName: "", subjectId: gone, detail: { name: "" } };
  expect(told(erased)).toEqual({
    who: "Somebody whose name was erased",
    what: "Suspended the account of somebody whose name was erased",
    accounts: ["Account gone0000", "Account concerned gone0000"],
  });
});

test("only whom the sentence names is named: not the owner, of their own deeds", () => {
  const own = { action: "account.renamed", accountId: ada, actorName: "Ada", subjectId: ada };
  expect(told(own).accounts).toEqual(["Account ada00000"]);
});

test.each<[string, Partial<RecordRow>, string, string]>([
  ["as it is written", { subjectId: bora, detail: { name: "Bora then" } }, "Somebody unknown", "Bora then"],
  [
    "as it was written before",
    { accountId: bora, actorName: "Bora then", subjectId: bora },
    "Somebody unknown",
    "Bora then",
  ],
  [
    "of the erased",
    { subjectId: gone, detail: { name: "" } },
    "Somebody unknown",
    "somebody whose name was erased",
  ],
  [
    "of the erased, as it was written before",
    { accountId: gone, actorName: "", subjectId: gone },
    "Somebody unknown",
    "somebody whose name was erased",
  ],
])("an attempt is nobody's deed, upon an account: %s", (_, given, who, whose) => {
  const accounts = [`Account concerned ${(given.subjectId ?? "").slice(0, 8)}`];
  expect(told({ ...given, action: "session.refused" })).toEqual({
    ...{ who, accounts },
    what: `Was refused at sign-in to the account of ${whose}`,
  });
  expect(told({ ...given, action: "password-reset.asked" })).toEqual({
    ...{ who, accounts },
    what: `Asked for a new password for the account of ${whose}`,
  });
  expect(told({ ...given, action: "session.second-step-refused" }).what).toContain(whose);
});

test.each<[Locale, string]>([
  ["en", "Was refused at sign-in"],
  ["tr", "Oturum açma girişimi reddedildi"],
])("an attempt for an address without an account names nobody: %s", (locale, what) => {
  const attempt = row({ action: "session.refused", subjectId: "" });
  expect(subjectOf(attempt, names, locale)).toBeNull();
  expect(told(attempt, locale)).toMatchObject({ what, accounts: [] });
});

test.each<[string, string, string]>([
  ["command line", "The operator of the server", "Sunucunun işletmecisi"],
  ["Network of Municipalities", "Network of Municipalities", "Belediyeler Ağı"],
  ["somebody else", "somebody else", "somebody else"],
])("%s, who has no account, is called so in each language", (actorName, en, tr) => {
  expect(told({ actorName }).who).toBe(en);
  expect(told({ actorName }, "tr").who).toBe(tr);
  expect(told({ actorName, accountId: bora }, "tr").who, "an account's own name stays").toBe(actorName);
});

test.each(["record.shortened", "handover.told"])("what the site does by itself is its own: %s", (action) => {
  expect(told({ action, subjectKind: "record", subjectId: "" }, "tr").who).toBe("Sitenin kendisi");
});

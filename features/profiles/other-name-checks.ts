import type { CalendarDate } from "@/features/figures/dates";
import { fold } from "@/lib/text/fold";
import { when } from "./check";
import { isLanguage } from "./language";
import type { OtherName } from "./other-names";
import type { Profile } from "./schema";

type Named = { text: string; lang: string };
type Part = Pick<Profile, "names" | "sources">;

const isWritten = ({ text }: Named) => text.trim() !== "";

/** Whether they are one name to whoever looks for them: alike but for accents, and not said to be of two languages. */
const isSame = (a: Named, b: Named) =>
  fold(a.text) === fold(b.text) && (a.lang === b.lang || a.lang === "" || b.lang === "");

/** A place can have a name twice, at different times. */
const isSameTime = (a: OtherName, b: OtherName) =>
  a.from?.value === b.from?.value && a.until?.value === b.until?.value;

/** Whether an earlier name says the same already; a former name may be today's again. */
function isRepeated(name: OtherName, earlier: readonly OtherName[], { names }: Part): boolean {
  const alike = earlier.filter(({ kind }) => (kind === "former") === (name.kind === "former"));
  if (name.kind === "former") return alike.some((other) => isSame(name, other) && isSameTime(name, other));
  const own = [
    { text: names.short, lang: names.official.lang },
    names.official,
    { text: names.english, lang: "en" },
  ];
  return [...own.filter(isWritten), ...alike].some((other) => isSame(name, other));
}

/** As far as both dates are known: 1934 is not before May 1934. */
function isBefore(date: string, other: string): boolean {
  const known = Math.min(date.length, other.length);
  return date.slice(0, known) < other.slice(0, known);
}
const isAhead = (date: CalendarDate | null) =>
  date !== null && isBefore(new Date().toISOString().slice(0, 10), date.value);

/** Every name for which `isWrong`, as the path of one of its fields. */
const wrong = (
  { names }: Part,
  field: keyof OtherName,
  isWrong: (name: OtherName, index: number) => boolean,
) => names.others.flatMap((name, i) => when(isWrong(name, i), `names.others.${i}.${field}`));

/** The rules for publishing a place's other names. */
export const otherNameChecks = {
  otherNamesAreWritten: (p) => wrong(p, "text", (name) => !isWritten(name)),
  otherNamesAreNew: (p) =>
    wrong(p, "text", (name, i) => isWritten(name) && isRepeated(name, p.names.others.slice(0, i), p)),
  otherNamesSayTheirLanguage: (p) =>
    wrong(p, "lang", ({ kind, lang }) => (lang === "" ? kind === "other_language" : !isLanguage(lang))),
  formerNamesBeganBefore: (p) => wrong(p, "from", ({ from }) => isAhead(from)),
  formerNamesEndedBefore: (p) => wrong(p, "until", ({ until }) => isAhead(until)),
  formerNamesEndAfterTheyBegin: (p) =>
    wrong(
      p,
      "until",
      ({ from, until }) => from !== null && until !== null && isBefore(until.value, from.value),
    ),
  otherNamesPointAtSources: (p) =>
    wrong(p, "source", ({ source }) => source !== null && !p.sources.some((s) => s.id === source)),
} satisfies Record<string, (profile: Part) => ReturnType<typeof wrong>>;

/** What is wrong with the other names, as it stands beside them while they are edited. */
export const otherNameFindings = (profile: Part) =>
  Object.entries(otherNameChecks).flatMap(([check, run]) =>
    run(profile).map(({ field }) => ({ check: check as keyof typeof otherNameChecks, field })),
  );

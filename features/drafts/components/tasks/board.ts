import { editorPath } from "@/features/auth/paths";
import { isEditor, type WriterScope } from "@/features/auth/scopes";
import type { Locale } from "@/lib/i18n/locales";
import { fieldId } from "../../editing/field-ids";
import { type FigureStanding, figureStandings } from "../../tasks/figure-standing";
import type { PlaceTasks } from "../../tasks/queries";
import type { Task, TaskKind } from "../../tasks/task";
import { byField } from "../../tasks/task-place";
import { type Lists, type Reading, readVersion } from "../../versions/reading";
import { mayWriteIn } from "../../versions/written-in";

/** Everything that the page of tasks shows of a municipality, in the reader's language. */
export type Board = PlaceTasks & {
  municipalityId: string;
  locale: Locale;
  name: string;
  /** Whether the person may take the draft back from review. */
  mayWithdraw: boolean;
  address: { country: string; slug: string };
  /** Null when the draft cannot be read by this version of the program. */
  reading: Reading | null;
  publishedReading: Reading | null;
  standings: Map<string, FigureStanding>;
  /** What there is to do by now, in the order of the page. */
  due: (kind: TaskKind) => Task[];
  /** The figures to look at again, and those that the person has just confirmed, in case it was a slip. */
  outdated: Task[];
};

type Given = { data: PlaceTasks; lists: Lists; scope: WriterScope; now: Date };

export function boardOf({ data, lists, scope, now }: Given): Board {
  const { actor, municipalityId } = scope;
  const locale = actor.language;
  const { place, draft, published, confirmations } = data;
  // A translator has nothing to do with the rest.
  const tasks = data.tasks.filter(({ language }) =>
    language ? mayWriteIn(scope.languages, language) : isEditor(scope),
  );
  const read = (profile: Board["draft"]["profile"]) => profile && readVersion(profile, lists, locale);
  const reading = read(draft.profile);
  const standings = draft.profile
    ? figureStandings(draft.profile, confirmations, { accountId: actor.accountId, now })
    : new Map<string, FigureStanding>();
  const isDue = ({ dueAt }: Task) => dueAt === null || dueAt <= now;
  const ofKind = (kind: TaskKind) => byField(tasks.filter((task) => task.kind === kind));
  const isJustConfirmed = ({ detail: { figure, byDate } }: Task) =>
    typeof byDate === "string" &&
    new Date(byDate) <= now &&
    standings.get(String(figure))?.confirmed?.mayTakeBack === true;
  return {
    ...data,
    tasks,
    ...{ municipalityId, locale, reading, standings },
    publishedReading: read(published?.profile ?? null),
    name: draft.profile?.names.short || place.slug,
    mayWithdraw: isEditor(scope) || data.review?.isOwn === true,
    address: { country: place.countrySlug, slug: place.slug },
    due: (kind) => ofKind(kind).filter(isDue),
    outdated: ofKind("outdated").filter((task) => isDue(task) || isJustConfirmed(task)),
  };
}

/** The way to a task's field in the editor, which opens it; a translation beside the text that it is made from. */
export function fieldAddress(address: Board["address"], { kind, field, language }: Task): string {
  const isTranslated = kind === "behind" || kind === "untranslated";
  const hash = fieldId(language ? `${field}.${language}` : field);
  return `${editorPath(address)}${isTranslated ? "?sides" : ""}#${hash}`;
}

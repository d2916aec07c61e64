import type { taskKinds } from "@/db/schema/editorial";
import type { Locale } from "@/lib/i18n/locales";

export type TaskKind = (typeof taskKinds)[number];

/** Something that a draft leaves to do, as `draft_tasks` holds it. */
export type Task = {
  kind: TaskKind;
  /** The path of the field in the form, to which the task leads: `figures.3.observations.0.date`. */
  field: string;
  /** The language that it concerns, "" for none. */
  language: Locale | "";
  detail: Record<string, unknown>;
  /** From when on there is something to do; null for at once. */
  dueAt: Date | null;
};

type NewTask = Pick<Task, "kind" | "field"> & Partial<Task>;

/** A task with nothing besides, unless it is said. */
export const task = (said: NewTask): Task => ({ language: "", detail: {}, dueAt: null, ...said });

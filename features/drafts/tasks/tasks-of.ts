import type { Profile } from "@/features/profiles/schema";
import type { Translations } from "@/features/profiles/translations";
import { locales } from "@/lib/i18n/locales";
import { type ConfirmedAt, figureTasks, type TaskIndicators } from "./figure-tasks";
import type { Task } from "./task";
import { imageTasks, type KeptNumber, typedNumberTasks } from "./text-tasks";
import { translationTasks } from "./translation-tasks";

/** What a profile's tasks depend on besides its text. */
export type TaskKnowledge = {
  indicators: TaskIndicators;
  translations: Translations;
  confirmedAt: ConfirmedAt;
  kept: readonly KeptNumber[];
};

/** To be counted up when these rules change: what was made by others is then made anew. */
const VERSION = 2;

/** What tasks were made by: another text of it asks for them to be made again. */
export const taskRules = (indicators: TaskIndicators): string => {
  const ages = Object.entries(indicators).map(([key, { unit, reviewMonths }]) => [key, unit, reviewMonths]);
  return JSON.stringify([VERSION, locales, ages.toSorted(([a], [b]) => (String(a) < String(b) ? -1 : 1))]);
};

/** Everything that a draft leaves to do, each of its fields at most once in a kind and language. */
export const tasksOf = (profile: Profile, knowledge: TaskKnowledge): Task[] => [
  ...figureTasks(profile, knowledge.indicators, knowledge.confirmedAt),
  ...translationTasks(profile, knowledge.translations),
  ...imageTasks(profile),
  ...typedNumberTasks(profile, knowledge.kept),
];

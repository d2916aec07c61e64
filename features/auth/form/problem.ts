import type { FormState } from "./state";
import type { FormWords } from "./words";

/** A problem in words, for every key. */
export const problemText = ({ problems }: FormWords, key: string): string =>
  (Object.hasOwn(problems, key) ? problems[key] : problems.invalid) ?? "";

/** What is wrong with the form as a whole, in words. */
export function formProblemOf(state: FormState, words: FormWords): string | null {
  if (!state.formError) return null;
  if (state.formError !== "slowed") return problemText(words, state.formError);
  const { slowed } = words;
  const minutes = Math.min(Math.max(Math.ceil((state.waitSeconds ?? 60) / 60), 1), slowed.length);
  return slowed[minutes - 1] ?? "";
}

import type { FormState } from "./form-state";
import type { FormWords } from "./form-words";

/** What is wrong with the form as a whole, in words. */
export function formProblemOf(state: FormState, { problems: words, slowed }: FormWords): string | null {
  if (!state.formError) return null;
  if (state.formError !== "slowed") return words[state.formError];
  const minutes = Math.min(Math.max(Math.ceil((state.waitSeconds ?? 60) / 60), 1), slowed.length);
  return slowed[minutes - 1] ?? "";
}

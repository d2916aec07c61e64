import { formProblemOf } from "../form/problem";
import type { FormState } from "../form/state";
import type { FormWords } from "../form/words";

/** Where a page asks somebody to show once more who they are. */
export const proofId = "proof";

/** What is wrong with a form as a whole; with the way to the proof, where one is missing. */
export function ProblemText({ state, words }: { state: FormState; words: FormWords }) {
  return (
    <>
      {formProblemOf(state, words)}
      {state.formError === "unproven" && (
        <>
          {" "}
          <a href={`#${proofId}`} className="link">
            {words.toProof}
          </a>
        </>
      )}
    </>
  );
}

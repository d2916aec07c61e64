import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import type { PersonState as State } from "../../people/schema";

const looks: Record<State, string> = {
  active: "bg-turq-wash text-turquoise",
  invited: "bg-sunk text-ink-2",
  suspended: "bg-coral-wash text-coral-ink",
};

/** Whether an account is in use: a full, a half or an empty dot and its word. */
export function PersonState({ state, locale }: { state: State; locale: Locale }) {
  return (
    <span className={`badge ${looks[state]}`}>
      <svg width="10" height="10" viewBox="0 0 10 10" aria-hidden="true" fill="none" stroke="currentColor">
        <circle
          cx="5"
          cy="5"
          r="3.75"
          strokeWidth="1.5"
          fill={state === "active" ? "currentColor" : "none"}
        />
        {state === "invited" && <path d="M5 1.25a3.75 3.75 0 0 0 0 7.5Z" fill="currentColor" stroke="none" />}
      </svg>
      {translator(locale, "people")(`states.${state}`)}
    </span>
  );
}

import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { type ShownState, shownStates } from "../states";
import { listAddress } from "./mail-pages";

/** Links to the list of each state. */
export function StateFilter({ current, locale }: { current: ShownState | null; locale: Locale }) {
  const t = translator(locale, "outbox");
  return (
    <nav aria-label={t("filter")} className="mt-8">
      <ul className="flex flex-wrap gap-2">
        {[null, ...shownStates].map((state) => (
          <li key={state}>
            <a
              href={listAddress(state)}
              aria-current={state === current ? "page" : undefined}
              className="inline-flex min-h-9 items-center rounded-control border border-rule-2 px-3 text-meta text-cobalt hover:bg-cobalt-wash aria-[current=page]:border-2 aria-[current=page]:border-ink aria-[current=page]:font-[650] aria-[current=page]:text-ink"
            >
              {state ? t(`states.${state}`) : t("all")}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

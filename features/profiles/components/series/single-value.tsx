import { formatReferenceDate } from "@/features/figures/dates";
import type { ResolvedObservation } from "@/features/figures/resolve";
import type { PageContext } from "../../page-context";

/** The one value that there is, at the end of a dotted line that says so. */
export function SingleValue({ context, value }: { context: PageContext; value: ResolvedObservation }) {
  const { tf, locale } = context;
  const { date } = value.observation;
  return (
    <div className="series-single">
      <p className="series-none">{tf("noEarlier")}</p>
      <p className="series-only">{value.formatted.text}</p>
      <p className="series-date">
        {date.kind === "undated"
          ? tf("dateNotStated").toLocaleLowerCase(locale)
          : formatReferenceDate(date, locale, tf)}
      </p>
    </div>
  );
}

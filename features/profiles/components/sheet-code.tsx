import { QrCode } from "@/components/qr-code";
import { env } from "@/lib/env";
import { citationOf } from "../citation/citation";
import type { PageContext } from "../page-context";

/** Leads from paper to the version that was printed. */
export function SheetCode({ context: { t, published, locale } }: { context: PageContext }) {
  const citation = citationOf(published, locale, env.SITE_URL);
  if (!citation) return null;
  return (
    <div className="sheet-only sheet-code">
      <QrCode text={citation.address} label={t("cite.code", { address: citation.address })} />
      <p>{t("cite.scan", { number: citation.number })}</p>
    </div>
  );
}

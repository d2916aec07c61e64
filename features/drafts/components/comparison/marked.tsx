import type { ReactNode } from "react";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import type { Op } from "../../comparison/blocks";

type Props = { op: Op; locale: Locale; children: ReactNode };

/**
 * What was removed struck, what was added underlined; who hears the page is told where it begins and ends, in the
 * language of the interface. What stayed is as it was.
 */
export function Marked({ op, locale, children }: Props) {
  if (op === "same") return <>{children}</>;
  const t = translator(locale, "history");
  const Mark = op === "removed" ? "del" : "ins";
  return (
    <Mark className={`diff-${op}`}>
      <span lang={locale} className="sr-only">
        {t(`spoken.${op}`)}{" "}
      </span>
      {children}
      <span lang={locale} className="sr-only">
        {" "}
        {t(`spoken.${op}End`)}
      </span>
    </Mark>
  );
}

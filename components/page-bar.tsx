import type { ReactNode } from "react";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { Icon } from "./icon";

/** `lang` of a name that has not been written in the reader's language. */
type Step = { name: string; href: string; lang?: Locale | undefined };
type Props = { locale: Locale; trail: readonly Step[]; here: ReactNode; children?: ReactNode };

/**
 * The line under the header: the way here and, as children, what can be done with the page. Small screens show only
 * the step up, beside the language switch.
 */
export function PageBar({ locale, trail, here, children }: Props) {
  const t = translator(locale, "site");
  const parent = trail.at(-1);
  return (
    <div className="page-bar page">
      <nav aria-label={t("trail")}>
        {parent && (
          <a href={parent.href} className="page-bar-up">
            <Icon name="chevron-left" />
            <span lang={parent.lang}>{parent.name}</span>
          </a>
        )}
        <ol className="page-bar-trail">
          {trail.map(({ name, href, lang }) => (
            <li key={href}>
              <a href={href} lang={lang}>
                {name}
              </a>
            </li>
          ))}
          <li>
            <span aria-current="page">{here}</span>
          </li>
        </ol>
      </nav>
      {children && <div className="page-bar-tools">{children}</div>}
    </div>
  );
}

"use client";

import { buttonClass } from "@/components/button";
import { useAnswer } from "@/features/auth/components/use-answer";
import { emptyForm } from "@/features/auth/form/state";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { removeGrantAction } from "../../people/actions";
import { personPath } from "../../people/paths";
import type { Person } from "../../people/queries";
import { AnswerNotice } from "../answer-notice";
import { GrantWords, grantText } from "../people/grant-words";

type Props = { person: Pick<Person, "id" | "grants" | "isManageable">; locale: Locale };

/** What the account may do and where, each to be taken away but for the last. */
export function HeldGrants({ person, locale }: Props) {
  const t = translator(locale, "people");
  const { said, isPending, notice, form } = useAnswer<HTMLParagraphElement>(removeGrantAction, emptyForm(""));
  const canTake = person.isManageable && person.grants.length > 1;
  return (
    <section aria-labelledby="rights">
      <h2 id="rights" className="font-serif text-official">
        {t("person.rights")}
      </h2>
      {person.isManageable && <p className="text-note text-ink-2">{t("person.rightsHint")}</p>}
      <form {...form} className="mt-3">
        <input type="hidden" name="accountId" value={person.id} />
        <AnswerNotice answer={said} page={personPath(person.id)} locale={locale} ref={notice} />
        <ul className="mt-3 border-t border-ink">
          {person.grants.map((grant) => (
            <li
              key={grant.id}
              className="flex flex-wrap items-center gap-x-6 gap-y-1 border-b border-rule py-2"
            >
              <span className="min-w-0 flex-1 basis-52">
                <GrantWords grant={grant} locale={locale} />
              </span>
              {canTake && (
                <button
                  type="submit"
                  name="grantId"
                  value={grant.id}
                  aria-label={t("person.removeOf", { grant: grantText(grant, locale) })}
                  aria-disabled={isPending}
                  className={buttonClass("secondary", "dense")}
                >
                  {t("person.remove")}
                </button>
              )}
            </li>
          ))}
        </ul>
      </form>
      {person.grants.length === 0 && <p className="py-3">{t("noGrants")}</p>}
    </section>
  );
}

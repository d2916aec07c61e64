import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { remindFromListAction, resendFromListAction } from "../../people/actions";
import { personPath } from "../../people/paths";
import type { Person } from "../../people/queries";
import type { PeopleQuery } from "../../people/schema";
import { GrantWords } from "./grant-words";
import { LastSignIn } from "./last-sign-in";
import { PersonState } from "./person-state";
import { TwoStepState } from "./two-step-state";

const linkClass = "link inline-flex min-h-9 cursor-pointer items-center";

type Props = { person: Person; query: PeopleQuery; locale: Locale };

/** One account: who, what and where, whether in use, and the way to its page. */
export function PersonRow({ person, query, locale }: Props) {
  const t = translator(locale, "people");
  const { id, name, email, state, isManageable, isOwn } = person;
  return (
    <tr className={state === "suspended" ? "text-ink-2" : ""}>
      <th scope="row" className="person-name">
        <span className="[overflow-wrap:anywhere]">{name}</span>
        {isOwn && <span className="font-normal text-ink-2"> ({t("you")})</span>}
        <span className="block text-note font-normal text-ink-3 [overflow-wrap:anywhere]">{email}</span>
      </th>
      <td>
        <ul>
          {person.grants.map((grant) => (
            <li key={grant.id}>
              <GrantWords grant={grant} locale={locale} />
            </li>
          ))}
        </ul>
        {person.grants.length === 0 && t("noGrants")}
      </td>
      <td>
        <PersonState state={state} locale={locale} />
      </td>
      <td className="text-ink-2">
        <span className="person-label">{t("columns.lastSignIn")}: </span>
        <LastSignIn at={person.lastSignInAt} locale={locale} />
      </td>
      <td>
        <span className="person-label">{t("columns.twoStep")}: </span>
        <span className="inline-flex flex-wrap items-center gap-x-3">
          <TwoStepState person={person} locale={locale} />
          {state === "active" && !person.hasTwoStep && isManageable && (
            <form action={remindFromListAction}>
              <ListFields accountId={id} query={query} />
              <button type="submit" className={linkClass} aria-label={t("remindOf", { name })}>
                {t("remind")}
              </button>
            </form>
          )}
        </span>
      </td>
      <td className="person-actions">
        <div className="flex flex-wrap gap-x-4 sm:justify-end">
          {state === "invited" && isManageable && (
            <form action={resendFromListAction}>
              <ListFields accountId={id} query={query} />
              <button type="submit" className={linkClass} aria-label={t("resendOf", { name })}>
                {t("resend")}
              </button>
            </form>
          )}
          <a
            href={personPath(id)}
            className={linkClass}
            aria-label={t(isManageable ? "manageOf" : "viewOf", { name })}
          >
            {t(isManageable ? "manage" : "view")}
          </a>
        </div>
      </td>
    </tr>
  );
}

/** Whom a button of the list is about, and the part of the list to come back to. */
function ListFields({ accountId, query }: { accountId: string; query: PeopleQuery }) {
  const fields = Object.entries({ ...query, accountId });
  return fields.map(([key, value]) => <input key={key} type="hidden" name={key} value={value ?? ""} />);
}

import { Icon } from "@/components/icon";
import { networkRules } from "@/features/auth/network-rules";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { abilities, roleMay, roles } from "../../people/role-table";

/** What each role may do, as the policy answers it. */
export function RoleTable({ locale }: { locale: Locale }) {
  const t = translator(locale, "people");
  return (
    <section aria-labelledby="what-each-role-may" className="mt-12">
      <h2 id="what-each-role-may" className="mb-2 text-meta font-[650]">
        {t("may.title")}
      </h2>
      <table className="people-table role-table">
        <thead>
          <tr>
            <th scope="col">{t("may.role")}</th>
            {abilities.map((ability) => (
              <th key={ability} scope="col">
                {t(`may.${ability}`)}
              </th>
            ))}
            <th scope="col">{t("may.where")}</th>
          </tr>
        </thead>
        <tbody>
          {roles.map((role) => (
            <tr key={role}>
              <th scope="row">{t(`roles.${role}.name`)}</th>
              {abilities.map((ability) => (
                <td key={ability}>
                  <span className="person-label">{t(`may.${ability}`)}: </span>
                  {roleMay(role, ability) ? (
                    <Icon name="check" className="inline" />
                  ) : (
                    <span aria-hidden="true">–</span>
                  )}
                  <span className="sr-only">{t(roleMay(role, ability) ? "may.yes" : "may.no")}</span>
                </td>
              ))}
              <td>{t(role === "translator" ? "may.oneLanguage" : "may.anywhere")}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {networkRules.ownText === "others" && <p className="mt-3 text-note text-ink-2">{t("may.ownText")}</p>}
    </section>
  );
}

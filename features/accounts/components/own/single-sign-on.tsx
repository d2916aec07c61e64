import { Section } from "@/components/section";
import { momentInWords } from "@/features/auth/moment";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import type { Identity } from "../../identity-queries";

/** The single sign-on that the account is tied to; only an administrator unties it. */
export function SingleSignOn({ identities, locale }: { identities: Identity[]; locale: Locale }) {
  const t = translator(locale, "singleSignOn");
  return (
    <Section id="single-sign-on-title" title={t("own.title")} text={t("own.text")}>
      <ul>
        {identities.map(({ name, since }) => (
          <li key={name} className="[overflow-wrap:anywhere]">
            {t("own.tied", { name, since: momentInWords(since, locale) })}
          </li>
        ))}
      </ul>
    </Section>
  );
}

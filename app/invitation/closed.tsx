import { BesideMap } from "@/components/beside-map";
import { buttonClass } from "@/components/button";
import { signInAddress, staffHome } from "@/features/auth/paths";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";

type Props = { locale: Locale; isUnavailable: boolean };

/** In place of an invitation that opens nothing. It does not say which of the reasons it is: links are guessed too. */
export function Closed({ locale, isUnavailable }: Props) {
  const t = translator(locale, "invitation");
  if (isUnavailable) {
    return (
      <BesideMap locale={locale} title={t("unavailable.title")}>
        <p className="mt-4 font-serif text-[1.1875rem]">{t("unavailable.text")}</p>
      </BesideMap>
    );
  }
  return (
    <BesideMap locale={locale} title={t("closed.title")}>
      <p className="mt-4 font-serif text-[1.1875rem] text-ink-2">{t("closed.text")}</p>
      <ul className="mt-5 flex list-disc flex-col gap-2 ps-5">
        <li>{t("closed.used")}</li>
        <li>{t("closed.ask")}</li>
      </ul>
      <p className="mt-8 flex flex-wrap items-center gap-x-6 gap-y-3">
        <a href={signInAddress(staffHome, locale)} className={buttonClass()}>
          {t("closed.signIn")}
        </a>
        <a href={`/${locale}`} className="link">
          {t("closed.home")}
        </a>
      </p>
    </BesideMap>
  );
}

import "@/app/styles/globals.css";
import { BesideMap } from "@/components/beside-map";
import { Refused } from "@/components/missing";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";

/** Why a link opens nothing, as far as whoever has it may know: it does not say which of the reasons it is. */
function Reason({ locale, isSlowed = false }: { locale: Locale; isSlowed?: boolean }) {
  const t = translator(locale, "preview");
  return (
    <>
      <p className="mt-4 font-serif text-[1.1875rem] text-ink-2">{t(isSlowed ? "slowed" : "closed.text")}</p>
      <p className="mt-8">
        <a href={`/${locale}`} className="link">
          {t("closed.home")}
        </a>
      </p>
    </>
  );
}

type Props = { locale: Locale; isSlowed?: boolean };

/** In place of a draft, with HTTP status 404. */
export function Closed({ locale, isSlowed }: Props) {
  return (
    <BesideMap locale={locale} title={translator(locale, "preview")("closed.title")}>
      <Refused>
        <Reason locale={locale} isSlowed={isSlowed ?? false} />
      </Refused>
    </BesideMap>
  );
}

/** The same for a browser whose scripts have taken the page over. */
export const StillClosed = ({ locale }: { locale: Locale }) => (
  <BesideMap locale={locale} title={translator(locale, "preview")("closed.title")}>
    <Reason locale={locale} />
  </BesideMap>
);

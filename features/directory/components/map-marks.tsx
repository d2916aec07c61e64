import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";

/** What the marks of the map mean, and how it is moved. */
export function MapMarks({ locale }: { locale: Locale }) {
  const t = translator(locale, "mapPage");
  return (
    <div className="map-marks">
      <ul>
        <li>
          <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true">
            <circle className="map-partner" cx="10" cy="10" r="4.5" />
          </svg>
          {t("one")}
        </li>
        <li>
          <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true">
            <circle className="map-circle-ring" cx="10" cy="10" r="9" />
            <circle className="map-circle-disc" cx="10" cy="10" r="6.4" />
          </svg>
          {t("several")}
        </li>
      </ul>
      <p className="needs-script screen-only">{t("keys")}</p>
    </div>
  );
}

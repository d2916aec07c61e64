import type { Locale } from "@/lib/i18n/locales";
import { labelAreas } from "./area-labels";
import { AreaTexts } from "./map-texts";
import { Ledger } from "./placing";
import { cutPlate } from "./plate";
import { PlateSvg } from "./plate-svg";

const PLATE = cutPlate({ kind: "aegean" }, { fit: "always", width: 734, height: 2000, weight: 1 }, 720);

/** The Aegean as an ornament. Nothing in it needs to be read, so it is silent to those who do not see it. */
export function DecorativePlate({ locale }: { locale: Locale }) {
  const { band, width, height } = PLATE;
  const ledger = new Ledger({ x0: band + 3, y0: band + 3, x1: width - band - 3, y1: height - band - 3 });
  const labels = labelAreas({ plate: PLATE, ledger, locale, neighbours: false });
  return (
    <div className="map">
      <PlateSvg plate={PLATE} locale={locale} lettered>
        <AreaTexts labels={labels} />
      </PlateSvg>
    </div>
  );
}

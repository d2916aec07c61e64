import type { Locale } from "@/lib/i18n/locales";
import { labelAreas } from "./area-labels";
import { freeCorner } from "./corner";
import { type MapPlace, placeDots } from "./dot-labels";
import { frameLocator } from "./framing";
import { Globe } from "./globe";
import { AreaTexts, Dots } from "./map-texts";
import { boxAround, Ledger } from "./placing";
import { cutPlate, inView, isInside, type Plate, placeOnPlate } from "./plate";
import { gridOf } from "./plate-grid";
import { PlateSvg } from "./plate-svg";
import { LOCATOR_SIZE, type View } from "./views";

/** "wide" is a small map that shows the others as dots without names. */
export type LocatorSize = "full" | "small" | "wide" | "print";

type Props = {
  here: MapPlace;
  /** Other places worth a dot; what lies outside the picture is left out. */
  others: MapPlace[];
  /** ISO 3166 code of the country that is drawn lighter than its neighbours. */
  country: string;
  locale: Locale;
  /** What the map shows, in words. */
  label: string;
  size?: LocatorSize;
  /** Whether `here` has its name beside it; a small map next to the name needs none. */
  named?: boolean;
};

function platesFor(size: LocatorSize, view: Extract<View, { span: number }>, here: MapPlace): Plate[] {
  const around = inView(view, here);
  const middle = { x: (around.x + LOCATOR_SIZE / 2) / 2, y: (around.y + LOCATOR_SIZE / 2) / 2 };
  if (size === "small" || size === "wide") {
    const mini = { ...view, kind: "mini" as const };
    const sheet = size === "small" ? { width: 252, height: 190 } : { width: 292, height: 164 };
    const middleOf = size === "small" ? around : middle;
    return [cutPlate(mini, { fit: "always", ...sheet, weight: 0.5, band: 6 }, 470, middleOf)];
  }
  if (size === "print") {
    return [cutPlate(view, { fit: "always", width: 320, height: 266, weight: 0.6, band: 6 }, 540, middle)];
  }
  return [
    cutPlate(view, { fit: "from-medium", width: 608, height: 584, weight: 1 }, LOCATOR_SIZE),
    cutPlate(view, { fit: "narrow", width: 350, height: 342, weight: 0.66, band: 6 }, LOCATOR_SIZE),
  ];
}

function LocatorPlate({ plate, size, ...props }: Omit<Props, "size"> & { plate: Plate; size: LocatorSize }) {
  const { here, others, country, locale, label, named = true } = props;
  const { band, width, height } = plate;
  const ledger = new Ledger({ x0: band + 3, y0: band + 3, x1: width - band - 3, y1: height - band - 3 });
  const small = size === "small" || size === "wide";
  const dots = placeDots(plate, ledger, [
    { kind: "here", place: here, silent: !named },
    ...(size === "small" ? [] : others).map((place) => ({
      ...{ kind: "partner" as const, place: { ...place, sub: undefined }, silent: small },
    })),
  ]);
  const diameter = width > 400 ? 104 : 70;
  const globe =
    size === "full"
      ? freeCorner(plate, gridOf(plate), ledger, {
          width: diameter,
          height: diameter,
          inset: 14,
          focus: country,
        })
      : null;
  // A country's name close to the dot would read as belonging to it.
  ledger.take(boxAround(placeOnPlate(plate, here), width * 0.28, height * 0.2));
  const labels = small
    ? []
    : labelAreas({ plate, ledger, locale, focus: country, neighbours: size === "full" });
  const hasLinks = dots.some(({ place, at }) => place.href && isInside(plate, at));
  return (
    <PlateSvg
      plate={plate}
      locale={locale}
      label={label}
      hasLinks={hasLinks}
      focus={country}
      lettered={!small}
    >
      <AreaTexts labels={labels} />
      {globe && (
        <Globe
          plate={plate}
          at={{ x: (globe.x0 + globe.x1) / 2, y: (globe.y0 + globe.y1) / 2 }}
          size={diameter}
          focus={country}
        />
      )}
      <Dots dots={dots} />
    </PlateSvg>
  );
}

/** Where one municipality lies: its dot, the coast and countries around it, and other places that are near. */
export function LocatorMap({ size = "full", ...props }: Props) {
  const view = frameLocator(props.here, props.others, props.country);
  return (
    <div className={`map map-locator-${size}`}>
      {platesFor(size, view, props.here).map((plate) => (
        <LocatorPlate key={plate.fit} plate={plate} size={size} {...props} />
      ))}
    </div>
  );
}

import { Icon, type IconName } from "@/components/icon";
import { LAST_STEP, type MovingView, movedView, snapView, WHOLE } from "@/components/map/sheet-view";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { isNarrowed, type MapParams, mapAddress } from "../map/map-params";

type Props = { params: MapParams; view: MovingView; locale: Locale };

/** How much of the frame a step to one side moves on. */
const SHARE = 0.5;

/** The ways to other parts of the map; a way that would lead nowhere is no link. */
export function MapControls({ params, view, locale }: Props) {
  const t = translator(locale, "mapPage");
  const to = (next: MovingView | null) =>
    mapAddress(locale, { ...params, view: next, list: "shown", page: 1 });
  const zoomed = (by: number) => snapView({ ...view, step: view.step + by });
  const buttons: {
    key: string;
    way: "closer" | "further" | "north" | "west" | "east" | "south";
    icon: IconName;
    next: MovingView;
  }[] = [
    { key: "+", way: "closer", icon: "plus", next: zoomed(1) },
    { key: "-", way: "further", icon: "minus", next: zoomed(-1) },
    { key: "ArrowLeft", way: "west", icon: "arrow-left", next: movedView(view, -SHARE, 0) },
    { key: "ArrowUp", way: "north", icon: "arrow-up", next: movedView(view, 0, SHARE) },
    { key: "ArrowDown", way: "south", icon: "arrow-down", next: movedView(view, 0, -SHARE) },
    { key: "ArrowRight", way: "east", icon: "arrow-right", next: movedView(view, SHARE, 0) },
  ];
  const isEnd = (way: string) =>
    (way === "closer" && view.step === LAST_STEP) || (way === "further" && view.step === 0);
  return (
    <nav aria-label={t("controls")} className="map-controls">
      <ul>
        {buttons.map(({ key, way, icon, next }) => (
          <li key={key}>
            <a
              href={isEnd(way) ? undefined : to(next)}
              aria-disabled={isEnd(way) || undefined}
              role={isEnd(way) ? "link" : undefined}
              aria-label={t(way)}
              data-way={isEnd(way) ? undefined : true}
              data-key={key}
            >
              <Icon name={icon} />
            </a>
          </li>
        ))}
        <li>
          <a href={to(snapView(WHOLE))} data-way className="map-controls-words">
            {t("whole")}
          </a>
        </li>
        {isNarrowed(params) && (
          <li>
            <a href={to(null)} data-way className="map-controls-words">
              {t("found")}
            </a>
          </li>
        )}
      </ul>
    </nav>
  );
}

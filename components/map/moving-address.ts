import type { Place } from "./plate";
import { type MovingView, WHOLE } from "./sheet-view";

/** A place as addresses carry it: latitude and longitude. */
export const pair = ({ latitude, longitude }: Place): string => `${latitude},${longitude}`;

/** What an address says of a view, as parameters; nothing of the middle of the whole. */
export const viewParams = (view: MovingView): [string, string][] => [
  ["z", String(view.step)],
  ...(view.latitude === WHOLE.latitude && view.longitude === WHOLE.longitude
    ? []
    : [["at", pair(view)] as [string, string]]),
];

/** The address of a page with a query; commas may stand in it as they are. */
export function withParams(path: string, params: [string, string][]): string {
  const text = new URLSearchParams(params).toString().replaceAll("%2C", ",");
  return text ? `${path}?${text}` : path;
}

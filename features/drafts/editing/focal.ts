import type { Focal } from "@/features/profiles/images";
import { type Locale, localeTags } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";

const STEP = 0.01;
const LONG_STEP = 0.1;

const clamp = (share: number) => Math.min(1, Math.max(0, Math.round(share * 100) / 100));

/** The point `x` and `y` parts of the way across, in whole hundredths and inside the picture. */
export const focalAt = (x: number, y: number): Focal => ({ x: clamp(x), y: clamp(y) });

const directions: Record<string, [x: number, y: number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** Where a key moves the point; null for a key that moves nothing. With Shift it goes ten times as far. */
export function movedBy({ x, y }: Focal, key: string, isLong: boolean): Focal | null {
  if (key === "Home") return focalAt(0.5, 0.5);
  const direction = directions[key];
  if (!direction) return null;
  const step = isLong ? LONG_STEP : STEP;
  return focalAt(x + direction[0] * step, y + direction[1] * step);
}

/** "30% from the left, 45% from the top". */
export function focalWords({ x, y }: Focal, locale: Locale): string {
  const percent = new Intl.NumberFormat(localeTags[locale], { style: "percent" });
  return translator(locale, "editor")("images.focalAt", { left: percent.format(x), top: percent.format(y) });
}

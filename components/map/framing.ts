import { CELLS_PER_DEGREE, codeInSquare } from "./land-grid";
import type { Place } from "./plate";
import { centreNear, GLOBE_STEP } from "./view-address";
import { SPANS, type View } from "./views";

type LocatorView = Extract<View, { span: number }>;
type Frame = Place & { half: number };
/** Shares of a frame's surface, 0 to 1. */
type Contents = { sea: number; abroad: number };

const WIDEST = SPANS.length - 1;
/** From here on a frame without a coast is accepted when it shows the neighbours instead. */
const INLAND_SPAN = 2;

function across(place: Place, from: Place): { down: number; right: number } {
  const narrowing = Math.cos((((place.latitude + from.latitude) / 2) * Math.PI) / 180);
  return { down: place.latitude - from.latitude, right: (place.longitude - from.longitude) * narrowing };
}

const distance = (a: Place, b: Place) => {
  const { down, right } = across(a, b);
  return Math.hypot(down, right);
};

/** Looks at so many squares along each side of a frame, whatever its size. */
const SAMPLES = 24;

function contentsOf({ latitude, longitude, half }: Frame, country: string): Contents {
  const across = half / Math.cos((latitude * Math.PI) / 180);
  let sea = 0;
  let abroad = 0;
  for (let row = 0; row < SAMPLES; row += 1) {
    const share = ((row + 0.5) / SAMPLES) * 2 - 1;
    const down = Math.floor((90 - latitude + share * half) * CELLS_PER_DEGREE);
    for (let column = 0; column < SAMPLES; column += 1) {
      const right = longitude + (((column + 0.5) / SAMPLES) * 2 - 1) * across;
      const code = codeInSquare(down, Math.floor((180 + right) * CELLS_PER_DEGREE));
      if (code === "") sea += 1;
      else if (code !== country) abroad += 1;
    }
  }
  return { sea: sea / SAMPLES ** 2, abroad: abroad / SAMPLES ** 2 };
}

function isTelling({ sea, abroad }: Contents, span: number): boolean {
  const hasCoast = sea >= 0.1 && sea <= 0.93;
  return hasCoast || (span >= INLAND_SPAN && sea <= 0.93 && abroad >= 0.15);
}

function holds(frame: Frame, place: Place): boolean {
  const { down, right } = across(place, frame);
  return Math.abs(down) <= frame.half * 0.78 && Math.abs(right) <= frame.half * 0.82;
}

/** Shifted frames, for a coast or another place that lies to one side. */
function framesAround(here: Place, half: number): Frame[] {
  const shifts = [-0.3, -0.15, 0, 0.15, 0.3];
  const narrowing = Math.cos((here.latitude * Math.PI) / 180);
  const frames = shifts.flatMap((down) =>
    shifts.map((right) => ({
      ...centreNear(here.latitude + down * half, here.longitude + (right * half) / narrowing),
      half,
    })),
  );
  // The grid of centres is wider than some of the shifts.
  return [...new Map(frames.map((frame) => [`${frame.latitude} ${frame.longitude}`, frame])).values()];
}

/**
 * Chooses what a locator shows: the closest frame that holds the nearest other place, if one is in reach, and enough
 * coast (or, inland, enough of the neighbours) to be recognised.
 */
export function frameLocator(here: Place, others: Place[], country: string): LocatorView {
  const centre = centreNear(here.latitude, here.longitude);
  const nearest = [...others].sort((a, b) => distance(a, here) - distance(b, here))[0];
  const inReach = nearest && distance(nearest, here) <= (SPANS[WIDEST - 1] ?? 0);
  for (const [span, half] of SPANS.entries()) {
    const scored = framesAround(here, half)
      .filter((frame) => holds(frame, here) && (!inReach || holds(frame, nearest)))
      .map((frame) => ({ frame, contents: contentsOf(frame, country) }))
      .filter(({ contents }) => isTelling(contents, span))
      .map(({ frame, contents }) => ({
        frame,
        score: -Math.abs(contents.sea - 0.45) * 0.7 - distance(frame, here) / half / 2,
      }))
      .sort((a, b) => b.score - a.score);
    const best = scored[0]?.frame;
    if (best) return { kind: "locator", span, latitude: best.latitude, longitude: best.longitude };
  }
  const overall = contentsOf({ ...centre, half: SPANS[WIDEST] ?? 1 }, country);
  // Alone in an ocean the island itself is the picture.
  return { kind: "locator", span: overall.sea > 0.9 ? 0 : WIDEST, ...centre };
}

/** The closest locator that holds all of some places that nearly touch on a wider map. */
export function frameInset(places: Place[]): LocatorView {
  const middle = {
    latitude: places.reduce((sum, place) => sum + place.latitude, 0) / places.length,
    longitude: places.reduce((sum, place) => sum + place.longitude, 0) / places.length,
  };
  const centre = centreNear(middle.latitude, middle.longitude);
  const widest = Math.max(...places.map((place) => distance(place, centre)));
  const fitting = SPANS.findIndex((half) => widest <= half * 0.6);
  return { kind: "locator", span: fitting < 0 ? WIDEST : fitting, ...centre };
}

/** The side of the globe that shows the place, in steps of fifteen degrees; from Europe's latitudes if possible. */
export function frameGlobe(place: Place): Extract<View, { kind: "globe" }> {
  const near = (value: number) => Math.round(value / GLOBE_STEP) * GLOBE_STEP + 0;
  const [least, most] = place.latitude < 0 ? [-60, 0] : [place.latitude < 20 ? 0 : 30, 60];
  return {
    kind: "globe",
    latitude: Math.max(least, Math.min(most, near(place.latitude))),
    longitude: near(place.longitude),
  };
}

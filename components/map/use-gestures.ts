"use client";

import { select } from "d3-selection";
import { type D3ZoomEvent, zoom, zoomIdentity, zoomTransform } from "d3-zoom";
import { type RefObject, useEffect, useLayoutEffect, useRef } from "react";
import { type Moved, type PlateSize, rebased, sameView, scaleLimits, viewAfter } from "./gesture";
import { FRAME, type MovingView } from "./sheet-view";

type Gesture = D3ZoomEvent<SVGSVGElement, unknown>;

const platesIn = (root: HTMLElement | null) => root?.querySelectorAll<SVGSVGElement>("svg.map-plate") ?? [];
const windowOf = (plate: SVGSVGElement) => plate.querySelector<SVGSVGElement>(".map-window");

function sizeOf(plate: SVGSVGElement): PlateSize & { band: number } {
  const { width, height } = plate.viewBox.baseVal;
  const inner = windowOf(plate)?.width.baseVal.value ?? width;
  return { width, height, scale: inner / FRAME.width, band: (width - inner) / 2 };
}

/** Moves what is drawn, until the server has drawn the view that is now in the frame. */
function draw(plate: SVGSVGElement, { x, y, k }: Moved): void {
  const { band } = sizeOf(plate);
  const moved = plate.querySelector(".map-moved");
  const isAtHome = x === 0 && y === 0 && k === 1;
  if (isAtHome) moved?.removeAttribute("transform");
  else moved?.setAttribute("transform", `translate(${x + band * (k - 1)} ${y + band * (k - 1)}) scale(${k})`);
}

/** Dragging, wheel and pinch on the plates below `root`; `onMoved` is told the view that they lead to. */
export function useGestures(
  root: RefObject<HTMLElement | null>,
  view: MovingView,
  onMoved: (view: MovingView) => void,
): void {
  const latest = useRef({ view, onMoved });
  const isMoving = useRef(false);
  const behaviour = useRef(zoom<SVGSVGElement, unknown>());

  useLayoutEffect(() => {
    const from = latest.current.view;
    latest.current = { view, onMoved };
    behaviour.current.scaleExtent(scaleLimits(view));
    if (sameView(from, view)) return;
    for (const plate of platesIn(root.current)) {
      const state = zoomTransform(plate);
      const { x, y, k } = isMoving.current ? rebased(state, from, view, sizeOf(plate)) : zoomIdentity;
      behaviour.current.transform(select(plate), zoomIdentity.translate(x, y).scale(k));
      draw(plate, { x, y, k });
    }
  });

  useEffect(() => {
    const gestures = behaviour.current
      .on("start", ({ sourceEvent }: Gesture) => {
        if (sourceEvent) isMoving.current = true;
      })
      .on("zoom", function ({ sourceEvent, transform }: Gesture) {
        if (sourceEvent) draw(this, transform);
      })
      .on("end", function ({ sourceEvent, transform }: Gesture) {
        if (!sourceEvent) return;
        isMoving.current = false;
        const { view: from, onMoved: tell } = latest.current;
        const to = viewAfter(from, transform, sizeOf(this));
        if (!sameView(from, to)) return tell(to);
        gestures.transform(select(this), zoomIdentity);
        draw(this, zoomIdentity);
      });
    if (matchMedia("(prefers-reduced-motion: reduce)").matches) gestures.duration(0);
    const plates = [...platesIn(root.current)];
    for (const plate of plates) {
      select(plate).call(gestures);
      plate.classList.add("map-gestures");
    }
    return () => {
      for (const plate of plates) select(plate).on(".zoom", null);
    };
  }, [root]);
}

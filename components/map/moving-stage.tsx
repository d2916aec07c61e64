"use client";

import { useRouter } from "next/navigation";
import { type ReactNode, useCallback, useEffect, useRef, useTransition } from "react";
import { viewParams, withParams } from "./moving-address";
import type { MovingView } from "./sheet-view";
import { useGestures } from "./use-gestures";

type Props = {
  view: MovingView;
  /** The page's address without its query, and what the query says besides the view. */
  path: string;
  who: [string, string][];
  children: ReactNode;
};

const isPlain = ({
  button,
  metaKey,
  ctrlKey,
  shiftKey,
  altKey,
}: MouseEvent | (KeyboardEvent & { button?: number })) =>
  !button && !metaKey && !ctrlKey && !altKey && !(shiftKey && button !== undefined);

/** Marks what stands for the same place on the map and in the list. */
function light(root: HTMLElement, target: EventTarget | null): void {
  for (const lit of root.querySelectorAll("[data-lit]")) lit.removeAttribute("data-lit");
  const at = target instanceof Element ? target.closest<HTMLElement>("[data-mark], [data-marks]") : null;
  const key = at?.dataset.mark;
  const isOf = key
    ? (each: HTMLElement) => each.dataset.marks?.split(" ").includes(key)
    : (each: HTMLElement) => at?.dataset.marks?.split(" ").includes(each.dataset.mark ?? "");
  if (!at) return;
  const others = root.querySelectorAll<HTMLElement>(key ? "[data-marks]" : "[data-mark]");
  for (const other of others) if (isOf(other)) other.setAttribute("data-lit", "");
}

/**
 * A map whose ways on are links to other views of it, drawn by the server: here they lead there without loading the page
 * anew, as do gestures and keys. Ways are `a[data-way]`; those with `data-key` are also followed by that key.
 */
export function MovingStage({ view, path, who, children }: Props) {
  const root = useRef<HTMLDivElement>(null);
  const router = useRouter();
  const [isPending, start] = useTransition();
  const leftMark = useRef(false);
  const go = useCallback(
    (address: string, how: "push" | "replace") => start(() => router[how](address, { scroll: false })),
    [router],
  );
  // What a hand does in many small steps is one entry less to go back through.
  useGestures(root, view, (to) => go(withParams(path, [...who, ...viewParams(to)]), "replace"));

  useEffect(() => {
    const stage = root.current;
    if (!stage) return;
    const onClick = (event: MouseEvent) => {
      const way = event.target instanceof Element ? event.target.closest("a[data-way]") : null;
      const address = way?.getAttribute("href");
      if (!address || event.defaultPrevented || !isPlain(event)) return;
      event.preventDefault();
      leftMark.current = way instanceof SVGElement;
      go(address, "push");
    };
    const onKeyDown = (event: KeyboardEvent) => {
      const isOnMap = event.target instanceof Element && event.target.closest("[data-hold]");
      const key = event.key === "=" ? "+" : event.key;
      const way = stage.querySelector<HTMLElement>(`a[data-key="${CSS.escape(key)}"]`);
      if (!isOnMap || !way || !isPlain(event)) return;
      event.preventDefault();
      way.click();
    };
    const onPoint = ({ target }: Event) => light(stage, target);
    const onLeave = () => light(stage, document.activeElement);
    stage.addEventListener("click", onClick);
    stage.addEventListener("keydown", onKeyDown);
    stage.addEventListener("pointerover", onPoint);
    stage.addEventListener("pointerleave", onLeave);
    stage.addEventListener("focusin", onPoint);
    return () => {
      stage.removeEventListener("click", onClick);
      stage.removeEventListener("keydown", onKeyDown);
      stage.removeEventListener("pointerover", onPoint);
      stage.removeEventListener("pointerleave", onLeave);
      stage.removeEventListener("focusin", onPoint);
    };
  }, [go]);

  // The mark that was followed is not on the new view: focus stays on the map, not at the top of the page.
  useEffect(() => {
    if (isPending || !leftMark.current) return;
    leftMark.current = false;
    if (document.activeElement === document.body)
      root.current?.querySelector<HTMLElement>("[data-hold]")?.focus({ preventScroll: true });
  }, [isPending]);

  return (
    <div ref={root} aria-busy={isPending} className="moving-stage">
      {children}
    </div>
  );
}

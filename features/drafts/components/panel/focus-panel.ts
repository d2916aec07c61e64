export const PANEL_TITLE = "figures-panel-title";

/** Brings the figure that was just chosen into view and the focus to its name. */
export function focusPanel(): void {
  requestAnimationFrame(() => {
    const title = document.getElementById(PANEL_TITLE);
    title?.scrollIntoView({ block: "nearest" });
    title?.focus({ preventScroll: true });
  });
}

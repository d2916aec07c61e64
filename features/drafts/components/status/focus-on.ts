/** Gives the focus to the first of these that is on screen. */
export const focusOn = (...ids: string[]): boolean =>
  ids.some((id) => {
    const element = document.getElementById(id);
    element?.focus();
    return element !== null && document.activeElement === element;
  });

import type { ReactNode } from "react";

/** What the server says of a figure as it stands in the draft. */
export type FigureState = {
  /** When it is to be looked at again, in words; "" where nobody can tell. */
  due: string;
  isDue: boolean;
  /** The button that says that it is still right; null for a figure without a value. */
  confirm: ReactNode;
};

/** By the figure's id. */
export type FigureStates = Record<string, FigureState>;

import type { ReactNode } from "react";

type Props = {
  label: string;
  pressed?: boolean;
  disabled?: boolean;
  shortcut?: string;
  onClick: () => void;
  children: ReactNode;
};

/** A square button of the toolbar. It keeps the focus in the prose when it is clicked. */
export function ToolbarButton({ label, pressed, disabled, shortcut, onClick, children }: Props) {
  return (
    <button
      type="button"
      aria-label={label}
      title={shortcut ? `${label} (${shortcut})` : label}
      aria-pressed={pressed}
      aria-keyshortcuts={shortcut?.replace("Ctrl", "Control")}
      disabled={disabled}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onClick}
      className="tool"
    >
      {children}
    </button>
  );
}

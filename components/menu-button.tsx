"use client";

import { type FocusEvent, type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from "react";

export type MenuItem = { key: string; label: ReactNode; onSelect: () => void };
type Props = {
  label: ReactNode;
  items: MenuItem[];
  empty: string;
  className: string;
  accessibleName?: string;
  disabled?: boolean;
  align?: "left" | "right";
};

const steps: Record<string, (index: number, count: number) => number> = {
  ArrowDown: (index, count) => (index + 1) % count,
  ArrowUp: (index, count) => (index - 1 + count) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
};

/** A button that opens a menu of commands: arrow keys move, Escape returns to the button. */
export function MenuButton({ label, items, empty, className, accessibleName, disabled, align }: Props) {
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const menu = useRef<HTMLDivElement>(null);
  const box = useRef<HTMLDivElement>(null);
  const entries = () => [...(menu.current?.querySelectorAll<HTMLButtonElement>("[role=menuitem]") ?? [])];
  useEffect(() => {
    if (!isOpen) return;
    menu.current?.scrollIntoView({ block: "nearest" });
    menu.current?.querySelector<HTMLElement>("[role=menuitem]")?.focus({ preventScroll: true });
  }, [isOpen]);
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  const onBlur = (event: FocusEvent) => {
    if (!box.current?.contains(event.relatedTarget)) setOpen(false);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const all = entries();
    const step = steps[event.key];
    if (event.key === "Escape") close();
    else if (event.key === "Tab") setOpen(false);
    else if (step && all.length > 0)
      all[step(all.indexOf(event.target as HTMLButtonElement), all.length)]?.focus();
    if (step || event.key === "Escape") event.preventDefault();
  };
  return (
    <div ref={box} className="relative">
      <button
        ref={button}
        type="button"
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-label={accessibleName}
        disabled={disabled}
        onClick={() => setOpen(!isOpen)}
        onBlur={onBlur}
        className={className}
      >
        {label}
      </button>
      {isOpen && (
        <div
          ref={menu}
          role="menu"
          tabIndex={-1}
          onKeyDown={onKeyDown}
          onBlur={onBlur}
          className={`absolute top-full z-30 mt-1 max-h-80 scroll-mb-24 w-max max-w-[min(24rem,85vw)] min-w-56 overflow-y-auto border border-ink bg-plate py-1 shadow-[0_8px_24px_rgb(22_26_34/.14)] ${align === "right" ? "right-0" : "left-0"}`}
        >
          {items.length === 0 && (
            <button
              type="button"
              role="menuitem"
              aria-disabled="true"
              onClick={close}
              className="menu-item text-ink-3"
            >
              {empty}
            </button>
          )}
          {items.map((item) => (
            <button
              key={item.key}
              type="button"
              role="menuitem"
              tabIndex={-1}
              className="menu-item"
              onClick={() => {
                setOpen(false);
                item.onSelect();
              }}
            >
              {item.label}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}

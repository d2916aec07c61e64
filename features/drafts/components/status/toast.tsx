"use client";

import type { ReactNode } from "react";
import { Icon } from "@/components/icon";
import { useWords } from "../frame/settings";

/** Good news above the status bar, until it is closed. */
export function Toast({ children, onClose }: { children: ReactNode; onClose: () => void }) {
  const t = useWords();
  return (
    <div className="toast">
      <Icon name="check" className="mt-1 shrink-0 text-turquoise" />
      <p className="min-w-0 [overflow-wrap:anywhere]">{children}</p>
      <button
        type="button"
        aria-label={t("close")}
        onClick={onClose}
        className="-mt-1 -mr-2 inline-flex size-9 shrink-0 items-center justify-center text-ink-2 hover:text-ink"
      >
        <Icon name="close" />
      </button>
    </div>
  );
}

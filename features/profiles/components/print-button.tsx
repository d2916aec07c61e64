"use client";

import { Icon } from "@/components/icon";

/** Opens the browser's print dialog. Style sheets hide it where there is no script to do so. */
export function PrintButton({ label }: { label: string }) {
  return (
    <button type="button" className="print-button" onClick={() => window.print()}>
      <Icon name="print" />
      <span>{label}</span>
    </button>
  );
}

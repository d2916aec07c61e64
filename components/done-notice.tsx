"use client";

import { useEffect, useRef } from "react";
import { Icon } from "./icon";

/**
 * What has just been done; read first and brought into view, as the page may look otherwise now. What is done again
 * needs another `key`.
 */
export function DoneNotice({ text }: { text: string }) {
  const notice = useRef<HTMLParagraphElement>(null);
  useEffect(() => notice.current?.focus(), []);
  return (
    <p
      ref={notice}
      role="status"
      tabIndex={-1}
      className="mt-6 flex gap-2.5 border-2 border-turquoise px-4 py-3 text-turquoise"
    >
      <Icon name="check" className="mt-1 shrink-0" />
      {text}
    </p>
  );
}

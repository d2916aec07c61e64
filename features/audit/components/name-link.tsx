import type { ReactNode } from "react";

/** A person or a place: a link where the reader may see more. */
export function NameLink({ href, children }: { href: string | null; children: ReactNode }) {
  if (!href) return <strong className="font-[650] wrap-anywhere">{children}</strong>;
  return (
    <a href={href} className="link font-[650] wrap-anywhere">
      {children}
    </a>
  );
}

import "@/app/styles/globals.css";
import "@/app/styles/editor.css";
import "@/app/styles/editor-controls.css";
import "@/app/styles/editor-prose.css";
import type { Metadata } from "next";
import type { ReactNode } from "react";

export const metadata: Metadata = { robots: { index: false } };

/** Each page draws the whole document itself, because only a page knows the language of its reader. */
export default function AdminLayout({ children }: { children: ReactNode }) {
  return children;
}

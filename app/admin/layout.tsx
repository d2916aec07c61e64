import "@/app/styles/globals.css";
import "@/app/styles/admin-header.css";
import "@/app/styles/editor.css";
import "@/app/styles/editor-controls.css";
import "@/app/styles/editor-prose.css";
import "@/app/styles/editor-translation.css";
import "@/app/styles/status-bar.css";
import "@/app/styles/media.css";
import "@/app/styles/editor-media.css";
import type { Metadata } from "next";
import { cookies, headers } from "next/headers";
import type { ReactNode } from "react";
import { Document } from "@/components/document";
import { getActorIfAvailable } from "@/features/auth/gates";
import { ReaderProvider } from "@/features/drafts/components/error/reader";
import { localeCookie, negotiateLocale } from "@/lib/i18n/negotiate";

export const metadata: Metadata = { robots: { index: false } };

// Answered whole and anew for each request: it speaks the account's language.
export const instant = false;

/** Nothing is allowed here: each page asks its own gate. Without an answer from the database it guesses the language. */
export default async function AdminLayout({ children }: { children: ReactNode }) {
  const actor = await getActorIfAvailable();
  const remembered = (await cookies()).get(localeCookie)?.value;
  const locale = actor?.language ?? negotiateLocale((await headers()).get("accept-language"), remembered);
  return (
    <Document lang={locale}>
      <ReaderProvider locale={locale} accountId={actor?.accountId ?? null}>
        {children}
      </ReaderProvider>
    </Document>
  );
}

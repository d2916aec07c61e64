"use client";

import { createContext, type ReactNode, useContext, useMemo } from "react";
import { defaultLocale, type Locale } from "@/lib/i18n/locales";

/** Who reads: kept above the pages, so that it is still known when one of them fails. */
type Reader = { locale: Locale; accountId: string | null };

const ReaderContext = createContext<Reader>({ locale: defaultLocale, accountId: null });

export const useReader = () => useContext(ReaderContext);

export function ReaderProvider({ locale, accountId, children }: Reader & { children: ReactNode }) {
  const reader = useMemo(() => ({ locale, accountId }), [locale, accountId]);
  return <ReaderContext value={reader}>{children}</ReaderContext>;
}

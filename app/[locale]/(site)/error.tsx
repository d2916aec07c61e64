"use client";

import { useParams } from "next/navigation";
import { ErrorNotice } from "@/components/error-notice";
import { defaultLocale, isLocale } from "@/lib/i18n/locales";

type Props = { error: Error & { digest?: string }; retry: () => void };

/** Stands inside the shell in place of a page that failed. */
export default function SiteError({ error, retry }: Props) {
  const { locale } = useParams();
  return <ErrorNotice locale={isLocale(locale) ? locale : defaultLocale} error={error} retry={retry} />;
}

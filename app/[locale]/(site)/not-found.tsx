import { locale as rootLocale } from "next/root-params";
import { NotFoundContent } from "@/components/not-found-content";
import { defaultLocale, isLocale } from "@/lib/i18n/locales";

/** Takes over from the fallback of `Missing` when scripts run, with the same content. */
export default async function NotFound() {
  const locale = await rootLocale();
  return <NotFoundContent locale={isLocale(locale) ? locale : defaultLocale} />;
}

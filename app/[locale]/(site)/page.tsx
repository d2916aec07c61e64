import { notFound } from "next/navigation";
import { isLocale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
export const ensureStatic = "navigation";
export default async function HomePage({ params }: { params: Promise<{ locale: string }> }) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  return (
    <div className="page pt-8">
      <h1 className="font-serif text-title">{translator(locale, "home")("title")}</h1>
    </div>
  );
}

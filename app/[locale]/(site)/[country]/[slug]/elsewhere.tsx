import type { Metadata } from "next";
import { permanentRedirect } from "next/navigation";
import { Missing } from "@/components/missing";
import { findElsewhere } from "@/features/profiles/addresses/queries";
import { ArchivedPage } from "@/features/profiles/components/archived-page";
import type { Locale } from "@/lib/i18n/locales";
import { missingMetadata } from "@/lib/i18n/page-metadata";
import { translator } from "@/lib/i18n/translator";

type Address = { locale: Locale; country: string; slug: string };

/**
 * What a page below a municipality's address answers that finds nothing there: 308 to where the municipality is now, 410 with
 * what became of it, or 404. `below` is the rest of the page's address.
 */
export async function Elsewhere({ below = "", ...address }: Address & { below?: string }) {
  const { locale, country, slug } = address;
  const found = await findElsewhere(country, slug);
  if (found?.kind === "moved") permanentRedirect(`/${locale}${found.path}${below}`);
  return found ? <ArchivedPage {...address} archived={found} /> : <Missing locale={locale} />;
}

export async function elsewhereMetadata({ locale, country, slug }: Address): Promise<Metadata> {
  const found = await findElsewhere(country, slug);
  if (found?.kind !== "archived") return missingMetadata(locale);
  return { title: translator(locale, "archived")("title", { name: found.name }), robots: { index: false } };
}

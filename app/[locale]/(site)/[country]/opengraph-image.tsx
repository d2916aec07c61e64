import { cacheLife, cacheTag } from "next/cache";
import { renderOpenGraphImage } from "@/components/map/open-graph";
import { getCountryDirectory } from "@/features/directory/country-queries";
import { countryTag } from "@/features/profiles/cache-tags";
import { isLocale, type Locale } from "@/lib/i18n/locales";
import { pickText } from "@/lib/i18n/localized";
import { translator } from "@/lib/i18n/translator";

export const size = { width: 1200, height: 630 };
export const contentType = "image/png";

/** Drawing takes a second or two, so the picture is drawn once for each state of the country. */
async function picture(country: string, locale: Locale): Promise<Uint8Array | null> {
  "use cache";
  cacheLife("max");
  cacheTag(countryTag(country));
  const directory = await getCountryDirectory(country);
  if (!directory) return null;
  const dots = directory.members.flatMap(({ latitude, longitude }) =>
    latitude === null || longitude === null ? [] : [{ latitude, longitude }],
  );
  return renderOpenGraphImage({
    title: pickText(directory.names, locale),
    subtitle: translator(locale, "home")("partnerCities", { n: directory.count }),
    map: { kind: "country", country: directory.code.toUpperCase(), dots },
  });
}

type Props = { params: Promise<{ locale: string; country: string }> };

/** The picture that other sites show beside a link to the page: the country and its partners. */
export default async function OpenGraphImage({ params }: Props) {
  const { locale, country } = await params;
  const png = isLocale(locale) ? await picture(country, locale) : null;
  if (!png) return new Response("There is no such page.", { status: 404 });
  return new Response(new Uint8Array(png), { headers: { "Content-Type": contentType } });
}

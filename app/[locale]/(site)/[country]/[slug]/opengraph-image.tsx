import { cacheLife, cacheTag } from "next/cache";
import { fillMetadataSegment } from "next/dist/lib/metadata/get-metadata-route";
import { type OpenGraphMap, renderOpenGraphImage } from "@/components/map/open-graph";
import { findElsewhere } from "@/features/profiles/addresses/queries";
import { listNeighbours } from "@/features/profiles/beside-queries";
import { profileTag } from "@/features/profiles/cache-tags";
import { getPublishedProfile } from "@/features/profiles/queries";
import { isLocale, type Locale } from "@/lib/i18n/locales";
import { pickText } from "@/lib/i18n/localized";

export const size = { width: 1200, height: 630 };
export const contentType = "image/png";

/** Drawing takes a second or two, so each picture is drawn once for each published state. */
async function picture(country: string, slug: string, locale: Locale): Promise<Uint8Array | null> {
  "use cache";
  cacheLife("max");
  cacheTag(profileTag(country, slug));
  const published = await getPublishedProfile(country, slug, locale);
  if (!published) return null;
  const { names, region, coordinates } = published.profile;
  const others = await listNeighbours(country, slug, coordinates);
  const code = published.country.code.toUpperCase();
  const map: OpenGraphMap = coordinates
    ? { kind: "place", here: coordinates, others, country: code }
    : { kind: "country", country: code, dots: others };
  const subtitle = [pickText(region, locale), published.country.name].filter(Boolean).join(", ");
  return renderOpenGraphImage({ title: names.short, otherTitle: names.english, subtitle, map });
}

/** From where Next makes the address of the picture, which ends in a hash of it. */
const FOLDER = "/[locale]/(site)/[country]/[slug]";

async function noPicture(country: string, slug: string, locale: string): Promise<Response> {
  const found = await findElsewhere(country, slug);
  // Browsers and crawlers keep such answers for ever when they are told nothing.
  const headers = { "Cache-Control": "public, max-age=0, must-revalidate" };
  if (found?.kind === "archived") return new Response("This page was archived.", { status: 410, headers });
  if (!found) return new Response("There is no such page.", { status: 404 });
  const [, to = "", place = ""] = found.path.split("/");
  const Location = fillMetadataSegment(
    FOLDER,
    { locale, country: to, slug: place },
    "opengraph-image",
    false,
  );
  return new Response(null, { status: 308, headers: { ...headers, Location } });
}

type Props = { params: Promise<{ locale: string; country: string; slug: string }> };

/** The picture that other sites show beside a link to the page: its name and its map. */
export default async function OpenGraphImage({ params }: Props) {
  const { locale, country, slug } = await params;
  const png = isLocale(locale) ? await picture(country, slug, locale) : null;
  if (!png) return noPicture(country, slug, locale);
  return new Response(new Uint8Array(png), { headers: { "Content-Type": contentType } });
}

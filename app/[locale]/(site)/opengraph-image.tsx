import { cacheLife, cacheTag } from "next/cache";
import { renderOpenGraphImage } from "@/components/map/open-graph";
import { listPositions } from "@/features/directory/queries";
import { networkTag } from "@/features/profiles/cache-tags";
import { isLocale, type Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";

export const size = { width: 1200, height: 630 };
export const contentType = "image/png";

/** Drawing takes a second or two, so the picture is drawn once for each state of the network. */
async function picture(locale: Locale): Promise<Uint8Array> {
  "use cache";
  cacheLife("max");
  cacheTag(networkTag);
  const t = translator(locale, "site");
  const map = { kind: "europe" as const, dots: await listPositions() };
  return renderOpenGraphImage({ title: t("network"), subtitle: t("partnerCities"), map });
}

type Props = { params: Promise<{ locale: string }> };

/** The picture that other sites show beside a link to the home page. */
export default async function OpenGraphImage({ params }: Props) {
  const { locale } = await params;
  if (!isLocale(locale)) return new Response("There is no such page.", { status: 404 });
  return new Response(new Uint8Array(await picture(locale)), { headers: { "Content-Type": contentType } });
}

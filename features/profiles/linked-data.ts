import { formatReferenceDate } from "@/features/figures/dates";
import type { ResolvedFigure } from "@/features/figures/resolve";
import type { Unit } from "@/features/figures/schema";
import { pickText } from "@/lib/i18n/localized";
import type { PageContext } from "./page-context";
import type { Profile } from "./schema";

/** The codes of UN/CEFACT's Recommendation 20, as schema.org asks for. */
const unitCodes: Partial<Record<Unit, string>> = {
  ...{ percent: "P1", km2: "KMK", ha: "HAR", m2: "MTK", mi2: "MIK" },
  ...{ acre: "ACR", km: "KMT", m: "MTR", mi: "SMI", ft: "FOT" },
};

/** A value that is only a bound is given as one. */
function amountOf(figure: ResolvedFigure) {
  const observation = figure.primary?.observation;
  if (!observation || observation.value === null) return null;
  const { value, high, precision } = observation;
  if (high !== null) return { minValue: value, maxValue: high };
  if (precision === "at_least") return { minValue: value };
  return precision === "at_most" ? { maxValue: value } : { value };
}

/** One figure with how sure it is, when it holds and who says so, in words where schema.org has no term. */
function propertyOf(figure: ResolvedFigure, { published, locale, tf }: PageContext) {
  const value = amountOf(figure);
  if (!figure.primary || !value) return [];
  const { observation, mark } = figure.primary;
  const source = published.profile.sources.find(({ id }) => id === observation.source);
  const unit = observation.unit ?? figure.unit;
  const title = pickText(source?.title, locale);
  return [
    {
      "@type": "PropertyValue",
      propertyID: figure.figure.indicator ?? undefined,
      name: figure.name,
      ...value,
      unitCode: unitCodes[unit],
      unitText: unit,
      description: [tf(`precision.${mark}`), formatReferenceDate(observation.date, locale, tf)].join("; "),
      ...(source && { subjectOf: { "@type": "CreativeWork", name: title, url: source.url || undefined } }),
    },
  ];
}

/** What else it is or was called, each once. */
function alternateNames({ short, english, others }: Profile["names"]) {
  const all = new Set([english, ...others.map(({ text }) => text)].filter((text) => text && text !== short));
  return all.size > 0 && { alternateName: all.size > 1 ? [...all] : [...all][0] };
}

/**
 * A profile as schema.org describes it, for search engines and other programs: the place, and the administration that
 * answers for it. Each has the same name in every language and at every address that the page has had or will have: that of
 * the municipality in the open data.
 */
export function linkedData(context: PageContext, site: string) {
  const { published, locale, own } = context;
  const { id, profile, country, slug } = published;
  const { names, contacts, coordinates } = profile;
  const page = `${site}/${locale}/${country.slug}/${slug}`;
  const name = id ? `${site}/api/v1/municipalities/${id}` : page;
  const [place, administration] = [`${name}#place`, `${name}#administration`];
  const ofKind = (kind: "place" | "organisation") =>
    own.filter(({ figure }) => figure.about.kind === kind).flatMap((figure) => propertyOf(figure, context));
  const region = pickText(profile.region, locale);
  const inCountry = { "@type": "Country", name: country.name, identifier: country.code.toUpperCase() };
  return {
    "@context": "https://schema.org",
    "@graph": [
      {
        ...{ "@type": "AdministrativeArea", "@id": place, url: page, identifier: id, name: names.short },
        ...alternateNames(names),
        ...(coordinates && { geo: { "@type": "GeoCoordinates", ...coordinates } }),
        containedInPlace: region
          ? { "@type": "AdministrativeArea", name: region, containedInPlace: inCountry }
          : inCountry,
        additionalProperty: ofKind("place"),
      },
      {
        ...{ "@type": "GovernmentOrganization", "@id": administration, name: names.official.text },
        ...(contacts.website && { url: contacts.website }),
        ...(contacts.email && { email: contacts.email }),
        ...(contacts.phone && { telephone: contacts.phone }),
        ...(pickText(contacts.address, locale) && { address: pickText(contacts.address, locale) }),
        areaServed: { "@id": place },
        additionalProperty: ofKind("organisation"),
      },
      {
        ...{ "@type": "WebPage", "@id": page, url: page, inLanguage: locale },
        ...{ dateModified: published.publishedOn, about: { "@id": place } },
      },
    ],
  };
}

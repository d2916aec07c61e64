import type { ReactNode } from "react";
import { LocalizedText } from "@/components/localized-text";
import { pickText } from "@/lib/i18n/localized";
import type { PageContext } from "../page-context";
import { webAddressText } from "../web-address";

/** Where to reach the municipality; what is not known says so. */
export function Contact({ context }: { context: PageContext }) {
  const { t, tf, locale, published } = context;
  const { names, contacts, region } = published.profile;
  const { website, email, phone } = contacts;
  const address = pickText(contacts.address, locale) && (
    <LocalizedText key="address" text={contacts.address} locale={locale} />
  );
  const rows: [string, ReactNode][] = [
    [t("website"), website && <a href={website}>{webAddressText(website)}</a>],
    [t("contact.email"), email && <a href={`mailto:${email}`}>{email}</a>],
    [t("contact.phone"), phone && <a href={`tel:${phone.replace(/[^+\d]/g, "")}`}>{phone}</a>],
    ...(address ? [[t("contact.address"), address] as [string, ReactNode]] : []),
  ];
  const isOfficial = !names.english || (names.official.lang === locale && names.official.text);
  return (
    <section className="contact" aria-labelledby="contact">
      <h2 id="contact" className="block-heading">
        {t("contact.title")}
      </h2>
      <p className="contact-name" lang={isOfficial ? names.official.lang : "en"}>
        {isOfficial ? names.official.text : names.english}
      </p>
      <p>
        <LocalizedText text={region} locale={locale} />
        {pickText(region, locale) && ", "}
        <span lang={published.country.lang}>{published.country.name}</span>
      </p>
      <dl className="data-list">
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd className={value ? undefined : "unknown"}>{value || tf("notRecordedYet")}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

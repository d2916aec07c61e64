import { Section } from "@/components/section";
import type { FormState } from "@/features/auth/form/state";
import type { FormWords } from "@/features/auth/form/words";
import { editorPath } from "@/features/auth/paths";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { fieldId } from "../../editing/field-ids";
import { formatDay } from "../../moment";
import type { CountryChoice, PlaceSettings } from "../../municipalities/queries";
import { ArchiveForm, UnarchiveForm } from "./archive-form";
import { MoveSection } from "./move-section";
import { RenameForm } from "./rename-form";

type Props = {
  municipalityId: string;
  settings: PlaceSettings;
  countries: readonly CountryChoice[];
  asked: string | undefined;
  answers: Record<"rename" | "move" | "archive" | "unarchive", FormState>;
  words: FormWords;
  locale: Locale;
};

/** What is settled about a municipality as a whole: its address, its country, and whether it is in the network. */
export function SettingsSections({
  municipalityId,
  settings,
  countries,
  asked,
  answers,
  words,
  locale,
}: Props) {
  const t = translator(locale, "places");
  const { name, slug, country, former, archivedAt, hasBeenPublished } = settings;
  const editor = editorPath({ country: country.slug, slug });
  const place = { municipalityId, countrySlug: country.slug, slug };
  return (
    <div className="mt-8 grid">
      <Section
        id="rename"
        title={t("rename.title")}
        text={
          <>
            <p>{t("rename.text")}</p>
            <p className="mt-3">
              {t.rich("rename.name", {
                page: (words) => (
                  <a href={`${editor}#${fieldId("names.short")}`} className="link">
                    {words}
                  </a>
                ),
              })}
            </p>
            {former.length > 0 && (
              <>
                <p className="mt-3">{t("rename.former")}</p>
                <ul className="[overflow-wrap:anywhere]">
                  {former.map((one) => (
                    <li key={`${one.countrySlug}/${one.slug}`}>
                      /{one.countrySlug}/{one.slug}
                    </li>
                  ))}
                </ul>
              </>
            )}
          </>
        }
      >
        <RenameForm
          key={slug}
          place={{ ...place, countryCode: country.code }}
          start={answers.rename}
          words={words}
          locale={locale}
        />
      </Section>
      {countries.length > 1 && (
        <Section id="move" title={t("move.title")} text={t("move.text", { country: country.name })}>
          <MoveSection
            {...{ municipalityId, settings, countries, asked, words, locale }}
            start={answers.move}
          />
        </Section>
      )}
      {archivedAt ? (
        <Section
          id="archive"
          title={t("unarchive.title")}
          text={t("unarchive.text", { name, date: formatDay(archivedAt, locale) })}
        >
          <p className="mb-5">{t(hasBeenPublished ? "unarchive.public" : "unarchive.hidden")}</p>
          <UnarchiveForm {...{ place, name, words, locale }} start={answers.unarchive} />
        </Section>
      ) : (
        <Section id="archive" title={t("archive.title")} text={t("archive.text")}>
          <ArchiveForm {...{ place, name, words, locale }} start={answers.archive} />
        </Section>
      )}
    </div>
  );
}

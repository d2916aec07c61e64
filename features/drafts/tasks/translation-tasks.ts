import { shownImages } from "@/features/profiles/images";
import { isEmptyRichText, type RichText } from "@/features/profiles/rich-text";
import type { Profile } from "@/features/profiles/schema";
import type { Translations } from "@/features/profiles/translations";
import { type Locale, locales } from "@/lib/i18n/locales";
import type { Localized } from "@/lib/i18n/localized";
import { translationState, waiting } from "../translation/state";
import { type Task, task } from "./task";

/** A text with the path of its field. */
type Text = { field: string; isWritten: (language: Locale) => boolean };

const line = (field: string, text: Localized | undefined): Text => ({
  field,
  isWritten: (language) => Boolean(text?.[language]?.trim()),
});
const prose = (field: string, text: Localized<RichText>): Text => ({
  field,
  isWritten: (language) => !isEmptyRichText(text[language]),
});

/** The texts of a profile, together what is one thing to its reader: a section, a milestone, a picture. */
function texts(profile: Profile): Text[][] {
  const { figures, milestones, sources, images, documents } = profile;
  const shown = new Set(shownImages(profile));
  return [
    [line("region", profile.region)],
    [prose("summary", profile.summary)],
    ...profile.sections.map((section, i) => [
      prose(`sections.${i}.body`, section.body),
      line(`sections.${i}.heading`, section.heading),
      ...section.drawings.flatMap((drawing, j) => {
        if (drawing.kind !== "list") return [];
        const path = `sections.${i}.drawings.${j}`;
        return [
          line(`${path}.title`, drawing.title),
          ...drawing.items.map((item, k) => line(`${path}.items.${k}`, item)),
        ];
      }),
    ]),
    ...figures.map(({ own, about, observations, parts }, i) => [
      line(`figures.${i}.own.names`, own?.names),
      ...(about.kind === "wider" ? [line(`figures.${i}.about.name`, about.name)] : []),
      ...observations.flatMap(({ date }, j) =>
        date.kind === "worded" ? [line(`figures.${i}.observations.${j}.date.text`, date.text)] : [],
      ),
      ...parts.map(({ label }, j) => line(`figures.${i}.parts.${j}.label`, label)),
    ]),
    ...milestones.map(({ title, standing }, i) => [
      line(`milestones.${i}.title`, title),
      line(`milestones.${i}.standing.label`, standing?.label),
    ]),
    ...sources.map(({ title, note }, i) => [
      line(`sources.${i}.title`, title),
      line(`sources.${i}.note`, note),
    ]),
    ...images.map((image, i) =>
      shown.has(image)
        ? [line(`images.${i}.alt`, image.alt), line(`images.${i}.caption`, image.caption)]
        : [],
    ),
    ...documents.map(({ title }, i) => [line(`documents.${i}.title`, title)]),
    [line("contacts.address", profile.contacts.address)],
    [line("responsibility", profile.responsibility)],
  ];
}

/**
 * What one language of the network has and another has not, and what was changed after it was translated. A language in
 * which nothing has been written at all is one task, not as many as there are texts.
 */
export function translationTasks(profile: Profile, translations: Translations): Task[] {
  const page = [
    prose("summary", profile.summary),
    ...profile.sections.map(({ body }, i) => prose(`sections.${i}.body`, body)),
  ];
  const groups = texts(profile);
  return locales.flatMap((language) => {
    const isBegun = page.some(({ isWritten }) => isWritten(language));
    if (!isBegun && page.some(isWrittenAnywhere))
      return [task({ kind: "untranslated", field: "summary", language, detail: { everything: true } })];
    const missing = groups.flatMap((group) => {
      const first = group.find((text) => isWrittenAnywhere(text) && !text.isWritten(language));
      return first ? [task({ kind: "untranslated", field: first.field, language })] : [];
    });
    const behind = fieldsBehind(profile, translations, language).map((field) =>
      task({ kind: "behind", field, language }),
    );
    return [...missing, ...behind];
  });
}

const isWrittenAnywhere = ({ isWritten }: Text): boolean => locales.some(isWritten);

/** The paths of the texts whose source was changed after they were translated into `language`. */
const fieldsBehind = (profile: Profile, translations: Translations, language: Locale): string[] =>
  waiting(translationState(profile, translations, language), "behind").map(({ path }) => path);

import type { ComponentType } from "react";
import type { Section } from "@/features/profiles/schema";
import { knownLocales, type Locale, localeNames } from "@/lib/i18n/locales";
import { changedWords, sectionWords } from "../../comparison/change-words";
import type { Stretch } from "../../comparison/word-diff";
import { lineWords } from "../../comparison/words";
import type { FieldName } from "../../versions/fields";
import { readableValue } from "../../versions/readable-field";
import { ChangedWords } from "./changed-words";
import { OrderField } from "./order-field";
import { PictureField } from "./picture-field";
import type { FieldProps } from "./presentation";

function WordsField({ change, comparison, ...presentation }: FieldProps) {
  return (
    <ChangedWords stretches={changedWords(change, comparison)} language={change.language} {...presentation} />
  );
}

/** A section that one version alone has: all that is written in it, in each language, and what it draws. */
function SectionField({ change, comparison, ...presentation }: FieldProps) {
  const isAdded = change.before === undefined;
  const reading = isAdded ? comparison.after : comparison.before;
  const section = (isAdded ? change.after : change.before) as Section;
  const stretch = (words: Stretch["after"]): Stretch[] => [
    { isSame: false, before: isAdded ? [] : words, after: isAdded ? words : [] },
  ];
  const inLanguage = (language: Locale) => sectionWords(section, language, reading);
  const drawing = { group: change.group, name: "drawing" } as const;
  const drawings = section.drawings.map((d) => readableValue(d, drawing, reading)).join("\n");
  const drawn = lineWords(drawings, reading.locale);
  return (
    <div className="space-y-4">
      {knownLocales
        .filter((language) => inLanguage(language).length > 0)
        .map((language) => (
          <div key={language}>
            <p className="change-label">{localeNames[language]}</p>
            <ChangedWords stretches={stretch(inLanguage(language))} language={language} {...presentation} />
          </div>
        ))}
      {drawn.length > 0 && <ChangedWords stretches={stretch(drawn)} {...presentation} />}
    </div>
  );
}

/** How the fields are shown that are more than words; a field of another kind gets its way of being shown here. */
const shownBy: Partial<Record<FieldName, ComponentType<FieldProps>>> = {
  section: SectionField,
  image: PictureField,
  imageFile: PictureField,
  cover: PictureField,
  sectionOrder: OrderField,
  drawingOrder: OrderField,
  figureOrder: OrderField,
  milestoneOrder: OrderField,
  sourceOrder: OrderField,
  galleryOrder: OrderField,
  documentOrder: OrderField,
  otherNameOrder: OrderField,
};

/** One changed field. Those of figures stand in a table of their own. */
export function ChangeField(props: FieldProps) {
  const Shown = shownBy[props.change.name] ?? WordsField;
  return <Shown {...props} />;
}

"use client";

import { Field } from "@/components/field";
import { Select } from "@/components/select";
import { type Image, licences } from "@/features/profiles/images";
import { licenceWords } from "@/features/profiles/licence-words";
import { pickText } from "@/lib/i18n/localized";
import { fieldId } from "../../editing/field-ids";
import { CheckField } from "../fields/check-field";
import { ItemCommands, type Placed, useItemLabels } from "../fields/item-commands";
import { LocalizedFields } from "../fields/localized-fields";
import { TextField } from "../fields/text-field";
import { edited, useErrorText, useProfileForm } from "../fields/use-profile-form";
import { useSettings, useWords } from "../frame/settings";
import { FocalField } from "./focal-field";

type Props = Placed & {
  image: Image;
  /** Its place among the pictures of the document. */
  at: number;
  isCover: boolean;
  isInGallery: boolean;
  onCover: (is: boolean) => void;
  onGallery: (is: boolean) => void;
};

/** One picture: where it stands, what it shows, whose it is, and what must be seen of it. */
export function ImageFields({ image, at, isCover, isInGallery, onCover, onGallery, ...placed }: Props) {
  const t = useWords();
  const { locale, library } = useSettings();
  const { setValue, getFieldState, formState } = useProfileForm();
  const errorText = useErrorText();
  const path = `images.${at}` as const;
  const licence = fieldId(`${path}.licence`);
  const file = library.choices.find(({ facts }) => facts.hash === image.file);
  const name = pickText(image.alt, locale) || file?.name || t("images.number", { number: at + 1 });
  const labels = useItemLabels(name);
  const refused = errorText(getFieldState(`${path}.file`, formState).error?.message);
  return (
    <fieldset data-entry="" className="image-fields">
      <legend className="sr-only">{name}</legend>
      <FocalField image={image} at={at} file={file} error={refused} />
      <div className="min-w-0 space-y-4">
        <div className="flex flex-wrap gap-x-6">
          <CheckField label={t("images.isCover")} checked={isCover} onChange={onCover} />
          <CheckField label={t("images.isInGallery")} checked={isInGallery} onChange={onGallery} />
        </div>
        <CheckField
          label={t("images.isDecorative")}
          hint={t("images.decorativeHint")}
          checked={image.isDecorative}
          onChange={(is) => setValue(`${path}.isDecorative`, is, edited)}
        />
        {!image.isDecorative && (
          <LocalizedFields
            name={`${path}.alt`}
            label={t("images.alt")}
            hint={t("images.altHint")}
            rows={2}
            maxLength={500}
          />
        )}
        <LocalizedFields name={`${path}.caption`} label={t("images.caption")} maxLength={300} />
        <TextField
          name={`${path}.credit`}
          label={t("images.credit")}
          hint={t("images.creditHint")}
          maxLength={200}
        />
        <Field id={licence} label={t("images.licence")}>
          <Select
            id={licence}
            value={image.licence}
            options={licences.map((value) => ({
              value,
              label: licenceWords(value, locale) || t("images.noLicence"),
            }))}
            onChange={(value) => setValue(`${path}.licence`, value, edited)}
          />
        </Field>
        <ItemCommands labels={labels} {...placed} />
      </div>
    </fieldset>
  );
}

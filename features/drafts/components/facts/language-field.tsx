"use client";

import { useController } from "react-hook-form";
import { describedBy, Field } from "@/components/field";
import { Select } from "@/components/select";
import { fieldId } from "../../editing/field-ids";
import type { Choices } from "../../editing/name-languages";
import { edited, useProfileForm } from "../fields/use-profile-form";

type Props = {
  name: "names.official.lang" | `names.others.${number}.lang`;
  label: string;
  /** What stands there while no language is chosen. */
  none: string;
  languages: (current: string) => Choices;
  error?: string | undefined;
};

/** The language of a name, so that it is read aloud rightly. */
export function LanguageField({ name, label, none, languages, error }: Props) {
  const { control, setValue } = useProfileForm();
  const { field } = useController({ control, name });
  const id = fieldId(name);
  return (
    <Field id={id} label={label} error={error}>
      <Select
        id={id}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(id, { error })}
        value={field.value}
        options={[{ value: "", label: none }, ...languages(field.value)]}
        onChange={(value) => setValue(name, value, edited)}
      />
    </Field>
  );
}

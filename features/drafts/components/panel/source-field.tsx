"use client";

import { useController } from "react-hook-form";
import { describedBy, FieldError } from "@/components/field";
import { Select } from "@/components/select";
import { pickText } from "@/lib/i18n/localized";
import { fieldId } from "../../editing/field-ids";
import { newSource } from "../../editing/new-items";
import type { ObservationPath } from "../fields/paths";
import { edited, useProfileForm } from "../fields/use-profile-form";
import { useFacts } from "../frame/facts";
import { useSettings, useWords } from "../frame/settings";
import { useGoTo } from "../frame/use-go-to";

const add = "+";
type Props = {
  name: `${ObservationPath}.source` | `milestones.${number}.source` | `names.others.${number}.source`;
  error?: string | undefined;
};

/** Which source says it, with a way to a new one. */
export function SourceField({ name, error }: Props) {
  const t = useWords();
  const { locale } = useSettings();
  const { control, setValue } = useProfileForm();
  const { field } = useController({ control, name });
  const { sources } = useFacts();
  const goTo = useGoTo();
  const id = fieldId(name);
  const choose = (value: string) => {
    if (value !== add) return setValue(name, value || null, edited);
    const source = newSource();
    setValue("sources", [...sources, source], edited);
    setValue(name, source.id, edited);
    goTo(`sources.${sources.length}.title`);
  };
  const options = [
    { value: "", label: t("source.none") },
    ...sources.map((source, index) => ({
      value: source.id,
      label: `[${index + 1}] ${pickText(source.title, locale) || t("source.untitled")}`,
    })),
    { value: add, label: t("source.addNew") },
  ];
  const value = field.value ?? "";
  const isGone = !options.some((option) => option.value === value);
  return (
    <div>
      <label htmlFor={id} className="mb-1.5 block font-[650]">
        {t("source.label")}
      </label>
      <Select
        id={id}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(id, { error })}
        value={value}
        options={isGone ? [{ value, label: t("chips.unknownSource") }, ...options] : options}
        onChange={choose}
      />
      <FieldError id={id} error={error} />
    </div>
  );
}

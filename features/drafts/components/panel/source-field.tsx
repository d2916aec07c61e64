"use client";

import { useController } from "react-hook-form";
import { inputClass } from "@/components/field";
import type { Source } from "@/features/profiles/schema";
import { pickText } from "@/lib/i18n/localized";
import { fieldId } from "../../field-ids";
import { newId } from "../../new-id";
import { edited, useProfileForm } from "../fields/use-profile-form";
import { useFacts } from "../frame/facts";
import { useSettings, useWords } from "../frame/settings";
import { useGoTo } from "../frame/use-go-to";
import type { ObservationPath } from "./value-field";

const add = "+";
type Props = { name: `${ObservationPath}.source` | `milestones.${number}.source` };

/** Which source says it, with a way to a new one. */
export function SourceField({ name }: Props) {
  const t = useWords();
  const { locale } = useSettings();
  const { control, setValue } = useProfileForm();
  const { field } = useController({ control, name });
  const { sources } = useFacts();
  const goTo = useGoTo();
  const id = fieldId(name);
  const choose = (value: string) => {
    if (value !== add) return setValue(name, value || null, edited);
    const source: Source = { id: newId(), kind: "municipality", title: {}, note: {}, url: "" };
    setValue("sources", [...sources, source], edited);
    setValue(name, source.id, edited);
    goTo(`sources.${sources.length}.title`);
  };
  return (
    <div>
      <label htmlFor={id} className="mb-1.5 block font-[650]">
        {t("source.label")}
      </label>
      <select
        id={id}
        className={inputClass}
        value={field.value ?? ""}
        onChange={(e) => choose(e.target.value)}
      >
        <option value="">{t("source.none")}</option>
        {sources.map((source, index) => (
          <option key={source.id} value={source.id}>
            {`[${index + 1}] ${pickText(source.title, locale) || t("source.untitled")}`}
          </option>
        ))}
        <option value={add}>{t("source.addNew")}</option>
      </select>
    </div>
  );
}

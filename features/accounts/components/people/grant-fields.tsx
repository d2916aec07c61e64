"use client";

import { useState } from "react";
import { describedBy, Field, inputClass } from "@/components/field";
import type { Role } from "@/features/auth/scopes";
import { languageName } from "@/lib/i18n/language-name";
import { type Locale, locales } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { sentenceCase } from "@/lib/text/sentence-case";
import type { NamedPlace } from "../../people/person-names";
import { roleSchema } from "../../schema";
import { PlaceOptions } from "./place-options";
import { RoleChoice } from "./role-choice";

type Props = {
  id: string;
  places: readonly NamedPlace[];
  values: Record<string, string>;
  errors: Record<string, string | undefined>;
  editorsPublish: boolean;
  locale: Locale;
};

/** What is given: a role, of a translator also the language, and the place. */
export function GrantFields({ id, places, values, errors, editorsPublish, locale }: Props) {
  const t = translator(locale, "people");
  const [role, setRole] = useState<Role>(
    roleSchema.options.find((known) => known === values.role) ?? "editor",
  );
  return (
    <>
      <RoleChoice
        id={`${id}-role`}
        value={role}
        onChange={setRole}
        error={errors.role}
        editorsPublish={editorsPublish}
        locale={locale}
      />
      {/* Without a script the choice of a role cannot show the field. */}
      <div className={role === "translator" ? "" : "only-without-script"}>
        <Field id={`${id}-into`} label={t("invite.into")} error={errors.into}>
          <select
            id={`${id}-into`}
            name="into"
            defaultValue={values.into ?? ""}
            aria-invalid={errors.into ? true : undefined}
            aria-describedby={describedBy(`${id}-into`, { error: errors.into })}
            className={inputClass}
          >
            <option value="">{t("invite.chooseLanguage")}</option>
            {locales.map((language) => (
              <option key={language} value={language}>
                {sentenceCase(languageName(language, locale), locale)}
              </option>
            ))}
          </select>
        </Field>
      </div>
      <Field id={`${id}-place`} label={t("invite.place")} error={errors.place}>
        <select
          id={`${id}-place`}
          name="place"
          defaultValue={values.place ?? ""}
          aria-invalid={errors.place ? true : undefined}
          aria-describedby={describedBy(`${id}-place`, { error: errors.place })}
          className={inputClass}
        >
          {places.length !== 1 && <option value="">{t("invite.choosePlace")}</option>}
          <PlaceOptions places={places} locale={locale} />
        </select>
      </Field>
    </>
  );
}

"use client";

import { FieldError } from "@/components/field";
import type { Role } from "@/features/auth/scopes";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { roleSchema } from "../../schema";

type Props = {
  id: string;
  value: Role;
  onChange: (role: Role) => void;
  error: string | undefined;
  /** Whether the network lets editors publish. */
  editorsPublish: boolean;
  locale: Locale;
};

/** The role that is given, each with what it does in one line. */
export function RoleChoice({ id, value, onChange, error, editorsPublish, locale }: Props) {
  const t = translator(locale, "people");
  const hint = (role: Role) =>
    role === "editor" && !editorsPublish ? t("roles.editor.hintReviewed") : t(`roles.${role}.hint`);
  return (
    <fieldset aria-describedby={error ? `${id}-error` : undefined}>
      <legend className="font-[650]">{t("invite.role")}</legend>
      {roleSchema.options.map((role) => (
        <label key={role} className="choice">
          <input
            type="radio"
            name="role"
            value={role}
            checked={role === value}
            onChange={() => onChange(role)}
          />
          <span>
            <span className="block font-[650]">{t(`roles.${role}.name`)}</span>
            <span className="block text-note text-ink-2">{hint(role)}</span>
          </span>
        </label>
      ))}
      <FieldError id={id} error={error} />
    </fieldset>
  );
}

import { Field } from "@/components/field";
import { PasswordInput } from "@/features/auth/components/password-input";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";

/** The password one has, asked again before something that would give the account away. */
export function PresentPassword({ id, error, locale }: { id: string; error?: string; locale: Locale }) {
  const words = translator(locale, "auth");
  const labels = { show: words("show"), hide: words("hide") };
  return (
    <Field id={id} label={translator(locale, "account")("present")} error={error}>
      <PasswordInput id={id} name="present" error={error} labels={labels} />
    </Field>
  );
}

"use client";

import { LocalizedFields } from "../fields/localized-fields";
import { TextField } from "../fields/text-field";
import { useWords } from "../frame/settings";
import { Fold } from "./fold";

export function ContactPart() {
  const t = useWords();
  return (
    <Fold id="part-contact" title={t("groups.contact")}>
      <TextField name="contacts.website" label={t("contact.website")} type="url" maxLength={2000} />
      <div className="grid gap-5 sm:grid-cols-2">
        <TextField name="contacts.email" label={t("contact.email")} type="email" maxLength={254} />
        <TextField name="contacts.phone" label={t("contact.phone")} type="tel" maxLength={40} />
      </div>
      <LocalizedFields name="contacts.address" label={t("contact.address")} rows={3} maxLength={500} />
    </Fold>
  );
}

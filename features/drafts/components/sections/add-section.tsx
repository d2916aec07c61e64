"use client";

import { Button } from "@/components/button";
import { Icon } from "@/components/icon";
import { fieldId } from "../../editing/field-ids";
import { newId } from "../../editing/new-items";
import { edited, useProfileForm } from "../fields/use-profile-form";
import { useWords } from "../frame/settings";
import { useGoTo } from "../frame/use-go-to";
import { useView } from "../frame/view";

/** Adds an empty section at the end and puts the cursor into its heading. */
export function AddSection() {
  const t = useWords();
  const { getValues, setValue } = useProfileForm();
  const { languages } = useView();
  const goTo = useGoTo();
  const add = () => {
    const sections = getValues("sections");
    setValue("sections", [...sections, { id: newId(), heading: {}, body: {}, drawings: [] }], edited);
    goTo(`sections.${sections.length}.heading.${languages[0]}`);
  };
  return (
    <Button id={fieldId("sections.add")} kind="quiet" size="dense" className="-ml-3" onClick={add}>
      <Icon name="plus" /> {t("sections.add")}
    </Button>
  );
}

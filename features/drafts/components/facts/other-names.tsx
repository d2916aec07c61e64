"use client";

import { useWatch } from "react-hook-form";
import { Button } from "@/components/button";
import { Icon } from "@/components/icon";
import { otherNameFindings } from "@/features/profiles/other-name-checks";
import { mostOtherNames, type OtherName } from "@/features/profiles/other-names";
import type { Profile } from "@/features/profiles/schema";
import { translator } from "@/lib/i18n/translator";
import { newOtherName } from "../../editing/new-items";
import { ConfirmDialog } from "../fields/confirm-dialog";
import { useSettings, useWords } from "../frame/settings";
import { OtherNameFields } from "./other-name-fields";
import { useItemList } from "./use-item-list";

/** The names by which the place is known besides its own. */
export function OtherNames() {
  const t = useWords();
  const { locale } = useSettings();
  const checks = translator(locale, "checks");
  const { items, list, add, placeOf, asking } = useItemList("names.others", "text");
  const [names, sources] = useWatch<Profile, ["names", "sources"]>({ name: ["names", "sources"] });
  const findings = otherNameFindings({ names, sources });
  const errorOf = (index: number) => (field: keyof OtherName) => {
    // Who has just added a name does not have to be told that it is empty.
    const found = findings.find((one) => one.field === `names.others.${index}.${field}`);
    return found && found.check !== "otherNamesAreWritten" ? checks(found.check) : undefined;
  };
  return (
    <section aria-labelledby="other-names" className="space-y-5 border-t border-rule pt-5">
      <div>
        <div className="flex flex-wrap items-baseline gap-x-4">
          <h3 id="other-names" className="font-serif text-[1.375rem] leading-tight">
            {t("names.title")}
          </h3>
          <span className="ms-auto text-note text-ink-2">{t("names.count", { count: items.length })}</span>
        </div>
        <p className="mt-1 text-note text-ink-2">{t("names.lede")}</p>
      </div>
      <div ref={list} className="space-y-5">
        {items.map((name, index) => (
          <OtherNameFields key={name.id} name={name} errorOf={errorOf(index)} {...placeOf(index)} />
        ))}
        {items.length < mostOtherNames ? (
          <Button kind="secondary" size="dense" onClick={() => add(newOtherName())}>
            <Icon name="plus" /> {t("names.add")}
          </Button>
        ) : (
          <p className="text-note text-ink-2">{t("names.most", { count: items.length })}</p>
        )}
      </div>
      <ConfirmDialog
        {...asking}
        title={t("names.removeTitle")}
        text={t("names.removeText")}
        action={t("remove")}
      />
    </section>
  );
}

"use client";

import { useWatch } from "react-hook-form";
import type { Profile } from "@/features/profiles/schema";
import { LocalizedFields } from "../fields/localized-fields";
import { useWords } from "../frame/settings";

/** The short lists of a section, whose entries a translator writes and neither adds nor removes. */
export function ListTexts({ index }: { index: number }) {
  const t = useWords();
  const drawings = useWatch<Profile, `sections.${number}.drawings`>({
    name: `sections.${index}.drawings`,
  });
  const lists = drawings.flatMap((drawing, i) =>
    drawing.kind === "list" ? [{ path: `sections.${index}.drawings.${i}` as const, drawing }] : [],
  );
  return lists.map(({ path, drawing }) => (
    <div key={path} className="mt-5 space-y-3 border border-dashed border-rule-2 px-4 py-3">
      <p className="font-[650]">{t("drawings.kinds.list")}</p>
      <LocalizedFields name={`${path}.title`} label={t("drawings.listTitle")} maxLength={120} />
      {drawing.items
        .map((_, i) => `${path}.items.${i}` as const)
        .map((name, i) => (
          <LocalizedFields
            key={name}
            name={name}
            label={t("drawings.item", { number: i + 1 })}
            maxLength={200}
          />
        ))}
    </div>
  ));
}

"use client";

import { useWatch } from "react-hook-form";
import { Thumbnail } from "@/features/media/components/thumbnail";
import type { Profile } from "@/features/profiles/schema";
import { pickText } from "@/lib/i18n/localized";
import { milestoneDateText } from "../../editing/milestone-date";
import { Fold } from "../facts/fold";
import { LocalizedFields } from "../fields/localized-fields";
import { useSettings, useWords } from "../frame/settings";
import { Item } from "./item";

/** The texts of milestones. */
export function MilestoneTexts() {
  const t = useWords();
  const { locale } = useSettings();
  const milestones = useWatch<Profile, "milestones">({ name: "milestones" });
  return (
    <Fold id="part-milestones" title={t("groups.milestones")} open>
      {milestones.map(({ id, date, title, standing }, i) => (
        <Item
          key={id}
          title={pickText(title, locale) || t("milestones.number", { number: i + 1 })}
          note={milestoneDateText(date, locale)}
        >
          <LocalizedFields name={`milestones.${i}.title`} label={t("milestones.title")} maxLength={300} />
          {standing && (
            <LocalizedFields
              name={`milestones.${i}.standing.label`}
              label={t("milestones.standing")}
              maxLength={120}
            />
          )}
        </Item>
      ))}
    </Fold>
  );
}

/** The texts of sources. */
export function SourceTexts() {
  const t = useWords();
  const { locale } = useSettings();
  const sources = useWatch<Profile, "sources">({ name: "sources" });
  return (
    <Fold id="part-sources" title={t("groups.sources")} open>
      {sources.map(({ id, kind, title, url }, i) => (
        <Item
          key={id}
          title={`[${i + 1}] ${pickText(title, locale) || t("source.untitled")}`}
          note={[t(`sources.kinds.${kind}`), url].filter(Boolean).join(" · ")}
        >
          <LocalizedFields name={`sources.${i}.title`} label={t("sources.title")} maxLength={300} />
          <LocalizedFields name={`sources.${i}.note`} label={t("sources.note")} maxLength={500} />
        </Item>
      ))}
    </Fold>
  );
}

/** The texts of pictures and documents. */
export function MediaTexts() {
  const t = useWords();
  const { locale, library } = useSettings();
  const [images, documents] = useWatch<Profile, ["images", "documents"]>({ name: ["images", "documents"] });
  const find = (hash: string) => library.choices.find(({ facts }) => facts.hash === hash);
  return (
    <>
      <Fold id="part-images" title={t("groups.images")} open>
        {images.map(({ id, file, isDecorative, credit }, i) => (
          <Item
            key={id}
            title={find(file)?.name || t("images.number", { number: i + 1 })}
            note={[isDecorative && t("images.isDecorative"), credit].filter(Boolean).join(" · ")}
          >
            <Picture facts={find(file)?.facts} />
            {!isDecorative && (
              <LocalizedFields name={`images.${i}.alt`} label={t("images.alt")} rows={2} maxLength={500} />
            )}
            <LocalizedFields name={`images.${i}.caption`} label={t("images.caption")} maxLength={300} />
          </Item>
        ))}
      </Fold>
      <Fold id="part-documents" title={t("groups.documents")} open>
        {documents.map(({ id, file, title }, i) => (
          <Item
            key={id}
            title={pickText(title, locale) || t("documents.number", { number: i + 1 })}
            note={find(file)?.name}
          >
            <LocalizedFields name={`documents.${i}.title`} label={t("documents.title")} maxLength={200} />
          </Item>
        ))}
      </Fold>
    </>
  );
}

const Picture = ({ facts }: { facts: Parameters<typeof Thumbnail>[0]["facts"] | undefined }) =>
  facts ? <Thumbnail facts={facts} /> : null;

"use client";

import type { ReactNode } from "react";
import { useWatch } from "react-hook-form";
import type { Profile } from "@/features/profiles/schema";
import { languageName } from "@/lib/i18n/language-name";
import type { Locale } from "@/lib/i18n/locales";
import { Fold } from "../facts/fold";
import { ResponsibilityPart } from "../facts/responsibility-part";
import { LocalizedFields } from "../fields/localized-fields";
import { useSettings, useWords } from "../frame/settings";
import { TitleBar } from "../frame/title-bar";
import { Outline } from "../outline/outline";
import { Toolbar } from "../prose/toolbar";
import { Sections } from "../sections/sections";
import { SummarySheet } from "../sections/summary-sheet";
import { MediaTexts, MilestoneTexts, SourceTexts } from "./fact-texts";
import { FigureTexts } from "./figure-texts";
import { Item } from "./item";

type Props = { languages: readonly Locale[]; notice: ReactNode };

/** The page as translators have it: every text beside its translation, and what is no language to be read. */
export function TranslatorBody({ languages, notice }: Props) {
  const t = useWords();
  const { locale } = useSettings();
  const [names, contacts] = useWatch<Profile, ["names", "contacts"]>({ name: ["names", "contacts"] });
  const own = new Intl.ListFormat(locale).format(languages.map((each) => languageName(each, locale)));
  const known = [names.english, ...names.others.map(({ text }) => text)].filter(Boolean).join(" · ");
  const reached = [contacts.website, contacts.email, contacts.phone].filter(Boolean).join(" · ");
  return (
    <>
      <TitleBar />
      <div className="admin-container editor-grid translator-grid">
        <Outline />
        <div className="min-w-0 space-y-5 py-5">
          <p className="border-l-2 border-cobalt py-1 pl-4 text-ink-2">
            {t.rich("translating.notice", { languages: own, b: (words) => <strong>{words}</strong> })}
          </p>
          {notice}
          <Toolbar />
          <Fold id="part-title" title={t("groups.title")} open>
            <Item title={names.official.text || names.short} note={known}>
              <LocalizedFields name="region" label={t("title.region")} maxLength={120} />
            </Item>
          </Fold>
          <SummarySheet />
          <Sections />
          <FigureTexts />
          <MilestoneTexts />
          <SourceTexts />
          <MediaTexts />
          <Fold id="part-contact" title={t("groups.contact")} open>
            <Item title={names.short} note={reached}>
              <LocalizedFields
                name="contacts.address"
                label={t("contact.address")}
                rows={3}
                maxLength={500}
              />
            </Item>
          </Fold>
          <ResponsibilityPart />
        </div>
      </div>
    </>
  );
}

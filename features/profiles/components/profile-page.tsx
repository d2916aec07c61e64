import type { ReactNode } from "react";
import { foreignLang } from "@/lib/i18n/localized";
import type { Comparison } from "../comparison";
import type { PageContext } from "../page-context";
import { mayHangDown } from "../rail-room";
import { pageLanguage, writtenSections } from "../written";
import { BesideOthers, hasNeighbours } from "./beside-others";
import { Contact } from "./contact";
import { type Entry, FoldedContents, RailContents } from "./contents";
import { KeyFigures } from "./key-figures";
import { Cover } from "./media/cover";
import { Documents, documentsOf } from "./media/documents";
import { Gallery, galleryOf } from "./media/gallery";
import { hasRoomForText, SheetDrawings, SheetHead } from "./print-sheet";
import { ProfileHero } from "./profile-hero";
import { ProfileSection } from "./profile-section";
import { Responsible } from "./responsible";
import { SheetCode } from "./sheet-code";
import { SourcesList } from "./sources-list";

type Props = { context: PageContext; comparison: Comparison; map: ReactNode };

/** The public page of one municipality, all of it drawn from its document. */
export function ProfilePage({ context, comparison, map }: Props) {
  const { published, locale, t } = context;
  const { profile } = published;
  const sections = writtenSections(profile, locale);
  const pageLang = pageLanguage(profile, locale);
  const isBeside = hasNeighbours(comparison, published.slug);
  const entries: Entry[] = [
    ...sections.map(({ id, heading }) => ({
      id: `section-${id}`,
      title: heading?.value ?? "",
      lang: foreignLang(heading, locale),
    })),
    ...(galleryOf(context).length > 0 ? [{ id: "pictures", title: t("images.gallery") }] : []),
    ...(isBeside ? [{ id: "beside", title: t("beside.title") }] : []),
    ...(documentsOf(context).length > 0 ? [{ id: "documents", title: t("documents.title") }] : []),
    { id: "sources", title: t("sources.title") },
    { id: "contact", title: t("contact.title") },
    { id: "responsible", title: t("responsible.title") },
  ];
  const titles = entries.map(({ title }) => title);
  const contents = (
    <RailContents title={t("onThisPage")} entries={entries} isHanging={mayHangDown(sections, titles)} />
  );
  return (
    <article className={`profile page ${hasRoomForText(context) ? "sheet-with-text" : ""}`}>
      <SheetHead context={context} />
      <ProfileHero context={context} pageLang={pageLang} map={map} />
      <Cover context={context} />
      <FoldedContents title={t("onThisPage")} entries={entries} />
      <KeyFigures context={context} />
      <SheetDrawings context={context} />
      {sections.map((section, index) => (
        <ProfileSection
          key={section.id}
          context={context}
          section={section}
          pageLang={pageLang}
          rail={index === 0 && contents}
        />
      ))}
      <Gallery context={context} />
      {isBeside && <BesideOthers context={context} comparison={comparison} />}
      <Documents context={context} />
      <SourcesList context={context} />
      <div className="profile-ends">
        <Contact context={context} />
        <Responsible context={context} />
        <SheetCode context={context} />
      </div>
    </article>
  );
}

"use client";

import type { ReactNode } from "react";
import { ContactPart } from "../facts/contact-part";
import { MilestonesPart } from "../facts/milestones-part";
import { ResponsibilityPart } from "../facts/responsibility-part";
import { SourcesPart } from "../facts/sources-part";
import { TitlePart } from "../facts/title-part";
import { DocumentsPart } from "../media/documents-part";
import { ImagesPart } from "../media/images-part";
import { Outline } from "../outline/outline";
import { FiguresPanel } from "../panel/figures-panel";
import { Toolbar } from "../prose/toolbar";
import { Sections } from "../sections/sections";
import { SummarySheet } from "../sections/summary-sheet";
import { TranslatorBody } from "../translating/translator-body";
import { useSettings } from "./settings";
import { TitleBar } from "./title-bar";

/** What the person may write, and around it what they read. */
export function EditorBody({ notice }: { notice: ReactNode }) {
  const { languages } = useSettings();
  return languages === "all" ? (
    <WholeBody notice={notice} />
  ) : (
    <TranslatorBody languages={languages} notice={notice} />
  );
}

/** Outline, page and figures side by side; one below the other where there is no room. */
function WholeBody({ notice }: { notice: ReactNode }) {
  return (
    <>
      <TitleBar />
      <div className="admin-container editor-grid">
        <Outline />
        <div className="min-w-0 space-y-5 py-5">
          {notice}
          <Toolbar />
          <TitlePart />
          <SummarySheet />
          <Sections />
          <MilestonesPart />
          <SourcesPart />
          <ImagesPart />
          <DocumentsPart />
          <ContactPart />
          <ResponsibilityPart />
        </div>
        <FiguresPanel />
      </div>
    </>
  );
}

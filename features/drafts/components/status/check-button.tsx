"use client";

import { useState } from "react";
import { useWatch } from "react-hook-form";
import { Dialog } from "@/components/dialog";
import { Icon } from "@/components/icon";
import { indicatorsIn } from "@/features/figures/indicators";
import { publishFindings } from "@/features/profiles/checks";
import type { Profile } from "@/features/profiles/schema";
import { translator } from "@/lib/i18n/translator";
import { useSettings, useWords } from "../frame/settings";
import { TranslationChecklist, useWaitingTexts } from "../translation/translation-checklist";
import { Checklist } from "./checklist";

/** How many things stand between the draft and its publication; opens the list of them. */
export function CheckButton() {
  const t = useWords();
  const [isOpen, setOpen] = useState(false);
  const { indicators, locale, municipality, library } = useSettings();
  const findings = publishFindings(useWatch<Profile>() as Profile, {
    indicators: indicatorsIn(indicators, locale),
    land: municipality.land,
    files: library.files,
  });
  const texts = useWaitingTexts();
  const isReady = findings.length === 0;
  const ready = isReady && (
    <p className="flex items-center gap-2 text-note text-ink-2">
      <Icon name="check" /> {t("checklist.nothing")}
    </p>
  );
  if (isReady && texts.length === 0) return ready;
  return (
    <>
      {ready}
      <button type="button" className="link cursor-pointer text-note" onClick={() => setOpen(true)}>
        {isReady
          ? translator(locale, "translation")("checklist.count", { count: texts.length })
          : t("checklist.count", { count: findings.length })}
      </button>
      <Dialog
        open={isOpen}
        onClose={() => setOpen(false)}
        title={t(isReady ? "checklist.nothing" : "checklist.title")}
        closeLabel={t("close")}
      >
        {!isReady && <Checklist findings={findings} onGo={() => setOpen(false)} />}
        {texts.length > 0 && <TranslationChecklist texts={texts} onGo={() => setOpen(false)} />}
      </Dialog>
    </>
  );
}

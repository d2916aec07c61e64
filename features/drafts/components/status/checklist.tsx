"use client";

import { Icon } from "@/components/icon";
import type { Finding } from "@/features/profiles/checks";
import { languageName } from "@/lib/i18n/language-name";
import { isKnownLocale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { useProfileForm } from "../fields/use-profile-form";
import { useSettings, useWords } from "../frame/settings";
import { useGoTo } from "../frame/use-go-to";
import { useFindingPlace } from "./use-finding-place";

/** What is missing, each with the way to the field where it is mended. */
export function Checklist({ findings, onGo }: { findings: Finding[]; onGo: () => void }) {
  const t = useWords();
  const { locale } = useSettings();
  const checks = translator(locale, "checks");
  const goTo = useGoTo();
  const placeOf = useFindingPlace();
  const { getValues } = useProfileForm();
  const profile = getValues();
  return (
    <ul className="border-t border-rule">
      {findings.map((finding) => {
        const language = finding.params?.locale;
        const known = isKnownLocale(language) ? language : undefined;
        return (
          <li
            key={`${finding.check} ${finding.field} ${language}`}
            className="flex gap-3 border-b border-rule py-3"
          >
            <Icon name="alert" className="mt-1 shrink-0 text-coral-ink" />
            <div className="min-w-0">
              <p>{checks(finding.check, { language: known ? languageName(known, locale) : "" })}</p>
              <button
                type="button"
                className="link cursor-pointer text-left text-note"
                onClick={() => {
                  onGo();
                  goTo(finding.field, known);
                }}
              >
                {t("checklist.goTo", { place: placeOf(finding.field, profile) })}
              </button>
            </div>
          </li>
        );
      })}
    </ul>
  );
}

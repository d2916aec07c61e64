"use client";

import { useState } from "react";
import { Button } from "@/components/button";
import { Icon } from "@/components/icon";
import type { Facts } from "@/features/profiles/facts";
import { languageName } from "@/lib/i18n/language-name";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { changedSentences } from "../../translation/sentences";
import { contentOf, textsOf } from "../../translation/texts";
import { fieldLabel } from "../../versions/names";
import type { Reading } from "../../versions/reading";
import { DiffText } from "../comparison/diff-text";
import { useProfileForm } from "../fields/use-profile-form";
import { useSettings } from "../frame/settings";
import { useGoTo } from "../frame/use-go-to";
import { useReader } from "../frame/use-reader";
import { isSideBySide, useView } from "../frame/view";
import { type Behind, useTranslation } from "./translation-context";

type Props = { paths: readonly string[]; language: Locale };

/** Says of texts that their source text has changed since they were translated, and what has; nothing when it has not. */
export function TranslationNotice({ paths, language }: Props) {
  const { behindOf } = useTranslation();
  const behind = paths.flatMap((path) => behindOf(path, language) ?? []);
  return behind.length > 0 ? <Notice behind={behind} language={language} /> : null;
}

function Notice({ behind, language }: { behind: Behind[]; language: Locale }) {
  const { locale } = useSettings();
  const t = translator(locale, "translation");
  const { sourceLanguage, settle } = useTranslation();
  const { languages } = useView();
  const { getValues } = useProfileForm();
  const goTo = useGoTo();
  const [isBusy, setBusy] = useState(false);
  const reading = useReader()(getValues());
  const isOpen = behind.some(({ text }) => text.state === "behind");
  const source = languageName(sourceLanguage, locale);
  const words = { source, language: languageName(language, locale) };
  const done = async () => {
    setBusy(true);
    const texts = behind.map(({ text }) => text);
    if (await settle(texts)) goTo(texts[0]?.path ?? "", language);
    setBusy(false);
  };
  return (
    <div data-state={isOpen ? "behind" : "followed"} className="translation-notice">
      <p className="flex gap-2 font-[650]">
        <Icon name={isOpen ? "half" : "check"} className="mt-1 shrink-0" />
        {t(isOpen ? "notice.behind" : "notice.followed", words)}
      </p>
      <details open={isSideBySide(languages)}>
        <summary>{t("notice.changes", words)}</summary>
        {behind.map((one) => (
          <div key={one.text.key} className="mt-2">
            {behind.length > 1 && <p className="change-label">{fieldLabel(one.text.place, [reading])}</p>}
            <Changes behind={one} facts={reading.factsIn(sourceLanguage)} reading={reading} />
          </div>
        ))}
      </details>
      <Button
        kind="secondary"
        size="dense"
        aria-disabled={isBusy}
        onClick={() => !isBusy && void done()}
        className="mt-2"
      >
        {t(isOpen ? "notice.stillRight" : "notice.done", words)}
      </Button>
    </div>
  );
}

type ChangesProps = { behind: Behind; facts: Facts; reading: Reading };

/** The sentences of the source text that changed, what was removed struck and what was added underlined. */
function Changes({ behind: { text, earlier }, facts, reading: { profile, locale } }: ChangesProps) {
  const t = translator(locale, "translation");
  const now = textsOf(profile).find(({ key }) => key === text.key);
  const lang = facts.locale;
  const content = now && contentOf(now, lang);
  const found = earlier && content ? changedSentences(earlier, content, facts) : [];
  // They are never reordered on the page: the position is the identity.
  const changes = found.map((stretches, at) => ({ stretches, at }));
  if (changes.length === 0)
    return <p className="text-note text-ink-2">{t(earlier ? "notice.same" : "notice.unknown")}</p>;
  return (
    <ul className="translation-changes">
      {changes.map(({ stretches, at }) => (
        <li key={at}>
          <DiffText
            stretches={stretches}
            shown="both"
            locale={locale}
            lang={lang === locale ? undefined : lang}
          />
        </li>
      ))}
    </ul>
  );
}

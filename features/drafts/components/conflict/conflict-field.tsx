"use client";

import { useId } from "react";
import { Icon } from "@/components/icon";
import type { Locale } from "@/lib/i18n/locales";
import type { Side } from "../../versions/compare";
import { useWords } from "../frame/settings";

type Props = {
  name: string;
  language?: Locale;
  /** Says that both versions changed it, so that nobody but the person can decide; `null` where one did. */
  contested: string | null;
  texts: Record<Side, string>;
  /** What each version is called. */
  heads: Record<Side, string>;
  side: Side;
  onChoose: (side: Side) => void;
};

/** One field in both versions, side by side; the chosen one is marked. */
export function ConflictField({ name, language, contested, texts, heads, side, onChoose }: Props) {
  const t = useWords();
  const group = useId();
  return (
    <fieldset>
      <legend className="font-[650]">
        {name}{" "}
        {contested && (
          <span className="badge bg-coral-wash text-coral-ink">
            <Icon name="alert" width={11} height={11} /> {contested}
          </span>
        )}
      </legend>
      <div className="mt-2 grid gap-3 sm:grid-cols-2">
        {(["mine", "theirs"] as const).map((which) => (
          <label key={which} className="conflict-side">
            <span className="flex items-center gap-2 text-note">
              <input
                type="radio"
                name={group}
                className="accent-cobalt"
                checked={side === which}
                onChange={() => onChoose(which)}
              />
              {heads[which]}
            </span>
            <span lang={language} className="mt-1 block break-words whitespace-pre-line">
              {texts[which] || <em className="text-ink-3">{t("conflict.nothing")}</em>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

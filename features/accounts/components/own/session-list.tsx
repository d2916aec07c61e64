"use client";
import { Button } from "@/components/button";
import { ProblemText } from "@/features/auth/components/problem-text";
import { useAnswer } from "@/features/auth/components/use-answer";
import { type FormState, isAnswered } from "@/features/auth/form/state";
import type { FormWords } from "@/features/auth/form/words";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { endSessionsAction } from "../../own/session-actions";

/** A session as it is shown, in the language of the page. */
export type ShownSession = Record<"idHash" | "device" | "address" | "start" | "seen", string> & {
  isThis: boolean;
  isWaiting: boolean;
};

type Props = { sessions: ShownSession[]; locale: Locale; start: FormState; words: FormWords };

/** Where somebody is signed in, with a button to end each of the others. One form: what came of it is said above. */
export function SessionList({ sessions, locale, start, words }: Props) {
  // The button that was pressed is gone with its session, so the focus goes to the notice.
  const { said, notice, form } = useAnswer<HTMLParagraphElement>(endSessionsAction, start);
  const t = translator(locale, "account");
  const done = t(said.values.session === "others" ? "sessions.othersEnded" : "sessions.ended");
  const message = said.isDone ? done : <ProblemText state={said} words={words} />;
  return (
    <form {...form}>
      <p
        ref={notice}
        role="status"
        tabIndex={-1}
        className={isAnswered(said) ? "mb-4 border-2 border-rule-2 px-4 py-3" : ""}
      >
        {message}
      </p>
      <ul className="border-t border-ink">
        {sessions.map(({ idHash, isThis, isWaiting, device, address, start: signedInAt, seen }) => (
          <li
            key={idHash}
            className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-b border-rule py-3"
          >
            <div className="min-w-0">
              <p className="font-[650]">
                {device}
                {isThis && <span className="ms-3 text-note text-turquoise">● {t("sessions.this")}</span>}
                {isWaiting && <span className="ms-3 text-note text-ink-2">{t("sessions.waiting")}</span>}
              </p>
              <p className="text-note text-ink-2">
                {t("sessions.from", { address: address || t("sessions.noAddress") })}
              </p>
              <p className="text-note text-ink-2">{t("sessions.times", { start: signedInAt, seen })}</p>
            </div>
            {!isThis && (
              <Button
                type="submit"
                name="session"
                value={idHash}
                kind="secondary"
                size="dense"
                aria-label={t("sessions.endNamed", { device, address })}
              >
                {t("sessions.end")}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {sessions.length > 1 && (
        <Button type="submit" name="session" value="others" kind="secondary" className="mt-5">
          {t("sessions.endOthers")}
        </Button>
      )}
    </form>
  );
}

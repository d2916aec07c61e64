"use client";
import { Button } from "@/components/button";
import { describedBy, Field, inputClass } from "@/components/field";
import { ProblemText } from "@/features/auth/components/problem-text";
import { useAnswer } from "@/features/auth/components/use-answer";
import { problemText } from "@/features/auth/form/problem";
import type { FormState } from "@/features/auth/form/state";
import type { FormWords } from "@/features/auth/form/words";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { changePasskeyAction } from "../passkeys/own-actions";
import { NAME_LENGTH } from "../passkeys/rules";

/** A passkey as it is shown, in the language of the page. */
export type ShownPasskey = Record<"credentialId" | "name" | "created" | "used", string>;

type Props = {
  passkeys: ShownPasskey[];
  mayRemove: boolean;
  locale: Locale;
  start: FormState;
  words: FormWords;
};

/** The passkeys of an account, each with a form to rename it and a button to remove it; what came of it is said above. */
export function PasskeyList({ passkeys, mayRemove, locale, start, words }: Props) {
  // The button that was pressed may be gone with its passkey, so the focus goes to the notice.
  const { state, said, notice, form } = useAnswer<HTMLParagraphElement>(changePasskeyAction, start);
  const t = translator(locale, "passkeys");
  const { name = "" } = state.values;
  const done = t(said.done === "removed" ? "list.removed" : "list.renamed", { name });
  const message = said.isDone ? done : <ProblemText state={said} words={words} />;
  const isSaid = said.isDone || said.formError !== undefined;
  const { ref, ...send } = form;
  return (
    <>
      <p
        ref={notice}
        role="status"
        tabIndex={-1}
        className={isSaid ? "mb-4 border-2 border-rule-2 px-4 py-3" : ""}
      >
        {message}
      </p>
      <ul aria-label={t("list.title")} className="border-t border-ink">
        {passkeys.map((passkey, index) => {
          const isAnswered = state.values.credentialId === passkey.credentialId;
          const key = isAnswered && state.fieldErrors.name;
          const error = key ? problemText(words, key) : undefined;
          const field = `passkey-name-${index}`;
          return (
            <li key={passkey.credentialId} className="border-b border-rule py-3">
              <form {...send} ref={isAnswered ? ref : undefined}>
                <input type="hidden" name="credentialId" value={passkey.credentialId} />
                <p className="font-[650] break-words">{passkey.name}</p>
                <p className="text-note text-ink-2">
                  {passkey.created} · {passkey.used}
                </p>
                {!mayRemove && (
                  <p className="mt-1 text-note text-ink-2">{translator(locale, "twoStep")("own.onlyOne")}</p>
                )}
                <div className="mt-2 flex flex-wrap items-start justify-between gap-x-6 gap-y-2">
                  <details className="min-w-0 flex-1" open={error ? true : undefined}>
                    <summary
                      aria-label={t("list.renameNamed", { name: passkey.name })}
                      className="inline-flex min-h-9 cursor-pointer items-center text-cobalt underline underline-offset-4"
                    >
                      {t("list.rename")}
                    </summary>
                    <div className="mt-2 flex max-w-[26rem] flex-col items-start gap-3">
                      <Field id={field} label={t("list.name")} error={error} className="w-full">
                        <input
                          key={passkey.name}
                          id={field}
                          name="name"
                          autoComplete="off"
                          required
                          maxLength={NAME_LENGTH}
                          defaultValue={isAnswered && error ? name : passkey.name}
                          aria-invalid={error ? true : undefined}
                          aria-describedby={describedBy(field, { error })}
                          className={inputClass}
                        />
                      </Field>
                      <Button type="submit" name="do" value="rename" kind="secondary" size="dense">
                        {t("list.save")}
                      </Button>
                    </div>
                  </details>
                  {mayRemove && (
                    <Button
                      type="submit"
                      name="do"
                      value="remove"
                      kind="secondary"
                      size="dense"
                      aria-label={t("list.removeNamed", { name: passkey.name })}
                    >
                      {t("list.remove")}
                    </Button>
                  )}
                </div>
              </form>
            </li>
          );
        })}
      </ul>
    </>
  );
}

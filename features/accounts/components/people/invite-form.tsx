"use client";

import { Button } from "@/components/button";
import { Icon } from "@/components/icon";
import { Notice } from "@/components/notice";
import { useAnswer } from "@/features/auth/components/use-answer";
import type { FormState } from "@/features/auth/form/state";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { inviteAction } from "../../people/actions";
import { peoplePath, personPath } from "../../people/paths";
import type { NamedPlace } from "../../people/person-names";
import { AnswerNotice } from "../answer-notice";
import { GrantFields } from "./grant-fields";
import { LanguageChoice } from "./language-choice";
import { problemTexts } from "./problem-text";
import { TextInput } from "./text-input";

type Props = {
  places: readonly NamedPlace[];
  start: FormState;
  editorsPublish: boolean;
  /** Where mail is kept that nothing sends, for who may read it there; null where mail is sent. */
  kept: { outbox: string | null } | null;
  locale: Locale;
};

/** Invites one person. After an invitation it is empty again, but for what the next one is likely to share. */
export function InviteForm({ places, start, editorsPublish, kept, locale }: Props) {
  const t = translator(locale, "people");
  const { state, said, isPending, notice, form } = useAnswer<HTMLParagraphElement>(inviteAction, start);
  const isSent = state.done === "invited";
  const { email = "", name = "", ...rest } = state.values;
  const errors = problemTexts(state.fieldErrors, locale);
  const key = isSent ? email : "";
  return (
    <form {...form} className="mt-4 flex flex-col gap-5">
      {said.done === "invited" && (
        <Notice isGood ref={notice}>
          {kept
            ? t.rich("invite.kept", {
                email,
                mail: (page) =>
                  kept.outbox ? (
                    <a href={kept.outbox} className="link">
                      {page}
                    </a>
                  ) : (
                    page
                  ),
              })
            : t("invite.sent", { email })}
        </Notice>
      )}
      <AnswerNotice answer={said} page={peoplePath} locale={locale} ref={notice} />
      <TextInput
        key={`email-${key}`}
        id="invite-email"
        name="email"
        type="email"
        label={t("invite.email")}
        hint={t("invite.emailHint")}
        error={errors.email}
        remedy={
          state.knownId && (
            <a href={personPath(state.knownId)} className="link mt-1 inline-flex min-h-9 items-center">
              {t(state.fieldErrors.email === "emailWaiting" ? "invite.resendWaiting" : "invite.toTaken")}
            </a>
          )
        }
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        required
        maxLength={254}
        defaultValue={isSent ? "" : email}
      />
      <TextInput
        key={`name-${key}`}
        id="invite-name"
        name="name"
        label={t("invite.name")}
        hint={t("invite.nameHint")}
        error={errors.name}
        autoComplete="off"
        required
        maxLength={100}
        defaultValue={isSent ? "" : name}
      />
      <GrantFields id="invite" {...{ places, errors, editorsPublish, locale }} values={rest} />
      <LanguageChoice start={rest.language} locale={locale} />
      <Button type="submit" aria-disabled={isPending} className="w-full">
        <Icon name="mail" />
        {isPending ? t("invite.pending") : t("invite.submit")}
      </Button>
      <p className="text-note text-ink-2">{t("invite.after")}</p>
    </form>
  );
}

"use client";
import { useActionState, useEffect, useRef } from "react";
import { Button } from "@/components/button";
import { describedBy, Field, inputClass } from "@/components/field";
import { Icon } from "@/components/icon";
import type { Locale } from "@/lib/i18n/locales";
import { signInAction } from "../actions";
import type { SignInState } from "../sign-in-state";
import { PasswordInput } from "./password-input";

export type SignInLabels = Record<
  "email" | "password" | "show" | "hide" | "submit" | "pending" | "nextStep",
  string
> & {
  /** The problems in words; "slowed" for each number of minutes, from one. */
  problem: Record<
    "wrong" | "unavailable" | "late" | "emailMissing" | "emailInvalid" | "passwordMissing",
    string
  >;
  slowed: string[];
};

type Props = { start: SignInState; next: string; lang: Locale; labels: SignInLabels };

/** Works as a plain form too: the server then draws the page again, and `start` is what came of the attempt. */
export function SignInForm({ start, next, lang, labels }: Props) {
  const [state, submit, isPending] = useActionState(signInAction, start);
  const { formError, fieldErrors = {} } = state;
  const alert = useRef<HTMLDivElement>(null);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (state.formError) alert.current?.focus();
    else form.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus();
  }, [state]);
  const emailError = fieldErrors.email && labels.problem[fieldErrors.email];
  const passwordError = fieldErrors.password && labels.problem[fieldErrors.password];
  return (
    <form action={submit} ref={form} noValidate className="mt-9 flex flex-col gap-5">
      {formError && (
        <div
          ref={alert}
          role="alert"
          tabIndex={-1}
          className="flex gap-2.5 border-2 border-coral-ink px-4 py-3 text-coral-ink"
        >
          <Icon name="alert" className="mt-1 shrink-0" />
          <p>{formError === "slowed" ? slowedText(state, labels) : labels.problem[formError]}</p>
        </div>
      )}
      <input type="hidden" name="next" value={next} />
      <input type="hidden" name="lang" value={lang} />
      <Field id="email" label={labels.email} error={emailError}>
        <input
          id="email"
          name="email"
          type="email"
          // The browser offers passkeys here, too (PasskeySignIn waits for one).
          autoComplete="username webauthn"
          autoCapitalize="none"
          spellCheck={false}
          required
          maxLength={254}
          defaultValue={state.email}
          aria-invalid={emailError ? true : undefined}
          aria-describedby={describedBy("email", { error: emailError })}
          className={inputClass}
        />
      </Field>
      <Field id="password" label={labels.password} error={passwordError}>
        <PasswordInput id="password" error={passwordError} labels={labels} />
      </Field>
      <Button
        type="submit"
        aria-disabled={isPending}
        onClick={(event) => isPending && event.preventDefault()}
        className="mt-2 w-full"
      >
        {isPending ? labels.pending : labels.submit}
      </Button>
      <p className="-mt-1 flex items-center gap-2.5 text-meta text-ink-2">
        <Icon name="lock" className="shrink-0" /> {labels.nextStep}
      </p>
    </form>
  );
}

function slowedText({ waitSeconds = 60 }: SignInState, { slowed }: SignInLabels): string {
  const minutes = Math.min(Math.max(Math.ceil(waitSeconds / 60), 1), slowed.length);
  return slowed[minutes - 1] ?? "";
}

"use client";

import { Button } from "@/components/button";
import { Notice } from "@/components/notice";
import { useAnswer } from "@/features/auth/components/use-answer";
import type { FormState } from "@/features/auth/form/state";
import { acceptAction } from "../../invitations/actions";
import { NewPasswordField } from "../new-password-field";
import { TextInput } from "../people/text-input";
import type { AcceptLabels } from "./accept-labels";

type Props = { token: string; email: string; name: string; start: FormState; labels: AcceptLabels };

/** Opens the account that somebody was invited to. The password is never sent back. */
export function AcceptForm({ token, email, name, start, labels }: Props) {
  const { state, isPending, notice, form } = useAnswer<HTMLParagraphElement>(acceptAction, start);
  const problemOf = (field: string) => {
    const key = state.fieldErrors[field];
    return key === undefined ? undefined : (labels.problem[key] ?? labels.problem.nameMissing);
  };
  const typedName = () =>
    (form.ref.current?.elements.namedItem("name") as HTMLInputElement | null)?.value ?? "";
  return (
    <form {...form} className="mt-8 flex flex-col gap-5">
      {state.formError && (
        <Notice isGood={false} ref={notice}>
          {labels.problem[state.formError] ?? ""}
        </Notice>
      )}
      <input type="hidden" name="token" value={token} />
      {/* For the browser's list of passwords, which wants to know whose it is. */}
      <input type="email" name="username" value={email} readOnly hidden autoComplete="username" />
      <TextInput
        id="name"
        name="name"
        label={labels.name}
        hint={labels.nameHint}
        error={problemOf("name")}
        autoComplete="name"
        required
        maxLength={100}
        defaultValue={state.values.name ?? name}
      />
      <NewPasswordField
        id="password"
        label={labels.password}
        hint={labels.passwordHint}
        error={problemOf("password")}
        personal={() => [typedName(), name, email]}
        labels={labels}
      />
      <Button type="submit" aria-disabled={isPending} className="mt-2 w-full">
        {isPending ? labels.pending : labels.submit}
      </Button>
    </form>
  );
}

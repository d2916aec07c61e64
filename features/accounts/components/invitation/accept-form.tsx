"use client";

import { Button } from "@/components/button";
import type { FormAnswer } from "../../form-answer";
import { acceptAction } from "../../invitation-actions";
import { Notice } from "../answer-notice";
import { NewPasswordField } from "../new-password-field";
import { TextInput } from "../people/text-input";
import { useAnswer } from "../use-answer";
import type { AcceptLabels } from "./accept-labels";

type Props = { token: string; email: string; name: string; start: FormAnswer | null; labels: AcceptLabels };

/** Opens the account that somebody was invited to. The password is never sent back. */
export function AcceptForm({ token, email, name, start, labels }: Props) {
  const { answer, isPending, form } = useAnswer(acceptAction, start);
  const problemOf = (field: string) => {
    const key = answer?.fieldErrors?.[field];
    return key === undefined ? undefined : (labels.problem[key] ?? labels.problem.nameMissing);
  };
  const typedName = () =>
    (form.ref.current?.elements.namedItem("name") as HTMLInputElement | null)?.value ?? "";
  return (
    <form {...form} className="mt-8 flex flex-col gap-5">
      {answer?.formError && <Notice isGood={false}>{labels.problem[answer.formError] ?? ""}</Notice>}
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
        defaultValue={answer?.values?.name ?? name}
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

"use server";
import { redirect } from "next/navigation";
import { leadingOn } from "./next-page";
import { dropWaiting } from "./sealed-cookie";

/** The codes have been kept: they are shown no more. */
export async function codesKeptAction(form: FormData): Promise<void> {
  await dropWaiting("new-recovery-codes");
  const [next] = leadingOn(form);
  redirect(next);
}

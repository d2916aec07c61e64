"use server";
import { redirect } from "next/navigation";
import { leadingOn } from "../next-page";
import { dropWaiting } from "../sealed-cookie";

/** The codes have been kept: they are shown no more. */
export async function codesKeptAction(form: FormData): Promise<void> {
  const [next] = leadingOn(form);
  await dropWaiting("new-recovery-codes");
  redirect(next);
}

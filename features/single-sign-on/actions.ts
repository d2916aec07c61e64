"use server";
import { redirect } from "next/navigation";
import { postedForm } from "@/features/auth/form/posted";
import { provider } from "@/features/auth/provider/provider";
import { askProvider } from "@/features/auth/session/next-auth";
import { attempting, failed, telling } from "./attempt";
import { keepReturn, readReturn } from "./return-cookie";

/** Sends the browser to the provider; a form, so that it works without a script. */
export async function startSingleSignOnAction(given: FormData): Promise<void> {
  const form = postedForm(given);
  const kept = readReturn({ next: form.get("next"), lang: form.get("lang") });
  const asked = await attempting(async () => {
    if (!provider) return { formError: "providerInvalid" };
    const answer = await askProvider();
    return "failed" in answer ? failed(answer) : answer;
  });
  if (!("address" in asked)) redirect(await telling(asked, kept));
  await keepReturn(kept);
  redirect(asked.address);
}

"use server";

import { refresh } from "next/cache";
import { notFound } from "next/navigation";
import { adminAction } from "@/features/auth/action";
import { repeatMail } from "./mutations";
import { mailIdSchema } from "./schema";

/** Sends a mail once more that did not go out. */
export const repeatMailAction = adminAction(mailIdSchema, async (scope, { mailId }) => {
  const result = (await repeatMail(scope, mailId)) ?? notFound();
  if (result !== "queued") return { ok: false, formError: result } as const;
  refresh();
  return { ok: true } as const;
});

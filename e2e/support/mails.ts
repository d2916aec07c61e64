import { and, desc, eq } from "drizzle-orm";
import { db } from "@/db/client";
import { mails } from "@/db/schema/mail";

type Wanted = { recipient: string; kind: string };

const find = ({ recipient, kind }: Wanted) =>
  db
    .select({ text: mails.text, language: mails.language })
    .from(mails)
    .where(and(eq(mails.recipient, recipient), eq(mails.kind, kind)))
    .orderBy(desc(mails.createdAt));

/** How many messages of a kind went to an address. */
export const countMails = async (wanted: Wanted): Promise<number> => (await find(wanted)).length;

/** The path, or the origin, of the link in the newest message of a kind; "" while there is none. */
export async function linkIn(wanted: Wanted, part: "pathname" | "origin" = "pathname"): Promise<string> {
  const [mail] = await find(wanted);
  const link = /^https?:\S+$/m.exec(mail?.text ?? "")?.[0];
  return link ? new URL(link)[part] : "";
}

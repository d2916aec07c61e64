import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { shortId } from "../entry";
import type { Named } from "../names";

/** Which account a name belongs to: by its address, or by its id for whom the address is not to be read or gone. */
export function WhichAccount({ account, locale }: { account: Named["account"] | undefined; locale: Locale }) {
  if (!account) return null;
  const text = account.email ?? translator(locale, "audit")("account.short", { id: shortId(account.id) });
  return <span className="record-account">{text}</span>;
}

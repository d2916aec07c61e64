import { nameInHistory } from "@/features/auth/name-in-history";
import type { Locale } from "@/lib/i18n/locales";
import { messagesOf, translator } from "@/lib/i18n/translator";
import type { PreviewLink } from "../../preview/queries";
import { Moment } from "../history/moment";
import { RevokeForm } from "./revoke-form";

type Props = { links: PreviewLink[]; fields: Record<string, string>; now: Date; locale: Locale };

/** The links that were made, what has become of each, and the way to end those that work. */
export function LinkList({ links, fields, now, locale }: Props) {
  const t = translator(locale, "preview");
  const at = (date: Date) => () => <Moment at={date} locale={locale} />;
  const { problems } = messagesOf(locale).preview.share;
  return (
    <ul aria-label={t("links.label")} className="mt-6 border-t border-ink">
      {links.map(({ id, note, creatorName, createdAt, expiresAt, revokedAt, lastUsedAt, isMakerGone }) => {
        const isOver = revokedAt !== null || expiresAt <= now;
        const isWorking = !isOver && !isMakerGone;
        const name = note || t("links.noNote");
        return (
          <li key={id} className="flex flex-wrap items-center gap-x-6 gap-y-2 border-b border-rule py-3">
            <div
              className={`min-w-0 flex-1 basis-72 [overflow-wrap:anywhere] ${isWorking ? "" : "text-ink-2"}`}
            >
              <p className="font-[650]">{name}</p>
              <p className="text-note text-ink-2">
                {t.rich("links.made", { name: nameInHistory(creatorName, locale), at: at(createdAt) })}{" "}
                {lastUsedAt ? t.rich("links.used", { at: at(lastUsedAt) }) : t("links.unused")}
              </p>
            </div>
            <p className="text-note">
              {revokedAt && t.rich("links.revoked", { at: at(revokedAt) })}
              {isOver && !revokedAt && t.rich("links.expired", { at: at(expiresAt) })}
              {isWorking && t.rich("links.until", { at: at(expiresAt) })}
              {!isOver && isMakerGone && t("links.makerGone")}
            </p>
            {!isOver && (
              <RevokeForm
                fields={{ ...fields, linkId: id }}
                words={{ submit: t("links.revoke"), of: t("links.revokeOf", { name }), problems }}
              />
            )}
          </li>
        );
      })}
    </ul>
  );
}

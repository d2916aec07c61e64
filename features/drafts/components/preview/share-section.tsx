import { Notice } from "@/components/notice";
import type { FormState } from "@/features/auth/form/state";
import type { Locale } from "@/lib/i18n/locales";
import { messagesOf, translator } from "@/lib/i18n/translator";
import type { PreviewLink } from "../../preview/queries";
import { previewDays } from "../../preview/schema";
import { LinkList } from "./link-list";
import { NewLink } from "./new-link";
import { ShareForm } from "./share-form";

type Props = {
  links: PreviewLink[];
  fields: Record<string, string>;
  /** What came of an attempt to make a link, or to revoke one. */
  made: FormState;
  revoked: FormState;
  now: Date;
  locale: Locale;
};

/** How somebody without an account gets to see the draft, and who can now. */
export function ShareSection({ links, fields, made, revoked, now, locale }: Props) {
  const t = translator(locale, "preview");
  const { share, newLink } = messagesOf(locale).preview;
  const words = { ...share, dayChoices: previewDays.map((days) => t("share.dayChoice", { days })) };
  const { link } = made.values;
  return (
    <details
      id="share"
      open={links.length > 0 || made.formError !== undefined}
      className="mt-6 border border-ink bg-plate px-5 py-3"
    >
      <summary className="min-h-9 cursor-pointer py-1 font-[650]">{t("share.title")}</summary>
      <p className="mt-1 max-w-prose text-ink-2">{t("share.text")}</p>
      {made.isDone && link && <NewLink key={link} link={link} words={newLink} />}
      {revoked.isDone && (
        <div className="mt-4">
          <Notice isGood>{t("links.done")}</Notice>
        </div>
      )}
      <ShareForm
        key={links[0]?.id ?? ""}
        fields={fields}
        start={made.isDone ? { ...made, values: {}, isDone: false } : made}
        words={words}
      />
      {links.length > 0 && <LinkList {...{ links, fields, now, locale }} />}
    </details>
  );
}

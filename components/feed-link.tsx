import type { Locale } from "@/lib/i18n/locales";
import { feedPath } from "@/lib/i18n/page-metadata";
import { translator } from "@/lib/i18n/translator";
import { Icon } from "./icon";

type Props = { locale: Locale; path: string };

/** Leads to the feed about the page at a path, "" for the home page. On paper it would lead nowhere. */
export function FeedLink({ locale, path }: Props) {
  return (
    <p className="feed-link screen-only">
      <a href={feedPath(locale, path)} type="application/atom+xml" className="link">
        <Icon name="feed" />
        {translator(locale, "feeds")("follow")}
      </a>
    </p>
  );
}

/** The same among what can be done with a page. */
export function FeedTool({ locale, path }: Props) {
  return (
    <a href={feedPath(locale, path)} type="application/atom+xml">
      <Icon name="feed" />
      <span>{translator(locale, "feeds")("short")}</span>
    </a>
  );
}

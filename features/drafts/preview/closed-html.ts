import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";

export type ClosedReason = "closed" | "slowed" | "unavailable";

/** With which status each is answered. */
export const closedStatus: Record<ClosedReason, number> = { closed: 404, slowed: 429, unavailable: 503 };

const style = `
:root { color-scheme: light dark; }
body { margin: 0; background: #f7f4ec; color: #161a22; font: 400 18px/1.5 'Source Sans 3', system-ui, sans-serif; }
main { max-width: 33rem; margin: 0 auto; padding: 18vh 1.5rem 3rem; }
h1 { margin: 0 0 1rem; font: 400 2.5rem/1.05 'Source Serif 4', Georgia, serif; text-wrap: balance; }
a { display: inline-block; padding: 0.5rem 0; color: #1b3f9c; }
a:focus-visible { outline: 3px solid currentColor; outline-offset: 2px; }
@media (prefers-color-scheme: dark) {
  body { background: #10151e; color: #efeadd; }
  a { color: #9db8ff; }
}`;

/**
 * What stands in place of a draft, as a whole document: a page answered anew for each request cannot give itself the status
 * (0041), so that `proxy.ts` answers with it. It does not say which of the reasons it is: links are guessed too.
 */
export function closedHtml(reason: ClosedReason, locale: Locale): string {
  const t = translator(locale, "preview");
  const title = t("closed.title");
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex, nofollow">
<meta name="referrer" content="no-referrer">
<title>${title} · ${translator(locale, "site")("network")}</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>${title}</h1>
<p>${t(reason === "closed" ? "closed.text" : `closed.${reason}`)}</p>
<p><a href="/${locale}">${t("closed.home")}</a></p>
</main>
</body>
</html>
`;
}

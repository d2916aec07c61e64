import type { Locale } from "@/lib/i18n/locales";

const escapeHtml = (text: string) => text.replace(/[&<>"']/g, (sign) => `&#${sign.codePointAt(0)};`);

type Letter = {
  locale: Locale;
  subject: string;
  /** In order; plain text. */
  paragraphs: readonly string[];
  /** What the button says, its address, and the words above the address for whom the button does not work. */
  button: { label: string; link: string; hint: string } | null;
  closing: string;
};

const serif = "'Source Serif 4', Georgia, 'Times New Roman', serif";
const sans = "'Source Sans 3', system-ui, -apple-system, 'Segoe UI', sans-serif";

// Styles stand at each element, because many mail programs drop a style sheet; those that keep it also know dark.
const style = {
  body: `margin:0;padding:0;background:#F7F4EC;color:#161A22;font:400 16px/1.5 ${sans}`,
  sheet: "max-width:552px;margin:0 auto;padding:32px 20px 40px",
  heading: `margin:0 0 24px;padding:0 0 12px;border-bottom:2px solid #161A22;font:400 28px/1.2 ${serif}`,
  paragraph: "margin:0 0 16px",
  button:
    "display:inline-block;padding:11px 20px;border-radius:3px;background:#1B3F9C;color:#FFFFFF;font-weight:600;text-decoration:none",
  hint: "margin:0 0 24px;color:#464B57;font-size:14px;overflow-wrap:anywhere",
  link: "color:#1B3F9C",
  closing: "margin:32px 0 0;padding:12px 0 0;border-top:1px solid #DAD4C5;color:#464B57;font-size:14px",
};
const dark = `@media (prefers-color-scheme: dark) {
.paper { background: #10151E !important; color: #EFEADD !important; }
.heading { border-color: #EFEADD !important; }
.quiet { color: #BDBBB2 !important; border-color: #2B3341 !important; }
.button { background: #9DB8FF !important; color: #0B1020 !important; }
.link { color: #9DB8FF !important; }
}`;

/** A letter as a page of HTML that loads nothing from anywhere. */
export function renderHtml({ locale, subject, paragraphs, button, closing }: Letter): string {
  const e = escapeHtml;
  const lines = paragraphs.map((text) => `<p style="${style.paragraph}">${e(text)}</p>`);
  if (button) {
    const href = e(button.link);
    lines.push(
      `<p style="${style.paragraph};padding-top:8px"><a class="button" href="${href}" style="${style.button}">${e(button.label)}</a></p>`,
      `<p class="quiet" style="${style.hint}">${e(button.hint)}<br><a class="link" href="${href}" style="${style.link}">${href}</a></p>`,
    );
  }
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>${e(subject)}</title>
<style>
:root { color-scheme: light dark; }
${dark}
</style>
</head>
<body class="paper" style="${style.body}">
<div class="paper" style="${style.sheet}">
<h1 class="heading" style="${style.heading}">${e(subject)}</h1>
${lines.join("\n")}
<p class="quiet" style="${style.closing}">${e(closing)}</p>
</div>
</body>
</html>
`;
}

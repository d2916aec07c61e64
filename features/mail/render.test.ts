import { describe, expect, it } from "vitest";
import { knownLocales as locales } from "@/lib/i18n/locales";
import { messagesOf } from "@/lib/i18n/translator";
import type { MailKind, MailValues } from "./kinds";
import { renderMail } from "./render";

const link = "https://cities.example/invitation/abc?a=1&b=2";
const at = "23 November 2026 at 17:19";
const values: MailValues = {
  invitation: { inviter: "Ayşe Yılmaz", role: "editor", place: "Konak", link },
  "password-reset": { link },
  "password-changed": { at },
  "password-removed": { at },
  "email-change-old": { newEmail: "new@konak.example", link },
  "email-change-new": { newEmail: "new@konak.example", link },
  "email-changed": { newEmail: "new@konak.example" },
  "new-device": { device: "Firefox on Linux", address: "192.0.2.7", at },
  "two-step-on": { what: "authenticator app added", at },
  "two-step-off": { what: "authenticator app removed", at },
  "two-step-changed": { what: "authenticator app replaced", at },
  "two-step-reset": { by: "Mehmet Kaya", at },
  "two-step-reminder": { by: "Mehmet Kaya", link },
  "recovery-code-used": { left: "3", at },
  "second-step-slowed": { address: "192.0.2.7", at },
  "identity-tied": { provider: "Konak Belediyesi", at },
  "new-administrator": { name: "Ayşe Yılmaz", place: "Türkiye", by: "Mehmet Kaya" },
  handover: { place: "Konak", happened: "Ayşe Yılmaz left on 23 November 2026", link },
  "review-submitted": { place: "Konak", by: "Ayşe Yılmaz", note: "The new figures.", link },
  "review-returned": { place: "Konak", by: "Mehmet Kaya", reason: "A source is missing.", link },
  "review-published": { place: "Konak", by: "Mehmet Kaya", link },
  "review-withdrawn": { place: "Konak", by: "Ayşe Yılmaz", link },
  "review-archived": { place: "Konak", by: "Mehmet Kaya", link },
  "review-commented": { place: "Konak", by: "Mehmet Kaya", link },
  "review-answered": { place: "Konak", by: "Ayşe Yılmaz", link },
};
const kinds = Object.keys(values) as MailKind[];
const render = (kind: MailKind, locale: (typeof locales)[number]) => renderMail(kind, locale, values[kind]);

/** What a reader sees of the HTML, without its marks. */
const seen = (html: string) =>
  html
    .replace(/^[\s\S]*<body/, "<body")
    .replace(/<[^>]+>/g, "")
    .replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)));

describe.each(locales.map((locale) => ({ locale })))("in $locale", ({ locale }) => {
  it.each(kinds)("%s says everything it was told, as text and as HTML", (kind) => {
    const { subject, text, html } = render(kind, locale);
    expect(subject).toMatch(/^\S.*\S$/);
    expect(html).toContain(`<html lang="${locale}">`);
    for (const value of Object.values<string>(values[kind])) {
      expect(`${subject}\n${text}`).toContain(value);
      expect(seen(html)).toContain(value);
    }
    // A name of a message, or of a value that it was not given, would stand there as it is.
    expect(subject + text).not.toMatch(/mail\.|[{}]/);
  });

  it.each(kinds.filter((kind) => "link" in values[kind]))(
    "%s has its link as a line and a button",
    (kind) => {
      const { text, html } = render(kind, locale);
      expect(text.split("\n")).toContain(link);
      const href = `href="${link.replace("&", "&#38;")}"`;
      expect(html.split(href)).toHaveLength(3);
    },
  );

  it.each(kinds)("%s loads nothing and holds no link but its own", (kind) => {
    const { html } = render(kind, locale);
    expect(html).not.toMatch(/<(img|script|link|iframe)|url\(|@import/);
    const addresses = [...html.matchAll(/https?:[^"<\s]+/g)].map(([address]) => address);
    expect(new Set(addresses).size).toBe("link" in values[kind] ? 1 : 0);
  });
});

it("writes what people call themselves as text", () => {
  const inviter = `<img src=x onerror="alert('1')">&amp;`;
  const { text, html } = renderMail("invitation", "en", { ...values.invitation, inviter });
  expect(text).toContain(inviter);
  expect(html).not.toContain("<img");
  expect(seen(html)).toContain(inviter);
});

it("keeps a link inside its attribute", () => {
  const { html } = renderMail("password-reset", "en", { link: `https://a.example/"onclick="x` });
  expect(html).not.toContain(`"onclick=`);
});

it("leaves no gap where somebody has written no note", () => {
  const { text, html } = renderMail("review-submitted", "en", { ...values["review-submitted"], note: "" });
  expect(text).not.toMatch(/\n{3}/);
  expect(html).not.toMatch(/<p [^>]*><\/p>/);
});

it("keeps a subject on one line", () => {
  const place = "Konak\r\nBcc: everybody@cities.example";
  const { subject } = renderMail("invitation", "en", { ...values.invitation, place });
  expect(subject).toBe("Your invitation to edit: Konak Bcc: everybody@cities.example");
});

it("has another text in each language", () => {
  for (const kind of kinds) {
    const all = locales.map((locale) => JSON.stringify(messagesOf(locale).mail[kind]));
    expect(new Set(all).size).toBe(locales.length);
  }
});

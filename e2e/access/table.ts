import type { HandlerEntry, PageEntry } from "./entries";

// For each page and route of the build the question that its door asks; grid.ts says who gets which answer.

const anybody = (at: string): PageEntry => ({ may: "anybody", at: () => at });
const publicPage = (below: string): PageEntry => ({
  may: "anybody",
  at: ({ here }) => `/en${below.replace("[country]", here.countrySlug).replace("[slug]", here.slug)}`,
});

/** Every page, by the address that Next's router knows. */
export const pages: Record<string, PageEntry> = {
  "/[locale]": publicPage(""),
  "/[locale]/[country]": publicPage("/[country]"),
  "/[locale]/[country]/all/[page]": publicPage("/[country]/all/1"),
  "/[locale]/[country]/[slug]": publicPage("/[country]/[slug]"),
  "/[locale]/[country]/[slug]/versions": publicPage("/[country]/[slug]/versions"),
  "/[locale]/[country]/[slug]/versions/[number]": publicPage("/[country]/[slug]/versions/1"),
  "/[locale]/about": publicPage("/about"),
  "/[locale]/accessibility": publicPage("/accessibility"),
  "/[locale]/compare": publicPage("/compare"),
  "/[locale]/data": publicPage("/data"),
  "/[locale]/map": publicPage("/map"),
  "/[locale]/privacy": publicPage("/privacy"),
  "/[locale]/reading": publicPage("/reading"),
  "/[locale]/search": publicPage("/search"),
  "/[locale]/sources": publicPage("/sources"),
  "/sign-in": anybody("/sign-in"),
  "/sign-in/second-step": { may: "anybody", at: () => "/sign-in/second-step?lang=en", showsOwn: "second" },
  "/sign-in/no-code": {
    may: "anybody",
    at: () => "/sign-in/no-code?lang=en",
    shows: () => [{ text: "Three groups of four letters and digits", may: "second" }],
  },
  "/sign-in/confirm": {
    may: "anybody",
    at: () => "/sign-in/confirm?lang=en",
    shows: () => [{ text: "You have just confirmed it", may: "proven" }],
  },
  "/sign-in/set-up": {
    may: "anybody",
    at: () => "/sign-in/set-up?lang=en",
    shows: () => [{ text: "Set up an app", may: "adding" }],
  },
  // What it shows waits in the browser: waiting.spec.ts.
  "/sign-in/recovery-codes": anybody("/sign-in/recovery-codes"),
  "/sign-in/reset": anybody("/sign-in/reset"),
  "/sign-in/reset/[token]": {
    key: ({ links }) => links.reset,
    at: (key) => `/sign-in/reset/${key}`,
    shows: ({ person }) => [{ text: person.email }],
  },
  "/sign-in/email-change/[token]": {
    key: ({ links }) => links.emailChange,
    at: (key) => `/sign-in/email-change/${key}`,
    shows: ({ person }) => [{ text: person.email }],
  },
  "/invitation/[token]": {
    key: ({ links }) => links.invitation,
    at: (key) => `/invitation/${key}`,
    shows: ({ draftName }) => [{ text: draftName }],
  },
  "/admin": {
    may: "work",
    // Of many municipalities it shows none, only the way to their list.
    at: () => "/admin",
  },
  "/admin/[country]/[slug]": {
    may: "write",
    at: ({ here }) => `/admin${here.path}`,
    shows: ({ draftName }) => [{ text: draftName }],
  },
  "/admin/municipalities": {
    may: "work",
    at: ({ here }) => `/admin/municipalities?q=${here.slug}`,
    shows: ({ draftName }) => [{ text: draftName, may: "write" }],
  },
  "/admin/[country]/[slug]/tasks": {
    may: "write",
    at: ({ here }) => `/admin${here.path}/tasks`,
    shows: ({ draftName }) => [{ text: draftName }],
  },
  "/admin/[country]/[slug]/figures": {
    may: "edit",
    at: ({ here }) => `/admin${here.path}/figures`,
    shows: ({ draftName }) => [{ text: draftName }],
  },
  "/admin/[country]/[slug]/media": {
    may: "edit",
    at: ({ here }) => `/admin${here.path}/media`,
    shows: ({ draftName }) => [{ text: draftName }],
  },
  "/admin/[country]/[slug]/history": {
    may: "write",
    at: ({ here }) => `/admin${here.path}/history`,
    shows: ({ draftName }) => [{ text: draftName }],
  },
  "/admin/[country]/[slug]/review": {
    may: "write",
    at: ({ here }) => `/admin${here.path}/review`,
    shows: ({ draftName }) => [{ text: draftName }],
  },
  "/admin/[country]/[slug]/preview": {
    may: "write",
    at: ({ here }) => `/admin${here.path}/preview`,
    shows: ({ draftName }) => [{ text: draftName }],
  },
  "/admin/review": {
    may: "review.a",
    at: () => "/admin/review",
    shows: ({ draftName }) => [{ text: draftName, may: "review" }],
  },
  "/preview/[token]": {
    key: ({ links }) => links.preview,
    at: (key) => `/preview/${key}`,
    shows: ({ draftName }) => [{ text: draftName }],
  },
  "/admin/[country]/[slug]/settings": {
    may: "places",
    at: ({ here }) => `/admin${here.path}/settings`,
    shows: ({ draftName }) => [{ text: draftName }],
  },
  "/admin/municipalities/new": { may: "places.a", at: () => "/admin/municipalities/new" },
  "/admin/account": { may: "in", at: () => "/admin/account", showsOwn: "in" },
  "/admin/people": {
    may: "people.a",
    at: ({ person }) => `/admin/people?q=${person.email}`,
    shows: ({ person }) => [{ text: person.name, may: "people" }],
  },
  "/admin/people/[id]": {
    may: "people",
    at: ({ person }) => `/admin/people/${person.id}`,
    shows: ({ person }) => [{ text: person.name }],
  },
  "/admin/record": {
    may: "record.a",
    at: ({ person }) => `/admin/record?q=${person.email}`,
    shows: ({ person }) => [{ text: person.name, may: "record" }],
  },
  "/admin/mail": {
    may: "mail",
    at: () => "/admin/mail?state=failed",
    shows: ({ mail }) => [{ text: mail.recipient }],
  },
  "/admin/mail/[id]": {
    may: "mail",
    at: ({ mail }) => `/admin/mail/${mail.id}`,
    shows: ({ mail }) => [{ text: mail.recipient }, { text: `Text for ${mail.recipient}`, may: "mail.p" }],
  },
};

/** Every route handler and file. */
export const handlers: Record<string, HandlerEntry> = {
  "/": { may: "anybody", at: () => "/", status: 307 },
  "/language": { may: "anybody", at: () => "/language?to=en&from=/tr", status: 303 },
  "/[locale]/compare/table.csv": {
    may: "anybody",
    at: ({ here }) => `/en/compare/table.csv?m=${here.path.slice(1)}`,
  },
  "/icon.svg": { may: "anybody", at: () => "/icon.svg" },
  "/robots.txt": { may: "anybody", at: () => "/robots.txt" },
  "/sitemap.xml": { may: "anybody", at: () => "/sitemap.xml" },
  "/sitemap/[part]": { may: "anybody", at: () => "/sitemap-pages.xml" },
  "/maps/[...view]": { may: "anybody", at: () => "/maps/none", status: 404 },
  // A stored file is for everybody who knows its name, which is that of its content.
  "/media/[hash]/[name]": { may: "anybody", at: () => `/media/${"0".repeat(64)}/320.webp`, status: 404 },
  // What is sent to it: attacks/uploads.spec.ts and attacks/memory.alone.spec.ts.
  "/api/media/[municipality]": { may: "edit", at: ({ here }) => `/api/media/${here.id}`, isCalled: true },
  "/api/health": { may: "anybody", at: () => "/api/health" },
  "/api/suggest": { may: "anybody", at: () => "/api/suggest?q=konak&locale=en" },
  "/api/suggest/opensearch": { may: "anybody", at: () => "/api/suggest/opensearch?q=konak&locale=en" },
  "/[locale]/[country]/[slug]/versions/[number]/cite.bib": {
    may: "anybody",
    at: ({ here }) => `/en${here.path}/versions/1/cite.bib`,
  },
  "/[locale]/[country]/[slug]/versions/[number]/cite.ris": {
    may: "anybody",
    at: ({ here }) => `/en${here.path}/versions/1/cite.ris`,
  },
  "/[locale]/opensearch.xml": { may: "anybody", at: () => "/en/opensearch.xml" },
  "/api/v1/[[...rest]]": { may: "anybody", at: () => "/api/v1/nothing", status: 404 },
  "/api/v1/addresses/[country]/[slug]": {
    may: "anybody",
    at: ({ here }) => `/api/v1/addresses${here.path}`,
  },
  "/api/v1/countries": { may: "anybody", at: () => "/api/v1/countries" },
  "/api/v1/dataset.csv": { may: "anybody", at: () => "/api/v1/dataset.csv" },
  "/api/v1/dataset.jsonl": { may: "anybody", at: () => "/api/v1/dataset.jsonl" },
  "/api/v1/figures": { may: "anybody", at: () => "/api/v1/figures" },
  "/api/v1/figures.csv": { may: "anybody", at: () => "/api/v1/figures.csv" },
  "/api/v1/indicators": { may: "anybody", at: () => "/api/v1/indicators" },
  "/api/v1/municipalities": { may: "anybody", at: () => "/api/v1/municipalities" },
  "/api/v1/municipalities.csv": { may: "anybody", at: () => "/api/v1/municipalities.csv" },
  "/api/v1/municipalities.geojson": { may: "anybody", at: () => "/api/v1/municipalities.geojson" },
  "/api/v1/municipalities/[id]": { may: "anybody", at: ({ here }) => `/api/v1/municipalities/${here.id}` },
  "/api/v1/openapi.json": { may: "anybody", at: () => "/api/v1/openapi.json" },
  // Without an answer of the provider: back to the sign-in page.
  "/api/auth/callback/single-sign-on": {
    may: "anybody",
    at: () => "/api/auth/callback/single-sign-on",
    status: 303,
  },
  "/api/refresh": { may: "anybody", at: () => "/api/refresh", method: "POST", isInternal: true },
  "/[locale]/opengraph-image": { may: "anybody", at: () => "/en/opengraph-image" },
  "/[locale]/[country]/opengraph-image": {
    may: "anybody",
    at: ({ here }) => `/en/${here.countrySlug}/opengraph-image`,
  },
  "/[locale]/[country]/[slug]/opengraph-image": {
    may: "anybody",
    at: ({ here }) => `/en${here.path}/opengraph-image`,
  },
  "/[locale]/feed.atom": { may: "anybody", at: () => "/en/feed.atom" },
  "/[locale]/[country]/feed.atom": { may: "anybody", at: ({ here }) => `/en/${here.countrySlug}/feed.atom` },
  "/[locale]/[country]/[slug]/feed.atom": { may: "anybody", at: ({ here }) => `/en${here.path}/feed.atom` },
  "/admin/record/export": {
    may: "record.a",
    at: ({ person }) => `/admin/record/export?q=${person.email}`,
    shows: ({ person }) => [{ text: person.name, may: "record" }],
  },
  "/admin/[country]/[slug]/history/export": {
    may: "edit",
    at: ({ here }) => `/admin${here.path}/history/export`,
  },
  "/admin/account/data": { may: "in", at: () => "/admin/account/data", showsOwn: "in" },
};

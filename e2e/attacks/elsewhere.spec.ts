import { eq } from "drizzle-orm";
import { db } from "@/db/client";
import { auditLog } from "@/db/schema/accounts";
import { env } from "@/lib/env";
import { callAction, redirectOf, saidBy, sendForm } from "../support/actions";
import { actionId } from "../support/build";
import { type Request, send } from "../support/http";
import { linkIn } from "../support/mails";
import { expect, test } from "../support/test";

const idOf = (name: string) => actionId(`features/auth/sign-in/${name}`);
const signIn = (fields: Record<string, string>, request?: Request) =>
  callAction("/sign-in", idOf("actions.ts#signInAction"), { state: { email: "" }, fields }, request);

const elsewhere = [
  "https://evil.example/admin",
  "//evil.example/admin",
  "/\\evil.example",
  "\\\\evil.example",
  "/%2F%2Fevil.example",
  "/%5Cevil.example",
  "/\t/evil.example",
  "/admin\n//evil.example",
  "/admin/..//evil.example",
  "/admin@evil.example",
  "/admin.evil.example",
  "javascript:alert(1)//evil.example",
  "data:text/html,evil.example",
  "https:evil.example",
  "http:/evil.example",
  "/admin%0d%0alocation: https://evil.example",
  "%2f%2fevil.example",
  "////evil.example",
  "https://localhost@evil.example",
];

/** Where a browser on the site would be led: it reads an address as a URL, so the host is what counts. */
const hostOf = (address: string) => new URL(address, env.SITE_URL).host;
const own = new URL(env.SITE_URL).host;

test("no address leads anybody from signing in or from choosing a language to another site", async ({
  person,
}) => {
  const { email, password } = await person({ signedIn: false });
  for (const next of elsewhere) {
    const answer = await signIn({ email, password, next, lang: "en" });
    expect(hostOf(redirectOf(answer)), next).toBe(own);
    expect(redirectOf(answer), next).toMatch(/^\/admin(?![^/?#])/);
    const shown = await send(`/sign-in?next=${encodeURIComponent(next)}&next=${encodeURIComponent(next)}`);
    expect(shown.body, next).not.toMatch(/(?:href|value)="[^"]*evil/);
    for (const query of [`from=${encodeURIComponent(next)}`, `to=${encodeURIComponent(next)}`]) {
      const led = await send(`/language?${query}`, { headers: { referer: next.replace(/[\t\n]/g, "") } });
      expect(led.status).toBe(303);
      expect(hostOf(redirectOf(led)), query).toBe(own);
    }
    const ask = { state: null, fields: { email: "", lang: next } };
    const asked = await sendForm("/sign-in/reset", idOf("reset-actions.ts#askForResetAction"), ask);
    expect(redirectOf(asked), next).toBe("/sign-in/reset");
  }
});

test("a request that names another host is not led there, and no mail names that host", async ({
  person,
}) => {
  const { email } = await person({ signedIn: false });
  const lies = { host: "evil.example", "x-forwarded-host": "evil.example", "x-forwarded-proto": "https" };
  for (const path of ["/", "/admin", "/admin/", "/language?to=en&from=/tr", "//admin"]) {
    const { headers } = await send(path, { headers: lies });
    expect(headers.location, path).not.toContain("evil");
  }
  const { id } = { id: idOf("reset-actions.ts#askForResetAction") };
  const headers = { ...lies, origin: "https://evil.example" };
  await callAction("/sign-in/reset", id, { state: null, fields: { email } }, { headers });
  const wanted = { recipient: email, kind: "password-reset" };
  await expect.poll(() => linkIn(wanted)).not.toBe("");
  expect(await linkIn(wanted, "origin")).toBe(env.SITE_URL);
});

test("what another site's page sends is refused before anything is done", async ({
  person,
  municipality,
}) => {
  const { context, id: accountId } = await person();
  const [session] = await context.cookies();
  const cookie = `${session?.name}=${session?.value}`;
  const out = idOf("actions.ts#signOutAction");
  for (const origin of [
    "https://evil.example",
    "null",
    `${env.SITE_URL}.evil.example`,
    "http://localhost:1",
    "x",
  ]) {
    const request = { cookie, headers: { origin } };
    for (const page of [`/admin${municipality.path}`, "/sign-in", "/en"]) {
      expect((await callAction(page, out, { fields: {} }, request)).status, `${page} ${origin}`).toBe(403);
      expect((await sendForm(page, out, { fields: {} }, request)).status, `${page} ${origin}`).toBe(403);
    }
  }
  expect((await send("/admin/account", { cookie })).status, accountId).toBe(200);
});

test("without a proxy in front, nobody is believed who says where a request comes from", async ({
  person,
}) => {
  const { id, email } = await person({ signedIn: false });
  const said = "203.0.113.77";
  const headers = {
    ...{ "x-forwarded-for": said, "x-real-ip": said, forwarded: `for=${said}`, "true-client-ip": said },
    ...{ "cf-connecting-ip": said, "x-client-ip": said, "x-cluster-client-ip": said },
  };
  expect(saidBy(await signIn({ email, password: "wrong" }, { headers }))).toContain("wrong");
  const rows = await db.select().from(auditLog).where(eq(auditLog.subjectId, id));
  const refused = rows.find(({ action }) => action === "session.refused");
  expect(refused?.address).toMatch(/^(127\.0\.0\.1|::1)$/);
  expect(JSON.stringify(rows)).not.toContain(said);
});

import { generateKeyPairSync } from "node:crypto";
import { atEnd } from "./main.mjs";
import { freePort } from "./ports.mjs";

/** What a person of the tests says of themselves at the provider, as fields of its page. */
const page = (uid) => `<!doctype html>
<html lang="en">
  <title>Test provider</title>
  <h1>Test provider</h1>
  <form method="post" action="/interaction/${uid}">
    <p><label>Subject <input name="sub"></label></p>
    <p><label>Address <input name="email"></label></p>
    <p><label>Verified <input name="verified" type="checkbox" checked></label></p>
    <p><label>Methods <input name="amr"></label></p>
    <p><button name="do" value="sign-in">Continue</button> <button name="do" value="cancel">Cancel</button></p>
  </form>
</html>`;

async function readForm(request) {
  const parts = [];
  for await (const part of request) parts.push(part);
  return new URLSearchParams(Buffer.concat(parts).toString());
}

/**
 * Starts an OpenID provider on which everybody may say who they are. It listens on an address of this machine that is
 * another site for the browser than the one under test.
 * @param {{siteUrl: string}} site the only one that may ask it
 * @returns {Promise<Record<string, string>>} the settings for the site
 */
export async function startTestProvider({ siteUrl }) {
  const { default: Provider } = await import("oidc-provider");
  const port = await freePort();
  const issuer = `http://127.0.0.1:${port}`;
  const client = { client_id: "site-under-test", client_secret: "only-for-tests" };
  const people = new Map();
  const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  const hour = 60 * 60;
  const provider = new Provider(issuer, {
    clients: [{ ...client, redirect_uris: [`${siteUrl}/api/auth/callback/single-sign-on`] }],
    claims: { openid: ["sub", "amr"], email: ["email", "email_verified"], profile: ["name"] },
    findAccount: (_, sub) => ({ accountId: sub, claims: () => ({ sub, ...people.get(sub) }) }),
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_, { uid }) => `/interaction/${uid}` },
    pkce: { required: () => true },
    cookies: { keys: ["only-for-tests"] },
    jwks: { keys: [{ ...privateKey.export({ format: "jwk" }), use: "sig" }] },
    ttl: { AccessToken: hour, Grant: hour, IdToken: hour, Interaction: hour, Session: hour },
    // Nobody is asked whether the site may know their address.
    loadExistingGrant: async (ctx) => {
      const { client, session, provider } = ctx.oidc;
      const grant = new provider.Grant({ clientId: client.clientId, accountId: session.accountId });
      grant.addOIDCScope("openid email profile");
      await grant.save();
      return grant;
    },
  });
  provider.use(async (ctx, next) => {
    const uid = /^\/interaction\/([\w-]+)$/.exec(ctx.path)?.[1];
    if (!uid) return next();
    if (ctx.method === "GET") {
      ctx.type = "html";
      ctx.body = page(uid);
      return;
    }
    const form = await readForm(ctx.req);
    const sub = form.get("sub");
    people.set(sub, { email: form.get("email"), email_verified: form.has("verified"), name: "Test Person" });
    const amr = form.get("amr").split(" ").filter(Boolean);
    const signedIn = { login: { accountId: sub, ...(amr.length > 0 && { amr }) } };
    const broken = { error: "access_denied", error_description: "A text that nobody has to read" };
    ctx.respond = false;
    await provider.interactionFinished(ctx.req, ctx.res, form.get("do") === "cancel" ? broken : signedIn);
  });
  const server = provider.listen(port, "127.0.0.1");
  atEnd(() => {
    server.closeAllConnections();
    server.close();
  });
  return {
    OIDC_ISSUER: issuer,
    OIDC_CLIENT_ID: client.client_id,
    OIDC_CLIENT_SECRET: client.client_secret,
    OIDC_NAME: "Konak Belediyesi",
    OIDC_SECOND_FACTOR: "claim",
  };
}

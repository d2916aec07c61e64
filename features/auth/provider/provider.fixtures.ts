import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { exportJWK, generateKeyPair, type JWTPayload, SignJWT, UnsecuredJWT } from "jose";

type Answer = { status?: number; body?: object; hangs?: boolean; location?: string };
type Path = "/.well-known/openid-configuration" | "/token" | "/about" | "/keys";

/** An OpenID provider that does whatever a test wants, right or wrong. */
export async function startProviderOfTests() {
  const [own, other] = await Promise.all([generateKeyPair("RS256"), generateKeyPair("RS256")]);
  const keys = { keys: [{ ...(await exportJWK(own.publicKey)), kid: "own", alg: "RS256", use: "sig" }] };
  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const client = { id: "site-under-test", secret: "a secret of the tests that is long enough" };
  const right = () => ({
    claims: { sub: "4711" } as JWTPayload,
    signedBy: "own" as "own" | "other" | "nobody" | "client",
    about: { sub: "4711", email: "ayse@konak.example", email_verified: true } as object,
    instead: {} as Partial<Record<Path, Answer>>,
    metadata: {} as object,
  });
  const provider = { issuer, client, stop: () => server.close(), says: right(), tokenRequest: "", right };

  function idToken(): Promise<string> | string {
    const now = Math.floor(Date.now() / 1000);
    const claims = { iss: issuer, aud: client.id, iat: now, exp: now + 300, ...provider.says.claims };
    if (provider.says.signedBy === "nobody") return new UnsecuredJWT(claims).encode();
    const token = new SignJWT(claims);
    if (provider.says.signedBy === "client") {
      return token.setProtectedHeader({ alg: "HS256" }).sign(new TextEncoder().encode(client.secret));
    }
    const key = provider.says.signedBy === "own" ? own.privateKey : other.privateKey;
    return token.setProtectedHeader({ alg: "RS256", kid: "own" }).sign(key);
  }

  async function answer(request: IncomingMessage, response: ServerResponse) {
    const asked = request.url?.split("?", 1)[0] ?? "";
    // Whoever follows a redirect to there is answered as if nothing had been wrong.
    const path = asked.replace(/^\/elsewhere/, "") as Path;
    const wrong = asked === path ? provider.says.instead[path] : undefined;
    const { status = 200, body, hangs, location } = wrong ?? {};
    if (hangs) return;
    const sent: Buffer[] = [];
    for await (const part of request) sent.push(part);
    if (path === "/token") provider.tokenRequest = Buffer.concat(sent).toString();
    const bodies: Record<Path, () => object | Promise<object>> = {
      "/.well-known/openid-configuration": () => ({
        issuer,
        authorization_endpoint: `${issuer}/ask`,
        token_endpoint: `${issuer}/token`,
        userinfo_endpoint: `${issuer}/about`,
        jwks_uri: `${issuer}/keys`,
        ...provider.says.metadata,
      }),
      "/token": async () => ({ access_token: "a", token_type: "bearer", id_token: await idToken() }),
      "/about": () => provider.says.about,
      "/keys": () => keys,
    };
    response.writeHead(status, { "content-type": "application/json", ...(location && { location }) });
    response.end(JSON.stringify(body ?? (await bodies[path]())));
  }
  return provider;
}

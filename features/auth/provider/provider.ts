import "server-only";
import { createRemoteJWKSet, customFetch, type JWTPayload, jwtVerify } from "jose";
import { env } from "@/lib/env";
import { isSafeAddress } from "@/lib/safe-address";
import { siteAddress } from "../site-address";

/** How long the provider may take for one answer. A person is waiting for several of them. */
const PATIENCE_MS = 5000;

const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret } = env;

/** The single sign-on provider; null when none is set. `name` is what people call it. */
export const provider =
  issuer && clientId && clientSecret
    ? { issuer, clientId, clientSecret, name: env.OIDC_NAME ?? new URL(issuer).host }
    : null;

export const providerId = "single-sign-on";
/** The one address to which the provider sends people back. Never built from what a request calls its host. */
export const callbackAddress = `${new URL(siteAddress).origin}/api/auth/callback/${providerId}`;

/** What an issuer is called: the provider that is set by its name, any other (from before) by its host. */
export function issuerName(issuer: string): string {
  const { href, host } = new URL(issuer);
  return provider && new URL(provider.issuer).href === href ? provider.name : host;
}

/** The provider did not answer, or said that it cannot. */
class ProviderAway extends Error {
  override name = "ProviderAway";
}

/** Fetches from the provider: encrypted (or within this machine), within seconds, and never from a cache. */
export async function fetchFromProvider(input: string | URL | Request, init?: RequestInit) {
  const address = input instanceof Request ? input.url : String(input);
  if (!isSafeAddress(address)) throw new Error("The provider names an address that is not encrypted");
  const signal = AbortSignal.timeout(PATIENCE_MS);
  try {
    // A redirect could lead to an address that nobody has looked at.
    const response = await fetch(input, { ...init, signal, cache: "no-store", redirect: "error" });
    // Read to its end here, so that the time is kept for the whole of it.
    const body = await response.arrayBuffer();
    if (response.status < 500) {
      const { status, headers } = response;
      return new Response(body.byteLength > 0 ? body : null, { status, headers });
    }
  } catch {
    // Told below.
  }
  throw new ProviderAway("The single sign-on provider does not answer");
}

const algorithms = ["RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512", "EdDSA"];

/**
 * The claims of an ID token whose signature, issuer, audience and time are right. next-auth trusts the connection over
 * which the token came and leaves the signature aside.
 */
export async function readIdToken(idToken: string): Promise<JWTPayload> {
  if (!provider) throw new Error("There is no single sign-on provider");
  const wellKnown = `${provider.issuer.replace(/\/$/, "")}/.well-known/openid-configuration`;
  const metadata = await (await fetchFromProvider(wellKnown)).json();
  const keys = createRemoteJWKSet(new URL(metadata.jwks_uri), { [customFetch]: fetchFromProvider });
  const { payload } = await jwtVerify(idToken, keys, {
    issuer: provider.issuer,
    audience: provider.clientId,
    requiredClaims: ["sub", "exp", "iat"],
    clockTolerance: 30,
    algorithms,
  });
  return payload;
}

import "server-only";
import { cookies } from "next/headers";
import { connection, NextRequest } from "next/server";
import NextAuth, { AuthError, CredentialsSignin, customFetch, type NextAuthConfig } from "next-auth";
import Credentials from "next-auth/providers/credentials";
import { z } from "zod";
import { emailSchema } from "@/lib/email";
import { env } from "@/lib/env";
import {
  cookieFor,
  openSessionId,
  SESSION_SECONDS,
  sealSessionId,
  sessionCookie,
} from "@/lib/session-cookie";
import { type Claims, claimsOf } from "../provider/claims";
import { failureOf, type ProviderFailure } from "../provider/failure";
import { callbackAddress, fetchFromProvider, provider, providerId, readIdToken } from "../provider/provider";
import { readClient } from "../sign-in/read-client";
import { type Refusal, signIn } from "../sign-in/sign-in";
import { siteAddress } from "../site-address";
import { knownDevice } from "./known-device";

// The only file that knows next-auth: what it needs of it is a sealed cookie with the id of a session in it.

declare module "next-auth" {
  interface User {
    sessionId?: string;
  }
}

class Refused extends CredentialsSignin {
  constructor(readonly refusal: Refusal) {
    super();
  }
}

const siteUrl = siteAddress;
const callbackCookie = cookieFor("sign-in-return", siteUrl);
/** What the answer of the single sign-on provider is checked against. They last for a quarter of an hour. */
const checks = {
  state: cookieFor("provider-state", siteUrl),
  pkceCodeVerifier: cookieFor("provider-verifier", siteUrl),
  nonce: cookieFor("provider-nonce", siteUrl),
};
const credentialsSchema = z.object({ email: emailSchema, password: z.string().min(1) });

const config: NextAuthConfig = {
  secret: env.AUTH_SECRET,
  basePath: "/api/auth",
  // The host only builds addresses inside next-auth; where people go after signing in is decided by returnPath.
  trustHost: true,
  session: { strategy: "jwt", maxAge: SESSION_SECONDS },
  useSecureCookies: siteUrl.startsWith("https:"),
  cookies: { sessionToken: sessionCookie(siteUrl), callbackUrl: callbackCookie, ...checks },
  pages: { signIn: "/sign-in", signOut: "/sign-in", error: "/sign-in" },
  providers: [
    Credentials({
      credentials: { email: {}, password: {} },
      async authorize(given) {
        const credentials = credentialsSchema.safeParse(given);
        if (!credentials.success) return null;
        const { email } = credentials.data;
        const client = { ...(await readClient()), device: await knownDevice(email) };
        const outcome = await signIn(credentials.data, client);
        if ("refused" in outcome) throw new Refused(outcome);
        return { sessionId: outcome.sessionId };
      },
    }),
    ...(provider
      ? [
          {
            ...provider,
            id: providerId,
            type: "oidc" as const,
            checks: ["pkce" as const, "state" as const, "nonce" as const],
            // Also ask about the person: not every provider writes the address into the ID token.
            idToken: false,
            [customFetch]: fetchFromProvider,
          },
        ]
      : []),
  ],
  callbacks: {
    jwt: ({ token, user }) => ({ sessionId: user?.sessionId ?? token.sessionId }),
  },
  logger: {
    // A refused password or a forged cookie is no fault of the program; the audit log has the former.
    error: (error) => {
      if (!(error instanceof AuthError)) console.error(error);
    },
  },
};
const nextAuth = NextAuth(config);

/**
 * The id in this browser's session cookie. The database says whether there is such a session. Not asked of next-auth,
 * which reads the request: a page drawn in answer to an action has to see the id that the action gave.
 */
export async function readSessionId(): Promise<string | null> {
  // Never while a page is being prerendered: its answer would be everybody's.
  await connection();
  const sealed = (await cookies()).get(sessionCookie(siteUrl).name)?.value;
  return sealed ? openSessionId(sealed, { secret: env.AUTH_SECRET, siteUrl }) : null;
}

/** Tries the credentials and, if they are right (null), gives the browser its cookie. Throws what the database throws. */
export async function openBrowserSession(email: string, password: string): Promise<Refusal | null> {
  const store = await cookies();
  const sealed = () => store.get(sessionCookie(siteUrl).name)?.value;
  const before = sealed();
  try {
    await nextAuth.signIn("credentials", { email, password, redirect: false });
  } catch (error) {
    if (error instanceof Refused) return error.refusal;
    if (error instanceof CredentialsSignin) return { refused: "wrong" };
    if (error instanceof AuthError && error.cause?.err) throw error.cause.err;
    throw error;
  }
  store.delete({ name: callbackCookie.name, ...callbackCookie.options });
  // A request header can make next-auth report a refusal like a success: only a new cookie proves one.
  return sealed() === before ? { refused: "wrong" } : null;
}

/** next-auth for one exchange with the provider, whose failure is not told in its answers. */
function exchange(callbacks: NextAuthConfig["callbacks"] = {}) {
  const noted: { error?: unknown } = {};
  const logger = {
    error: (error: Error) => {
      noted.error = error;
    },
  };
  return { ...NextAuth({ ...config, callbacks, logger }), noted };
}

/**
 * Where the browser has to go to sign in at the provider. What its answer will be checked against is put into cookies.
 * `isAnew`: the provider is to ask its person also when it knows the browser.
 */
export async function askProvider({ isAnew = false } = {}): Promise<{ address: string } | ProviderFailure> {
  const store = await cookies();
  const { signIn, noted } = exchange();
  const options = { redirect: false, redirectTo: siteUrl } as const;
  const address: string = await signIn(providerId, options, isAnew ? { prompt: "login", max_age: "0" } : {});
  store.delete({ name: callbackCookie.name, ...callbackCookie.options });
  // Failures are addresses too, and one that leads back to another host would hand it the answer.
  const isAsked = new URL(address).searchParams.get("redirect_uri") === callbackAddress;
  return isAsked ? { address } : failureOf(noted.error, null);
}

/** What the provider says about the person who comes back from it with `query`, if that is its answer to this browser. */
export async function readProviderAnswer(query: URLSearchParams): Promise<Claims | ProviderFailure> {
  const store = await cookies();
  const found: { claims?: Claims } = {};
  const { handlers, noted } = exchange({
    signIn: async ({ account, profile }) => {
      const idToken = await readIdToken(account?.id_token ?? "");
      found.claims = claimsOf(idToken, profile ?? {}, env.OIDC_SECOND_FACTOR);
      // Who that is here, and whether they get in, is not next-auth's to say: it gives no cookie.
      return false;
    },
  });
  // Nothing else of the request reaches next-auth.
  const kept = Object.values(checks).flatMap(({ name }) => {
    const value = store.get(name)?.value;
    return value ? [`${name}=${value}`] : [];
  });
  const said = ["code", "state", "iss", "error"].flatMap((name) => {
    const value = query.get(name);
    return value === null ? [] : [[name, value]];
  });
  const address = `${callbackAddress}?${new URLSearchParams(said)}`;
  await handlers.GET(new NextRequest(address, { headers: { cookie: kept.join("; ") } }));
  for (const { name, options } of Object.values(checks)) store.delete({ name, ...options });
  return found.claims ?? failureOf(noted.error, query.get("error"));
}

/** The cookie for the browser in which a session is open. */
export async function sessionCookieFor(sessionId: string) {
  const { name, options } = sessionCookie(siteUrl);
  const value = await sealSessionId(sessionId, { secret: env.AUTH_SECRET, siteUrl });
  return { name, value, ...options, maxAge: SESSION_SECONDS };
}

/** Gives the browser the id of its session. */
export async function giveBrowserSession(sessionId: string): Promise<void> {
  (await cookies()).set(await sessionCookieFor(sessionId));
}

/** Takes the cookie away from the browser. */
export async function closeBrowserSession(): Promise<void> {
  await nextAuth.signOut({ redirect: false });
  (await cookies()).delete({ name: callbackCookie.name, ...callbackCookie.options });
}

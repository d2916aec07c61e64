import "server-only";
import { cookies, headers } from "next/headers";
import { connection } from "next/server";
import NextAuth, { AuthError, CredentialsSignin } from "next-auth";
import Credentials from "next-auth/providers/credentials";
import { z } from "zod";
import { clientAddress } from "@/lib/client-address";
import { emailSchema } from "@/lib/email";
import { env } from "@/lib/env";
import {
  cookieFor,
  openSessionId,
  SESSION_SECONDS,
  sealSessionId,
  sessionCookie,
} from "@/lib/session-cookie";
import { knownDevice } from "./known-device";
import { type Refusal, signIn } from "./sign-in";
import { siteAddress } from "./site-address";

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
const credentialsSchema = z.object({ email: emailSchema, password: z.string().min(1) });

const nextAuth = NextAuth({
  secret: env.AUTH_SECRET,
  basePath: "/api/auth",
  // The host only builds addresses inside next-auth; where people go after signing in is decided by returnPath.
  trustHost: true,
  session: { strategy: "jwt", maxAge: SESSION_SECONDS },
  useSecureCookies: siteUrl.startsWith("https:"),
  cookies: { sessionToken: sessionCookie(siteUrl), callbackUrl: callbackCookie },
  pages: { signIn: "/sign-in", signOut: "/sign-in", error: "/sign-in" },
  providers: [
    Credentials({
      credentials: { email: {}, password: {} },
      async authorize(given) {
        const credentials = credentialsSchema.safeParse(given);
        if (!credentials.success) return null;
        const { email } = credentials.data;
        const userAgent = ((await headers()).get("user-agent") ?? "").slice(0, 300);
        const client = { address: clientAddress(), userAgent, device: await knownDevice(email) };
        const outcome = await signIn(credentials.data, client);
        if ("refused" in outcome) throw new Refused(outcome);
        return { sessionId: outcome.sessionId };
      },
    }),
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
});

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

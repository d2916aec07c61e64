import type { ProviderFactorRule } from "@/lib/env";

/** What the provider says about somebody, as far as it is asked here. */
export type Claims = {
  issuer: string;
  /** The provider's own name for the person, which stays when their address changes. */
  subject: string;
  /** As the provider writes it; null when it names none. */
  email: string | null;
  isEmailVerified: boolean;
  isTwoStep: boolean;
  /** When the person showed the provider who they are, if it says so. */
  askedAt: Date | null;
};

type Said = Record<string, unknown>;

/**
 * Puts together what the ID token and the provider's answer about the person say. An address and its being verified
 * are taken from the same of the two, and only `true` is true: some providers write "true" for what nobody has checked.
 */
export function claimsOf(idToken: Said, about: Said, rule: ProviderFactorRule): Claims {
  const { email, email_verified } = "email" in idToken ? idToken : about;
  return {
    issuer: String(idToken.iss),
    subject: String(idToken.sub),
    email: typeof email === "string" ? email : null,
    isEmailVerified: email_verified === true,
    isTwoStep: countsAsTwoSteps(idToken, rule),
    askedAt: typeof idToken.auth_time === "number" ? new Date(idToken.auth_time * 1000) : null,
  };
}

/** How long ago the provider may have asked somebody whom it was to ask anew: clocks differ, and people come back slowly. */
const ANEW_MS = 5 * 60 * 1000;

/**
 * Whether the provider asked its person anew, as far as it says when it did. Whoever sits at a browser in which the
 * provider lets them in unasked mostly reads that person's mail there, too, and needs no proof from us.
 */
export const isAskedAnew = ({ askedAt }: Pick<Claims, "askedAt">, now: Date): boolean =>
  askedAt === null || now.getTime() - askedAt.getTime() <= ANEW_MS;

/** RFC 8176: what somebody knows, has or is. Two of different kinds are two steps. */
const kinds: readonly string[][] = [
  ["pwd", "pin", "kba"],
  ["otp", "sms", "tel", "hwk", "swk", "sc"],
  ["face", "fpt", "iris", "retina", "vbm"],
];
/** These are two steps by themselves: the provider says so, or a key in hardware, which is unlocked before it signs. */
const enough = ["mfa", "hwk", "sc"];
/** The same said as a level: multi-factor (PAPE, REFEDS) and resistant to phishing (OpenID EAP). */
const levels: readonly unknown[] = [
  "http://schemas.openid.net/pape/policies/2007/06/multi-factor",
  "https://refeds.org/profile/mfa",
  "phr",
  "phrh",
];

/** Whether a sign-in at the provider counts as two steps: because it says so (`amr`, `acr`), or as the operator rules. */
export function countsAsTwoSteps({ amr, acr }: Said, rule: ProviderFactorRule): boolean {
  if (rule !== "claim") return rule === "always";
  const methods: unknown[] = Array.isArray(amr) ? amr : [];
  const shown = kinds.filter((kind) => kind.some((method) => methods.includes(method)));
  return levels.includes(acr) || enough.some((method) => methods.includes(method)) || shown.length > 1;
}

import { z } from "zod";
import { knownLocales, readLanguages } from "./i18n/locales";
import { isSafeAddress } from "./safe-address";

const wholeNumber = (least: number, most: number) =>
  z.coerce
    .number(`must be a whole number from ${least} to ${most}`)
    .int(`must be a whole number from ${least} to ${most}`)
    .min(least, `must be a whole number from ${least} to ${most}`)
    .max(most, `must be a whole number from ${least} to ${most}`);

const webAddress = z
  .url({ protocol: /^https?$/, error: "must be a web address such as https://example.org" })
  .transform((address) => address.replace(/\/+$/, ""));

const mailServer = z.url({
  protocol: /^smtps?$/,
  hostname: /./,
  error:
    "must be the address of a mail server: smtp://user:password@host:587 or smtps://user:password@host:465",
});

const sender = z
  .string()
  .regex(
    /^(?:[^<>"@\r\n]+ <[^\s<>"@]+@[^\s<>"@]+>|[^\s<>"@]+@[^\s<>"@]+)$/,
    "must be an e-mail address, alone or after a name: Partner Cities <post@cities.example>",
  );

/** Who has to sign in in two steps. */
const twoStepRules = ["administrators", "everybody"] as const;
export type TwoStepRule = (typeof twoStepRules)[number];

/** Who may publish what somebody wrote: anybody who may publish there, or nobody who wrote any of it. */
const ownTextRules = ["anybody", "others"] as const;
export type OwnTextRule = (typeof ownTextRules)[number];

/** Whether a sign-in at the single sign-on provider counts as two steps. */
const providerFactorRules = ["claim", "always", "never"] as const;
export type ProviderFactorRule = (typeof providerFactorRules)[number];

const issuer = z
  .string()
  .refine(
    (address) => isSafeAddress(address) && !/[?#@]/.test(address),
    "must be the address of an OpenID provider such as https://login.example.org (http on this machine only)",
  );

/** What single sign-on needs: all of it or nothing. */
const providerSettings = ["OIDC_ISSUER", "OIDC_CLIENT_ID", "OIDC_CLIENT_SECRET"] as const;

/** What a store for media needs: all of it or nothing. */
const storeSettings = ["MEDIA_S3_BUCKET", "MEDIA_S3_KEY_ID", "MEDIA_S3_SECRET"] as const;

const languageList = z
  .string()
  .refine(
    (list) => readLanguages(list).unknown.length === 0,
    `must name languages of ${[...knownLocales].sort().join(", ")}, with commas between them`,
  );

/** Names the first setting of a group that lacks although others of it, or one that goes with it, are set. */
function lacking(group: readonly string[], settings: Record<string, unknown>, ...more: string[]) {
  const isWanted = [...group, ...more].some((name) => settings[name]);
  return isWanted ? group.find((name) => !settings[name]) : undefined;
}
const listed = (names: readonly string[]) => names.join(", ").replace(/, (?=\w+$)/, " and ");

const databaseAddress = z
  .string("is not set: start with npm run dev or npm run start, which bring a database, or name your own")
  .regex(
    /^postgres(ql)?:\/\/[^/]+\/.+/,
    "must be a Postgres address: postgres://user:password@host:5432/database",
  );

/** Every setting of the application; .env.example explains each in words. */
export const envSchema = z
  .object({
    DATABASE_URL: databaseAddress,
    DATABASE_OWNER_URL: databaseAddress.optional(),
    DATABASE_POOL: wholeNumber(1, 200).default(10),
    AUTH_SECRET: z
      .string("is not set: make one with openssl rand -base64 33")
      .min(32, "must have at least 32 characters: make one with openssl rand -base64 33"),
    SITE_URL: webAddress.optional(),
    AUTH_URL: webAddress.optional(),
    PORT: wholeNumber(1, 65535).default(3000),
    DATA_DIR: z.string().default(".data"),
    TRUSTED_PROXIES: wholeNumber(0, 10).default(0),
    SESSION_IDLE_HOURS: wholeNumber(1, 720).default(12),
    SESSION_DAYS: wholeNumber(1, 90).default(14),
    TWO_STEP: z.enum(twoStepRules, "must be administrators or everybody").default("administrators"),
    OIDC_ISSUER: issuer.optional(),
    OIDC_CLIENT_ID: z.string().optional(),
    OIDC_CLIENT_SECRET: z.string().optional(),
    OIDC_NAME: z.string().trim().max(60, "must have at most 60 characters").optional(),
    OIDC_SECOND_FACTOR: z.enum(providerFactorRules, "must be claim, always or never").default("claim"),
    EDITORS_PUBLISH: z.enum(["yes", "no"], "must be yes or no").default("yes"),
    OWN_TEXT: z.enum(ownTextRules, "must be anybody or others").default("anybody"),
    // Read where browsers can read it too, in lib/i18n/locales.ts.
    LANGUAGES: languageList.optional(),
    RECORD_MONTHS: wholeNumber(12, 120).default(24),
    FIRST_ADMIN_EMAIL: z.email("must be an e-mail address").default("admin@partner-cities.example"),
    SMTP_URL: mailServer.optional(),
    MAIL_FROM: sender.optional(),
    MEDIA_QUOTA_MB: wholeNumber(1, 1_000_000).default(1000),
    MEDIA_S3_BUCKET: z.string().optional(),
    MEDIA_S3_KEY_ID: z.string().optional(),
    MEDIA_S3_SECRET: z.string().optional(),
    MEDIA_S3_ENDPOINT: webAddress.optional(),
    MEDIA_S3_REGION: z.string().default("us-east-1"),
    MEDIA_S3_STYLE: z.enum(["path", "host"], "must be path or host").default("path"),
  })
  .refine(({ SMTP_URL, MAIL_FROM }) => !SMTP_URL || MAIL_FROM, {
    path: ["MAIL_FROM"],
    error: "is not set, but SMTP_URL is: name the address that mail comes from",
  })
  .superRefine((settings, context) => {
    const say = (name: string | undefined, message: string) => {
      if (name) context.addIssue({ code: "custom", path: [name], message: `is not set: ${message}` });
    };
    say(lacking(providerSettings, settings), `single sign-on needs ${listed(providerSettings)}`);
    const store = lacking(storeSettings, settings, "MEDIA_S3_ENDPOINT");
    say(store, `a store for media needs ${listed(storeSettings)}`);
  })
  .transform((settings) => ({
    ...settings,
    SITE_URL: settings.SITE_URL ?? `http://localhost:${settings.PORT}`,
  }));

export type Env = z.output<typeof envSchema>;

export class SettingsError extends Error {}

/** Reads the settings from an environment; throws a SettingsError with one sentence (a line) for each wrong one. */
export function readEnv(source: Record<string, string | undefined>): Env {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ""));
  const result = envSchema.safeParse(given);
  if (result.success) return result.data;
  const sentences = new Map(
    result.error.issues.map((issue) => [issue.path[0], `${String(issue.path[0])} ${issue.message}.`]),
  );
  throw new SettingsError([...sentences.values()].join("\n"));
}

function load(): Env {
  try {
    return readEnv(process.env);
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error;
    // A stack trace would hide the sentences from the person who has to act on them.
    console.error(error.message);
    process.exit(1);
  }
}

/** The settings of this process: the only place where the application reads its environment. */
export const env = load();

/** When this build was begun: what was published later is not in its prerendered pages. */
export const builtAt = new Date(process.env.BUILT_AT ?? 0);

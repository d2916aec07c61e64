import { describe, expect, it } from "vitest";
import { readEnv } from "./env";

const right = {
  DATABASE_URL: "postgres://user:secret@localhost:5432/cities",
  AUTH_SECRET: "0123456789abcdef0123456789abcdef",
};

const provider = {
  OIDC_ISSUER: "https://login.konak.example/realms/staff",
  OIDC_CLIENT_ID: "cities",
  OIDC_CLIENT_SECRET: "hush",
};

const store = { MEDIA_S3_BUCKET: "media", MEDIA_S3_KEY_ID: "key", MEDIA_S3_SECRET: "hush" };

describe("readEnv", () => {
  it("needs nothing but a database and a secret", () => {
    expect(readEnv(right)).toEqual({
      ...right,
      DATABASE_POOL: 10,
      MEDIA_QUOTA_MB: 1000,
      SITE_URL: "http://localhost:3000",
      AUTH_URL: undefined,
      PORT: 3000,
      DATA_DIR: ".data",
      TRUSTED_PROXIES: 0,
      SESSION_IDLE_HOURS: 12,
      SESSION_DAYS: 14,
      TWO_STEP: "administrators",
      OIDC_SECOND_FACTOR: "claim",
      EDITORS_PUBLISH: "yes",
      OWN_TEXT: "anybody",
      RECORD_MONTHS: 24,
      FIRST_ADMIN_EMAIL: "admin@partner-cities.example",
      MEDIA_S3_REGION: "us-east-1",
      MEDIA_S3_STYLE: "path",
    });
  });

  it("takes a list of languages that exist", () => {
    expect(readEnv({ ...right, LANGUAGES: "uk, en" }).LANGUAGES).toBe("uk, en");
    expect(() => readEnv({ ...right, LANGUAGES: "en,xx" })).toThrow(
      "LANGUAGES must name languages of en, tr, uk, with commas between them.",
    );
  });

  it("takes an empty setting for one that is not set", () => {
    expect(readEnv({ ...right, DATABASE_POOL: "", SITE_URL: "" }).DATABASE_POOL).toBe(10);
  });

  it("derives the site's address from the port and drops a closing slash", () => {
    expect(readEnv({ ...right, PORT: "8080" }).SITE_URL).toBe("http://localhost:8080");
    expect(readEnv({ ...right, SITE_URL: "https://cities.example/" }).SITE_URL).toBe(
      "https://cities.example",
    );
  });

  it.each([
    ["smtp://localhost", "post@cities.example"],
    ["smtps://post%40cities.example:a%2Fb@mail.cities.example:465", "Partner Cities <post@cities.example>"],
    ["smtp://mail.cities.example:25?ignoreTLS=true", "Ortak Şehirler <post@cities.example>"],
  ])("takes the mail server %s with the sender %s", (SMTP_URL, MAIL_FROM) => {
    expect(readEnv({ ...right, SMTP_URL, MAIL_FROM })).toMatchObject({ SMTP_URL, MAIL_FROM });
  });

  it.each([provider, { ...provider, OIDC_ISSUER: "http://localhost:4000", OIDC_SECOND_FACTOR: "always" }])(
    "takes the single sign-on provider %o",
    (settings) => expect(readEnv({ ...right, ...settings })).toMatchObject(settings),
  );

  it("takes a store for media, at an address of its own or at Amazon's", () => {
    expect(readEnv({ ...right, ...store })).toMatchObject(store);
    const own = { ...store, MEDIA_S3_ENDPOINT: "https://s3.konak.example", MEDIA_S3_STYLE: "host" };
    expect(readEnv({ ...right, ...own })).toMatchObject(own);
  });

  it.each([
    [{ MEDIA_S3_KEY_ID: "key" }, "MEDIA_S3_BUCKET is not set: a store for media needs"],
    [{ MEDIA_S3_ENDPOINT: "https://s3.konak.example" }, "MEDIA_S3_BUCKET is not set"],
    [{ ...store, MEDIA_S3_SECRET: undefined }, "MEDIA_S3_SECRET is not set"],
    [{ ...store, MEDIA_S3_STYLE: "x" }, "MEDIA_S3_STYLE must be path or host"],
    [{ DATABASE_URL: undefined }, "DATABASE_URL is not set"],
    [{ DATABASE_URL: "mysql://localhost/cities" }, "DATABASE_URL must be a Postgres address"],
    [{ DATABASE_URL: "postgres://localhost" }, "DATABASE_URL must be a Postgres address"],
    [{ DATABASE_OWNER_URL: "owner" }, "DATABASE_OWNER_URL must be a Postgres address"],
    [{ DATABASE_POOL: "many" }, "DATABASE_POOL must be a whole number from 1 to 200"],
    [{ DATABASE_POOL: "0" }, "DATABASE_POOL must be a whole number from 1 to 200"],
    [{ AUTH_SECRET: undefined }, "AUTH_SECRET is not set"],
    [{ AUTH_SECRET: "short" }, "AUTH_SECRET must have at least 32 characters"],
    [{ SITE_URL: "cities.example" }, "SITE_URL must be a web address"],
    [{ AUTH_URL: "ftp://cities.example" }, "AUTH_URL must be a web address"],
    [{ PORT: "3000.5" }, "PORT must be a whole number"],
    [{ SMTP_URL: "mail.cities.example", MAIL_FROM: "a@b.example" }, "SMTP_URL must be the address of a mail"],
    [{ SMTP_URL: "https://cities.example", MAIL_FROM: "a@b.example" }, "SMTP_URL must be the address of a"],
    [{ SMTP_URL: "smtp://cities.example" }, "MAIL_FROM is not set, but SMTP_URL is"],
    [{ MAIL_FROM: "Partner Cities" }, "MAIL_FROM must be an e-mail address"],
    [{ MAIL_FROM: "a@b.example\nBcc: c@d.example" }, "MAIL_FROM must be an e-mail address"],
    [{ TRUSTED_PROXIES: "-1" }, "TRUSTED_PROXIES must be a whole number"],
    [{ OIDC_ISSUER: "http://login.example.org" }, "OIDC_ISSUER must be the address of an OpenID provider"],
    [{ OIDC_ISSUER: "https://login.example.org/?tenant=1" }, "OIDC_ISSUER must be the address of an OpenID"],
    [
      { OIDC_ISSUER: "https://login.example.org" },
      "OIDC_CLIENT_ID is not set: single sign-on needs OIDC_ISSUER,",
    ],
    [
      { OIDC_CLIENT_ID: "cities", OIDC_CLIENT_SECRET: "hush" },
      "OIDC_ISSUER is not set: single sign-on needs",
    ],
    [
      { ...provider, OIDC_CLIENT_SECRET: "" },
      /^OIDC_CLIENT_SECRET is not set: [^.]+ and OIDC_CLIENT_SECRET\.$/,
    ],
    [{ ...provider, OIDC_SECOND_FACTOR: "yes" }, "OIDC_SECOND_FACTOR must be claim, always or never"],
    [{ ...provider, OIDC_NAME: "K".repeat(61) }, "OIDC_NAME must have at most 60 characters"],
    [{ SESSION_IDLE_HOURS: "0" }, "SESSION_IDLE_HOURS must be a whole number from 1 to 720"],
    [{ EDITORS_PUBLISH: "sometimes" }, "EDITORS_PUBLISH must be yes or no"],
    [{ OWN_TEXT: "nobody" }, "OWN_TEXT must be anybody or others"],
    [{ RECORD_MONTHS: "11" }, "RECORD_MONTHS must be a whole number from 12 to 120"],
    [{ SESSION_DAYS: "365" }, "SESSION_DAYS must be a whole number from 1 to 90"],
  ])("says what is wrong with %o", (wrong, sentence) => {
    expect(() => readEnv({ ...right, ...wrong })).toThrow(sentence);
  });

  it("says all that is wrong at once, a line for each setting, and repeats no value", () => {
    const wrong = { DATABASE_URL: "postgres://secret", AUTH_SECRET: "hush" };
    expect(() => readEnv(wrong)).toThrow(/^DATABASE_URL .*\.\nAUTH_SECRET .*\.$/);
    expect(() => readEnv(wrong)).not.toThrow(/hush/);
  });
});

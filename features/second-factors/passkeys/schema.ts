import { z } from "zod";
import { returnPath } from "@/features/auth/return-path";
import { localeSchema } from "@/lib/i18n/locale-schema";
import { oneLine } from "@/lib/text/one-line";
import { NAME_LENGTH } from "./rules";

/** Binary data as the browser's JSON carries it. The bounds are generous: no authenticator comes near them. */
const bytes = (most: number) =>
  z
    .string()
    .min(1)
    .max(most)
    .regex(/^[\w-]+$/);

/** A credential id has 1023 bytes at most (WebAuthn 4). */
const credentialId = bytes(1364);

const credential = { id: credentialId, rawId: credentialId, type: z.literal("public-key") };

// What a browser adds besides is dropped: nothing here asks for an extension.
const noExtensions = z.unknown().transform(() => ({}));

/** What a browser answers when a passkey has signed. */
export const passkeyAnswerSchema = z.object({
  ...credential,
  response: z.object({
    clientDataJSON: bytes(4096),
    authenticatorData: bytes(4096),
    signature: bytes(8192),
    userHandle: bytes(128).optional(),
  }),
  clientExtensionResults: noExtensions,
});
export type PasskeyAnswer = z.output<typeof passkeyAnswerSchema>;

/** What a browser answers when it has made a passkey. */
export const newPasskeySchema = z.object({
  ...credential,
  response: z.object({
    clientDataJSON: bytes(4096),
    attestationObject: bytes(32_768),
    transports: z
      .array(
        z
          .string()
          .max(32)
          .regex(/^[a-z-]+$/),
      )
      .max(10)
      .optional(),
  }),
  clientExtensionResults: noExtensions,
});
export type NewPasskey = z.output<typeof newPasskeySchema>;

/** Where a page leads on to, and in which language it was read. */
export const leadingSchema = z.object({
  next: z.string().max(1000).transform(returnPath),
  lang: localeSchema,
});

/** Which of one's passkeys; what cannot be one is none of them. */
const ownPasskey = { credentialId: credentialId.catch("") };

/** The names that people give their passkeys; the messages are keys of `auth.problem`. */
export const renamePasskeySchema = z.object({
  ...ownPasskey,
  name: z.string().overwrite(oneLine).min(1, "passkeyNameMissing").max(NAME_LENGTH, "passkeyNameLong"),
});
export const removePasskeySchema = z.object(ownPasskey);

import "server-only";
import { cose } from "@simplewebauthn/server/helpers";
import { siteAddress } from "@/features/auth/site-address";

const { hostname, origin } = new URL(siteAddress);

/** The site as passkeys know it: they are made for a host and answer pages of one origin. Never from the request. */
export const party = { id: hostname, origin };

/** The kinds of keys that are taken: what phones, computers and security keys make. */
export const algorithms = [cose.COSEALG.EdDSA, cose.COSEALG.ES256, cose.COSEALG.RS256];

import "server-only";
import { siteAddress } from "@/features/auth/site-address";

const { hostname, origin } = new URL(siteAddress);

/** The site as passkeys know it: they are made for a host and answer pages of one origin. Never from the request. */
export const party = { id: hostname, origin };

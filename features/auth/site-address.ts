import "server-only";
import { env } from "@/lib/env";

/** Where people sign in, without a closing slash: the base of links in mails. Never what a request calls its host. */
export const siteAddress = env.AUTH_URL ?? env.SITE_URL;

import { watchClientAddresses } from "@/lib/client-address";
import { env } from "@/lib/env";

/** Runs once in each server process, before its first request. */
export function register() {
  watchClientAddresses(env.TRUSTED_PROXIES);
}

import { AsyncLocalStorage } from "node:async_hooks";
import { subscribe } from "node:diagnostics_channel";
import type { IncomingMessage } from "node:http";
import { isIP } from "node:net";

// Next bundles instrumentation and pages apart, so that each has its own copy of this module: they meet here.
const shared = globalThis as typeof globalThis & { clientAddresses?: AsyncLocalStorage<string> };
shared.clientAddresses ??= new AsyncLocalStorage<string>();
const addresses = shared.clientAddresses;

/** The address of the person whose request is being answered; null where `watchClientAddresses` does not run. */
export const clientAddress = (): string | null => addresses.getStore() ?? null;

/**
 * Notes the address of each request as it arrives. Next shows a page only the headers, in which the connection's own
 * address is not told from one that the client made up; Node announces the request with its socket.
 */
export function watchClientAddresses(trustedProxies: number): void {
  subscribe("http.server.request.start", (message) => {
    const { request } = message as { request: IncomingMessage };
    const forwarded = [request.headers["x-forwarded-for"] ?? []].flat().join(",");
    addresses.enterWith(resolveAddress(request.socket.remoteAddress ?? "", forwarded, trustedProxies));
  });
}

/**
 * The client's address: the connection's own, or the one that the outermost of `trustedProxies` proxies saw. Each
 * proxy adds an entry at the right, so what stands further left is the client's own invention.
 */
export function resolveAddress(connection: string, forwardedFor: string, trustedProxies: number): string {
  const entries = forwardedFor.split(",").filter((entry) => entry.trim() !== "");
  const chain = [...entries, connection].map(bareAddress);
  return chain[Math.max(0, chain.length - 1 - trustedProxies)] || bareAddress(connection);
}

/** Without port, brackets and the IPv6 form of an IPv4 address; "" for what is no address. */
function bareAddress(text: string): string {
  const trimmed = text.trim();
  const host = /^\[(.*)\](:\d+)?$/.exec(trimmed)?.[1] ?? /^([\d.]+):\d+$/.exec(trimmed)?.[1] ?? trimmed;
  const plain = host.replace(/^::ffff:(?=\d+\.)/i, "").replace(/%.*$/, "");
  return isIP(plain) ? plain.toLowerCase() : "";
}

/** The address for counting attempts: of IPv6 the first half, as one connection can use all of the second. */
export function addressGroup(address: string): string {
  if (isIP(address) !== 6) return address;
  const [head = "", tail] = address.split("::");
  const before = head ? head.split(":") : [];
  const after = tail ? tail.split(":") : [];
  const zeros = tail === undefined ? 0 : 8 - before.length - after.length;
  const groups = [...before, ...Array<string>(Math.max(0, zeros)).fill("0"), ...after];
  return `${groups
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(":")}::/64`;
}

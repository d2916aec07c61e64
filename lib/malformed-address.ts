import { subscribe } from "node:diagnostics_channel";
import type { IncomingMessage } from "node:http";

/** The percent form of U+FFFD, which stands for what is no text. */
const UNREADABLE = "%EF%BF%BD";

/** Before the path a request may name the host, as proxies are asked; or it means no page at all, but the server: "*". */
const fromRoot = (address: string): string => `/${address.replace(/^(?:https?:\/\/[^/?#]*)?\/?/i, "")}`;

/** The address with what cannot be decoded replaced, so that it is an address which nobody has. */
export function readableAddress(given: string): string {
  const address = fromRoot(given);
  const [path = "", ...query] = address.split("?");
  try {
    decodeURIComponent(path);
    return address;
  } catch {
    const readable = path.replace(/%(?![2-7][0-9a-fA-F])([0-9a-fA-F]{2})?/g, UNREADABLE);
    return [readable, ...query].join("?");
  }
}

/** Makes addresses that no server can read into unknown ones as they arrive: Next answers the former with a bare 500. */
export function mendAddresses(): void {
  subscribe("http.server.request.start", (message) => {
    const { request } = message as { request: IncomingMessage };
    if (request.url) request.url = readableAddress(request.url);
  });
}

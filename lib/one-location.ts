import { subscribe } from "node:diagnostics_channel";
import type { ServerResponse } from "node:http";

/** Lets an answer lead to one place only: the same address, said again, is left out. */
export function leadOnce(response: Pick<ServerResponse, "getHeader" | "appendHeader">): void {
  const append = response.appendHeader.bind(response);
  response.appendHeader = (name, value) =>
    name.toLowerCase() === "location" && response.getHeader(name) === value
      ? (response as ServerResponse)
      : append(name, value);
}

/**
 * Next names the place twice when it has just rendered a page that leads elsewhere: as it renders, and as it takes the page
 * for one from its cache. Browsers bear that; other programs read both as one address.
 */
export function watchLocations(): void {
  subscribe("http.server.request.start", (message) => {
    leadOnce((message as { response: ServerResponse }).response);
  });
}

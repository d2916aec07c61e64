/** A web address as people say it: without its protocol, "www." and a closing slash. */
export const webAddressText = (url: string): string =>
  url.replace(/^https?:\/\/(www\.)?/i, "").replace(/\/$/, "");

/** Why nobody comes back from the provider: they broke off, it was away, or its answer was not right. */
export type ProviderFailure = { failed: "cancelled" | "away" | "invalid"; code: string };

type Link = Error & { type?: unknown; code?: unknown };

/**
 * What an error in the exchange with the provider means; `said` is the error that the address named, which counts only
 * once the answer has been found to be one. `code` is for the record: names that the libraries give, never a text of the
 * provider's or of whoever forged its answer.
 */
export function failureOf(error: unknown, said: string | null): ProviderFailure {
  const links = linksOf(error);
  if (links.some(({ name }) => name === "ProviderAway")) return { failed: "away", code: "ProviderAway" };
  const isAnswer = links.some(({ type }) => type === "OAuthCallbackError");
  if (isAnswer && said === "access_denied") return { failed: "cancelled", code: said };
  const names = links.map(({ type, code, name }) => code ?? type ?? name);
  return { failed: "invalid", code: names.filter((name) => typeof name === "string").join(" < ") };
}

/** An error and those because of which it was thrown, as next-auth and everybody else keep them. */
function linksOf(error: unknown): Link[] {
  if (!(error instanceof Error)) return [];
  const { cause } = error;
  return [error, ...linksOf(cause instanceof Error ? cause : (cause as { err?: unknown } | undefined)?.err)];
}

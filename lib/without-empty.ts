/** The query of an address without what was left empty in the form that sent it; null where nothing was. */
export function withoutEmpty(query: URLSearchParams): string | null {
  const given = [...query];
  const said = given.filter(([, value]) => value !== "");
  return said.length < given.length ? new URLSearchParams(said).toString() : null;
}

/** The DOM id of the control for a field of the profile, so that the checklist can lead to it. */
export const fieldId = (path: string) => `field-${path.replaceAll(".", "-")}`;

/** The path of the field that an address names behind its "#"; null for any other address. */
export function pathInHash(hash: string): string | null {
  const [, parts] = /^#field-([A-Za-z0-9-]+)$/.exec(hash) ?? [];
  return parts ? parts.replaceAll("-", ".") : null;
}

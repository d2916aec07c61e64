/** The DOM id of the control for a field of the profile, so that the checklist can lead to it. */
export const fieldId = (path: string) => `field-${path.replaceAll(".", "-")}`;

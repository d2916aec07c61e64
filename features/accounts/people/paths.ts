import { staffHome } from "@/features/auth/paths";

export const peoplePath = `${staffHome}/people`;
/** The form that invites somebody for a municipality. */
export const invitePath = (municipalityId: string) =>
  `${peoplePath}?invite=municipality:${encodeURIComponent(municipalityId)}#invite`;
export const personPath = (accountId: string) => `${peoplePath}/${encodeURIComponent(accountId)}`;

import { staffHome } from "@/features/auth/paths";

export const peoplePath = `${staffHome}/people`;
export const personPath = (accountId: string) => `${peoplePath}/${encodeURIComponent(accountId)}`;

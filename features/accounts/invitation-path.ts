export const invitationPath = "/invitation";

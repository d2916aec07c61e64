/**
 * What anybody can cause who knows somebody's address, or their password without the second factor, as the record names
 * it. Who did it is not known, however well the account is for which it was tried.
 */
export const attempts = [
  "session.refused",
  "session.slowed",
  "session.second-step-refused",
  "session.second-step-slowed",
  "password-reset.asked",
  "password-reset.slowed",
] as const;
export type Attempted = (typeof attempts)[number];

export const isAttempt = (action: string): boolean => attempts.some((each) => each === action);

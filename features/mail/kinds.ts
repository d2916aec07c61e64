/** Every message that the site writes, with what it has to be told. Links are whole addresses. */
export type MailValues = {
  /** `role` and `place` as they are called in the language of the mail. */
  invitation: { inviter: string; role: string; place: string; link: string };
  "password-reset": { link: string };
  "password-changed": { at: string };
  "password-removed": { at: string };
  "email-change-old": { newEmail: string; link: string };
  "email-change-new": { newEmail: string; link: string };
  "email-changed": { newEmail: string };
  "new-device": { device: string; address: string; at: string };
  /** `what` says in the language of the mail what was changed. */
  "two-step-on": { what: string; at: string };
  "two-step-off": { what: string; at: string };
  "two-step-changed": { what: string; at: string };
  "two-step-reset": { by: string; at: string };
  "two-step-reminder": { by: string; link: string };
  /** `left` is how many codes have not been used. */
  "recovery-code-used": { left: string; at: string };
  "second-step-slowed": { address: string; at: string };
  "identity-tied": { provider: string; at: string };
  "new-administrator": { name: string; place: string; by: string };
  /** `happened` says within the sentence who left or has not been there, in the language of the mail. */
  handover: { place: string; happened: string; link: string };
  /** `note` may be empty. */
  "review-submitted": { place: string; by: string; note: string; link: string };
  "review-returned": { place: string; by: string; reason: string; link: string };
  "review-published": { place: string; by: string; link: string };
  "review-withdrawn": { place: string; by: string; link: string };
  /** The review has ended because the municipality was archived. */
  "review-archived": { place: string; by: string; link: string };
  "review-commented": { place: string; by: string; link: string };
  "review-answered": { place: string; by: string; link: string };
};
export type MailKind = keyof MailValues;

import { attempts } from "@/features/auth/attempts";

/**
 * Everything that the record can hold, by the kind under which a reader looks for it. What is not in this list cannot be
 * recorded, and each has its sentence in `messages`, namespace `audit`.
 */
export const recordedActions = {
  "signing-in": [
    "session.started",
    "session.first-step",
    "session.ended",
    "session.others-ended",
    "session.proven",
    "session.proof-refused",
    "session.proof-slowed",
    "password-reset.done",
    ...attempts,
  ],
  accounts: [
    "account.created",
    "account.invited",
    "account.invitation-resent",
    "account.invitation-revoked",
    "account.accepted",
    "invitation.slowed",
    "account.renamed",
    "account.password-changed",
    "account.password-removed",
    "account.email-change-asked",
    "account.email-changed",
    "account.two-step-changed",
    "account.two-step-reset",
    "account.two-step-reminded",
    "account.recovery-code-used",
    "account.passkey-renamed",
    "account.identity-tied",
    "account.identity-untied",
    "account.sessions-ended",
    "account.suspended",
    "account.reactivated",
    "account.removed",
    "account.erased",
  ],
  rights: ["account.grants-changed", "handover.told"],
  publishing: [
    "profile.created",
    "profile.saved",
    "profile.autosaved",
    "profile.restored",
    "profile.published",
    "profile.submitted",
    "profile.withdrawn",
    "profile.returned",
    "profile.commented",
    "profile.figure-confirmed",
    "profile.confirmation-taken-back",
    "preview.created",
    "preview.revoked",
  ],
  municipalities: [
    "municipality.created",
    "municipality.renamed",
    "municipality.moved",
    "municipality.archived",
    "municipality.unarchived",
  ],
  media: ["media.uploaded", "media.deleted"],
  mail: ["mail.opened", "mail.repeated"],
  exports: ["account.data-downloaded", "profile.history-downloaded", "record.exported", "record.shortened"],
} as const;

export type RecordKind = keyof typeof recordedActions;
export type RecordedAction = (typeof recordedActions)[RecordKind][number];

export const recordKinds = Object.keys(recordedActions) as RecordKind[];
export const allRecordedActions: readonly RecordedAction[] = Object.values(recordedActions).flat();

import { isActive, lastThere, type Presence } from "@/features/auth/active-editor";

export type Editor = Presence & { id: string; name: string };
export type HandoverReason = "left" | "idle";

/** "never": nobody has ever been at work there, so that nobody can be missed. */
export type Staffing = "active" | "never" | { reason: HandoverReason; editorId: string; editorName: string };

/** Whether anybody of those who may edit a municipality is at work, and otherwise who was it last. */
export function staffingOf(editors: readonly Editor[], now: Date): Staffing {
  if (editors.some((editor) => isActive(editor, now))) return "active";
  const were = editors.filter(({ acceptedAt }) => acceptedAt !== null);
  const latest = (some: Editor[]) => some.sort((a, b) => lastThere(b) - lastThere(a))[0];
  const idle = latest(were.filter(({ suspendedAt }) => suspendedAt === null));
  const suspended = latest(were);
  const last = idle ?? suspended;
  return last ? { reason: idle ? "idle" : "left", editorId: last.id, editorName: last.name } : "never";
}

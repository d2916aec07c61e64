import { isActive, lastThere, type Presence } from "@/features/auth/active-editor";

export type Editor = Presence & { name: string };
export type HandoverReason = "left" | "idle";

/** "never": nobody has ever been at work there, so that nobody can be missed. */
type Staffing = "active" | "never" | { reason: HandoverReason; editorName: string };

/** Whether anybody of those who may edit a municipality is at work, and otherwise who was it last. */
export function staffingOf(editors: readonly Editor[], now: Date): Staffing {
  if (editors.some((editor) => isActive(editor, now))) return "active";
  const were = editors.filter(({ acceptedAt }) => acceptedAt !== null);
  const latest = (some: Editor[]) => some.sort((a, b) => lastThere(b) - lastThere(a))[0];
  const idle = latest(were.filter(({ suspendedAt }) => suspendedAt === null));
  const suspended = latest(were);
  if (idle) return { reason: "idle", editorName: idle.name };
  return suspended ? { reason: "left", editorName: suspended.name } : "never";
}

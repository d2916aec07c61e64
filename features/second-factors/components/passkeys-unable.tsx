"use client";
import { useHydrated } from "@/components/use-hydrated";

/** In place of a button for passkeys where there are none; while a script may still bring the button, nothing. */
export function PasskeysUnable({ text }: { text: string }) {
  const isSure = useHydrated();
  return (
    <p className={`text-note text-ink-2 ${isSure ? "" : "[@media(scripting:enabled)]:hidden"}`}>{text}</p>
  );
}

import { describe, expect, test } from "vitest";
import { type Editor, staffingOf } from "./handover";

const now = new Date("2026-11-26T12:00:00Z");
const ago = (days: number) => new Date(now.getTime() - days * 86_400_000);

const called = (name: string) => ({ id: name, name });
const active: Editor = {
  ...called("Active"),
  acceptedAt: ago(400),
  lastSignInAt: ago(10),
  suspendedAt: null,
};
const idle: Editor = { ...active, ...called("Idle"), lastSignInAt: ago(200) };
const longIdle: Editor = { ...idle, ...called("Long idle"), lastSignInAt: ago(300) };
const neverBack: Editor = { ...idle, ...called("Never back"), acceptedAt: ago(250), lastSignInAt: null };
const suspended: Editor = { ...active, ...called("Suspended"), suspendedAt: ago(1) };
const invited: Editor = { ...active, ...called("Invited"), acceptedAt: null, lastSignInAt: null };
const by = (reason: string, editorName: string) => ({ reason, editorId: editorName, editorName });

describe("who is at work for a municipality", () => {
  test.each([
    ["nobody was ever given it", [], "never"],
    ["only somebody who has not accepted", [invited], "never"],
    ["one at work", [active], "active"],
    ["one at work among others", [suspended, idle, invited, active], "active"],
    ["one who was not seen for long", [idle], by("idle", "Idle")],
    ["several: the one who was seen last", [longIdle, idle, neverBack], by("idle", "Idle")],
    ["one who accepted and never came back", [longIdle, neverBack], by("idle", "Never back")],
    ["one idle, and one suspended who was there later", [suspended, idle], by("idle", "Idle")],
    ["one idle, and one who has not accepted", [idle, invited], by("idle", "Idle")],
    ["only one who is suspended", [suspended], by("left", "Suspended")],
  ])("%s", (_, editors, expected) => expect(staffingOf(editors, now)).toEqual(expected));
});

import { describe, expect, it } from "vitest";
import { barrier } from "./place.mjs";
import { readPidFile } from "./running.mjs";

const user = { uid: 101, gid: 104 };
/** A file system in which only the given folders exist: mode, owner and group of each. */
const disk = (folders) => (path) => {
  const [mode, uid, gid] = folders[path] ?? [];
  if (mode === undefined) throw Object.assign(new Error("missing"), { code: "ENOENT" });
  return { mode, uid, gid };
};
const open = [0o755, 0, 0];

describe("barrier", () => {
  it.each([
    ["an open way", { "/": open, "/srv": open, "/srv/data": open }, null],
    ["a folder of root alone", { "/": open, "/srv": [0o700, 0, 0], "/srv/data": open }, "/srv"],
    ["a folder of the user's group", { "/": open, "/srv": [0o710, 0, 104], "/srv/data": open }, null],
    ["a folder of the user's own", { "/": open, "/srv": open, "/srv/data": [0o700, 101, 104] }, null],
    ["a folder closed to its own group", { "/": open, "/srv": [0o701, 0, 104], "/srv/data": open }, "/srv"],
    ["a folder yet to be made", { "/": open, "/srv": open }, null],
  ])("knows %s", (_, folders, expected) => {
    expect(barrier("/srv/data", user, disk(folders))).toBe(expected);
  });
});

describe("readPidFile", () => {
  it("finds the process and the port", () => {
    expect(readPidFile("4711\n/srv/data\n1700000000\n5433\n\n127.0.0.1\n")).toEqual({
      pid: 4711,
      port: 5433,
    });
  });

  it.each(["", "4711\n/srv/data\n", "x\n\n\n5433\n"])("takes %o for no running server", (text) => {
    expect(readPidFile(text)).toBeNull();
  });
});

import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { envSchema } from "../../lib/env.ts";
import { COMMAND_SETTINGS, databaseUrlSetting, portSetting, siteUrl } from "./settings.mjs";

describe("portSetting", () => {
  it.each([
    [undefined, 3000],
    ["", 3000],
    ["8080", 8080],
  ])("reads %o as %i", (PORT, port) => {
    expect(portSetting("PORT", 3000, { PORT })).toBe(port);
  });

  it.each(["0", "65536", "80a", "-1", "3000.5"])("refuses %s in one sentence", (PORT) => {
    expect(() => portSetting("PORT", 3000, { PORT })).toThrow(
      `PORT must be a port number from 1 to 65535, but it is "${PORT}".`,
    );
  });
});

describe("databaseUrlSetting", () => {
  it("is null when nothing is set, which asks for the embedded database", () => {
    expect(databaseUrlSetting({})).toBeNull();
    expect(databaseUrlSetting({ DATABASE_URL: "" })).toBeNull();
  });

  it.each(["postgres://u:p@host/cities", "postgresql://host:5433/cities"])(
    "takes %s as it is",
    (DATABASE_URL) => {
      expect(databaseUrlSetting({ DATABASE_URL })).toBe(DATABASE_URL);
    },
  );

  it.each([
    ["not an address", "is not a valid address"],
    ["postgres://host:port/cities", "is not a valid address"],
    ["mysql://u:hush@host/cities", "must begin with postgres://"],
    ["postgres:///cities", "names no host"],
    ["postgres://u:hush@host", "names no database"],
    ["postgres://u:hush@host/", "names no database"],
  ])("refuses %s in a sentence that repeats no password", (DATABASE_URL, sentence) => {
    const read = () => databaseUrlSetting({ DATABASE_URL });
    expect(read).toThrow(sentence);
    expect(read).not.toThrow(/hush/);
  });
});

describe("siteUrl", () => {
  it("follows the port unless it is set", () => {
    expect(siteUrl(8080, {})).toBe("http://localhost:8080");
    expect(siteUrl(8080, { SITE_URL: "https://cities.example" })).toBe("https://cities.example");
  });
});

describe(".env.example", () => {
  const text = readFileSync(new URL("../../.env.example", import.meta.url), "utf8");

  it("explains every setting and no other", () => {
    const explained = [...text.matchAll(/^# ([A-Z\d_]+)=/gm)].map(([, name]) => name);
    expect(explained.sort()).toEqual([...Object.keys(envSchema.in.shape), ...COMMAND_SETTINGS].sort());
  });

  it("gives each a sentence of its own above it", () => {
    const blocks = text.split(/\n\n/).slice(1);
    expect(blocks).toHaveLength(Object.keys(envSchema.in.shape).length + COMMAND_SETTINGS.length);
    for (const block of blocks) expect(block).toMatch(/^# [A-Z\d].+\n(# .+\n)*# [A-Z\d_]+=\S*\n?$/);
  });
});

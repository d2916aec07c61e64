import { existsSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { Problem } from "./messages.mjs";

export const root = fileURLToPath(new URL("../..", import.meta.url)).replace(/[\\/]$/, "");

/** Settings that only the commands read; the application's own are in lib/env.ts. */
export const COMMAND_SETTINGS = ["POSTGRES_PORT", "TEST_DATABASE_URL"];

for (const file of [".env.local", ".env"]) {
  // What is already set wins, so the shell comes before .env.local and that before .env.
  if (existsSync(path.join(root, file))) process.loadEnvFile(path.join(root, file));
}

/** A TCP port from the environment, or the fallback when it is not set. */
export function portSetting(name, fallback, environment = process.env) {
  const text = environment[name];
  if (text === undefined || text === "") return fallback;
  const port = Number(text);
  if (!/^\d+$/.test(text) || port < 1 || port > 65535) {
    throw new Problem(`${name} must be a port number from 1 to 65535, but it is "${text}".`);
  }
  return port;
}

/** The folder that holds the embedded database and the generated secrets. */
export const dataDir = path.resolve(root, process.env.DATA_DIR || ".data");

/** A database address as the person set it, or null. Without DATABASE_URL the embedded one is to be used. */
export function databaseUrlSetting(environment = process.env, name = "DATABASE_URL") {
  const text = environment[name];
  if (!text) return null;
  const form = "postgres://user:password@host:5432/database";
  let url;
  try {
    url = new URL(text);
  } catch {
    throw new Problem(`${name} is not a valid address: it must look like ${form}.`);
  }
  if (!["postgres:", "postgresql:"].includes(url.protocol)) {
    throw new Problem(`${name} must begin with postgres://: it must look like ${form}.`);
  }
  if (!url.hostname) throw new Problem(`${name} names no host: it must look like ${form}.`);
  if (url.pathname.length < 2) throw new Problem(`${name} names no database: it must look like ${form}.`);
  return text;
}

const owner = process.env.DATABASE_OWNER_URL;
// The site and everything that is built has no business with it, and Next reads .env again unless it is set.
process.env.DATABASE_OWNER_URL = "";

/** The same database as the role that owns its tables, if the person set one; for what migrates. */
export const ownerUrlSetting = () => databaseUrlSetting({ DATABASE_OWNER_URL: owner }, "DATABASE_OWNER_URL");

/** The public address of the site that the commands start. */
export function siteUrl(port, environment = process.env) {
  return environment.SITE_URL || `http://localhost:${port}`;
}

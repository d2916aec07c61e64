import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { atEnd } from "./main.mjs";
import { diskFullSentence, Problem } from "./messages.mjs";
import { root } from "./settings.mjs";

const KEPT_OUTPUT = 200_000;
const tie = pathToFileURL(path.join(root, "scripts/lib/tie.mjs")).href;

/** The arguments that make `node` run a package's command-line program, without a shell or npx in between. */
export function bin(packageName, name = packageName) {
  const folder = path.join(root, "node_modules", packageName);
  const { bin: bins } = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8"));
  return [path.join(folder, typeof bins === "string" ? bins : bins[name])];
}

/** TypeScript run as server code, so that it may import modules marked `server-only`. */
export const typescript = (file, ...args) => ["--conditions=react-server", "--import", "tsx", file, ...args];

/**
 * Runs a program to its end and returns its exit code and the last of its output.
 * @param {string[]} args
 * @param {{env?: object, show?: boolean, program?: string, shell?: boolean}} options
 *   `show` passes the output on as it comes.
 */
export function run(args, { env = {}, show = false, program = process.execPath, shell = false } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ["ignore", "pipe", "pipe"],
      shell,
    });
    let output = "";
    let stdout = "";
    for (const [name, target] of [
      ["stdout", process.stdout],
      ["stderr", process.stderr],
    ]) {
      child[name].setEncoding("utf8").on("data", (text) => {
        output = (output + text).slice(-KEPT_OUTPUT);
        if (name === "stdout") stdout = (stdout + text).slice(-KEPT_OUTPUT);
        if (show) target.write(text);
      });
    }
    const ended = new Promise((done) => child.once("close", done));
    atEnd(() => stopChild(child, ended));
    child.once("error", reject);
    child.once("close", (code, signal) => resolve({ code: code ?? 1, signal, output, stdout }));
  });
}

/** Like `run`, but a failure ends the command: with a sentence if it is understood, else with the program's output. */
export async function mustRun(what, args, options = {}) {
  const result = await run(args, options);
  if (result.code === 0) return result;
  const full = diskFullSentence(result.output);
  if (full) throw new Problem(full);
  const detail = options.show ? "" : `\n${result.output.trim()}`;
  throw new Problem(`${what} failed${detail ? `:${detail}` : " (see above)."}`);
}

/**
 * Starts a program that runs until it is stopped and is tied to this command's life.
 * @returns {{child: import("node:child_process").ChildProcess, ended: Promise<number>, stop: () => Promise<void>}}
 */
export function startTied(args, { env = {}, stdio = ["inherit", "inherit", "inherit"] } = {}) {
  const child = spawn(process.execPath, ["--import", tie, ...args], {
    cwd: root,
    env: { ...process.env, ...env, TIED_TO: String(process.pid) },
    stdio: [...stdio, "ipc"],
  });
  const ended = new Promise((resolve) => {
    child.once("exit", (code, signal) => resolve(code ?? (signal === "SIGINT" ? 130 : 1)));
    child.once("error", () => resolve(1));
  });
  const stop = () => stopChild(child, ended);
  atEnd(stop);
  return { child, ended, stop };
}

async function stopChild(child, ended) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill("SIGTERM");
  const timer = setTimeout(() => child.kill("SIGKILL"), 8000);
  await ended;
  clearTimeout(timer);
}

import { execFile } from "node:child_process";
import { expect, test } from "vitest";

type Result = { code: number; stdout: string; stderr: string };

function run(args: string[], environment: Record<string, string> = {}): Promise<Result> {
  const node = ["--conditions=react-server", "--import", "tsx", "scripts/account-create.ts", ...args];
  const env = { ...process.env, ...environment };
  return new Promise((resolve) => {
    execFile(process.execPath, node, { env }, (error, stdout, stderr) => {
      resolve({ code: error ? Number(error.code) : 0, stdout, stderr });
    });
  });
}

const complete = ["--email", "chief@network.example", "--role", "administrator", "--scope", "network"];

test("prints the password once, and refuses the same address afterwards", { timeout: 30_000 }, async () => {
  const made = await run(complete);
  expect(made).toMatchObject({ code: 0, stderr: "" });
  expect(made.stdout).toMatch(/^Account: chief@network\.example\nPassword: (\w{4}-){4}\w{4}\n$/);
  expect(await run(complete)).toEqual({
    code: 1,
    stdout: "",
    stderr: "The address chief@network.example already has an account.\n",
  });
});

test.each([
  ["an unknown role", [...complete, "--role", "owner"], {}, /^--role must be one of [^\n]+\.\n$/],
  ["an unknown option", [...complete, "--admin"], {}, /^Unknown option '--admin'\. Usage: [^\n]+\n$/],
  ["no scope", complete.slice(0, 4), {}, /^--scope is missing\. Usage: [^\n]+\n$/],
  ["no database", complete, { DATABASE_URL: "" }, /^DATABASE_URL is not set: [^\n]+\n$/],
  [
    "a database that does not answer",
    complete,
    { DATABASE_URL: "postgres://a:b@127.0.0.1:1/c" },
    /^The database server at 127\.0\.0\.1:1 cannot be reached: [^\n]+\n$/,
  ],
])("%s is one sentence and a failure", { timeout: 30_000 }, async (_, args, environment, sentence) => {
  const { code, stdout, stderr } = await run(args, environment);
  expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
  expect(stderr).toMatch(sentence);
});

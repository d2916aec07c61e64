import { randomBytes } from "node:crypto";
import { env } from "@/lib/env";
import { type Answer, cookiesOf, type Request, send } from "./http";

type Fields = Record<string, string>;

/** What an action is called with: plain values, or the fields of a form after the state that the form began with. */
export type FormCall = { fields: Fields; state?: unknown };
export type Call = { values: unknown[] } | FormCall;

/** A body of several parts, as a browser writes it. */
export function multipart(parts: [name: string, value: string][]) {
  const boundary = `----${randomBytes(12).toString("hex")}`;
  const part = ([name, value]: [string, string]) =>
    `--${boundary}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;
  return {
    headers: { "content-type": `multipart/form-data; boundary=${boundary}` },
    body: `${parts.map(part).join("")}--${boundary}--\r\n`,
  };
}

const own = () => ({ origin: new URL(env.SITE_URL).origin });

/** Calls an action as the script of a page does: React's encoding of the arguments, the form's fields in parts of it. */
export function callAction(page: string, id: string, call: Call, request: Request = {}): Promise<Answer> {
  const headers = { "next-action": id, accept: "text/x-component", ...own(), ...request.headers };
  if ("values" in call) {
    const body = JSON.stringify(call.values);
    const type = { "content-type": "text/plain;charset=UTF-8" };
    return send(page, { ...request, method: "POST", body, headers: { ...type, ...headers } });
  }
  const args = call.state === undefined ? ["$K1"] : [call.state, "$K1"];
  const parts = Object.entries(call.fields).map(([name, value]): [string, string] => [`_1_${name}`, value]);
  const { body, headers: type } = multipart([...parts, ["0", JSON.stringify(args)]]);
  return send(page, { ...request, method: "POST", body, headers: { ...type, ...headers } });
}

/** Sends the same form as a browser without a script does; Next finds the action in a hidden field. */
export function sendForm(page: string, id: string, call: FormCall, request: Request = {}): Promise<Answer> {
  const hidden: [string, string][] =
    call.state === undefined
      ? [[`$ACTION_ID_${id}`, ""]]
      : [
          ["$ACTION_REF_1", ""],
          ["$ACTION_1:0", JSON.stringify({ id, bound: "$@1" })],
          ["$ACTION_1:1", JSON.stringify([call.state])],
        ];
  const { body, headers } = multipart([...hidden, ...Object.entries(call.fields)]);
  return send(page, {
    ...request,
    method: "POST",
    body,
    headers: { ...headers, ...own(), ...request.headers },
  });
}

/** Where an answer leads, by either of the ways in which Next says it; "" for nowhere. */
export const redirectOf = ({ headers }: Answer): string =>
  headers.location ?? String(headers["x-action-redirect"] ?? "").replace(/;(push|replace)$/, "");

/**
 * What an action answered: in the body to a script, in a cookie to a form without one, or by where it leads and which
 * cookies it sets, each on a line.
 */
export function saidBy(answer: Answer): string {
  const cookies = cookiesOf(answer);
  const set = Object.keys(cookies).filter((name) => cookies[name]);
  return [redirectOf(answer), cookies["form-answer"], ...set.map((name) => `sets ${name}`), answer.body].join(
    "\n",
  );
}

import { Agent, type IncomingHttpHeaders, request } from "node:http";
import { test } from "@playwright/test";
import { env } from "@/lib/env";

/** Requests as an attacker writes them: any header, any path to the letter, no redirect followed, no cookie kept. */
export type Request = {
  method?: string;
  headers?: Record<string, string>;
  body?: string | Buffer;
  /** The session cookie, as `name=value`. */
  cookie?: string;
  /** The address of a server process; the site under test unless another is meant. */
  site?: string;
};
export type Answer = { status: number; headers: IncomingHttpHeaders; body: string };

/** A process of the same site that knows nothing of `proxy.ts` and believes one reverse proxy. */
export const withoutProxy = (): string => String(test.info().config.metadata.withoutProxy);

const agent = new Agent({ keepAlive: true, maxSockets: 16 });

export function send(path: string, { method = "GET", headers, body, cookie, site }: Request = {}) {
  const { hostname, port } = new URL(site ?? env.SITE_URL);
  const given = { ...headers, ...(cookie && { cookie }) };
  return new Promise<Answer>((resolve, reject) => {
    const sent = request({ agent, hostname, port, path, method, headers: given }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("error", reject);
      response.on("end", () => {
        const { statusCode = 0, headers } = response;
        resolve({ status: statusCode, headers, body: Buffer.concat(chunks).toString("utf8") });
      });
    });
    sent.on("error", reject);
    sent.end(body);
  });
}

/** The cookies that an answer sets, by name; an empty value for one that it takes away. */
export function cookiesOf({ headers }: Answer): Record<string, string> {
  const pairs = (headers["set-cookie"] ?? []).map((line) => /^([^=]+)=([^;]*)/.exec(line));
  return Object.fromEntries(
    pairs.flatMap((pair) => (pair ? [[pair[1], decodeURIComponent(pair[2] ?? "")]] : [])),
  );
}

import { connect } from "node:net";

const PATIENCE_MS = 10_000;
/** The question "do you speak TLS?", with which a Postgres conversation may begin: length 8, request 80877103. */
const QUESTION = Buffer.from([0, 0, 0, 8, 4, 210, 22, 47]);
const ANSWERS = ["S", "N", "E"];

const failure = (code: string) => Object.assign(new Error(code), { code });

/**
 * Resolves when a Postgres server answers at the address, and rejects with a code when not: a network error's, or
 * `NOT_POSTGRES`. The driver itself tries for ever, with a busy processor, where nothing answers.
 */
export function reachServer(address: string, patienceMs = PATIENCE_MS): Promise<void> {
  const { hostname, port } = new URL(address);
  return new Promise((resolve, reject) => {
    const socket = connect({ host: hostname.replace(/^\[|\]$/g, ""), port: Number(port || 5432) });
    const end = (error: Error | null) => {
      clearTimeout(timer);
      socket.destroy();
      if (error) reject(error);
      else resolve();
    };
    const timer = setTimeout(() => end(failure("ETIMEDOUT")), patienceMs);
    socket.once("error", end);
    socket.once("connect", () => socket.write(QUESTION));
    socket.once("data", (data) =>
      end(ANSWERS.includes(data.toString("latin1", 0, 1)) ? null : failure("NOT_POSTGRES")),
    );
    socket.once("end", () => end(failure("NOT_POSTGRES")));
  });
}

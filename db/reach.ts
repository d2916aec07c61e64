import { connect } from "node:net";

const PATIENCE_MS = 10_000;

/**
 * Resolves when something listens at the database's address, and rejects with a network error code when not. The
 * driver itself tries for ever, with a busy processor, to reach a host that does not answer.
 */
export function reachServer(address: string): Promise<void> {
  const { hostname, port } = new URL(address);
  return new Promise((resolve, reject) => {
    const socket = connect({ host: hostname.replace(/^\[|\]$/g, ""), port: Number(port || 5432) });
    socket.setTimeout(PATIENCE_MS, () =>
      socket.destroy(Object.assign(new Error("No answer"), { code: "ETIMEDOUT" })),
    );
    socket.once("error", reject);
    socket.once("connect", () => {
      socket.destroy();
      resolve();
    });
  });
}

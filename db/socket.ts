import { Socket } from "node:net";

type Target = { host: string[]; port: number[]; path?: string };

/** So soon a connection that failed is tried again; by itself the driver waits longer each time, up to twenty seconds. */
const AGAIN_SECONDS = 0.25;

/**
 * Options of the driver: sockets that close themselves after a silence. The driver waits for ever for a server that has
 * taken a question and says nothing more: a machine that was cut off, a process that was stopped.
 */
export const socketsThatGiveUp = (silenceMs: number) => ({
  backoff: () => AGAIN_SECONDS,
  // An object, because the driver's types do not know the option, which it documents.
  socket: ({ host: [host = "localhost"], port: [port = 5432], path }: Target): Socket => {
    const socket = new Socket();
    socket.setTimeout(silenceMs, () => {
      socket.destroy(Object.assign(new Error("The database is silent"), { code: "ETIMEDOUT" }));
    });
    // Not before the driver listens. It must see for itself that a connection fails: one of which it is told otherwise it
    // never takes up again, and soon it has none left.
    setImmediate(() => (path ? socket.connect(path) : socket.connect(port, host)));
    return socket;
  },
});

import { connect, type Socket } from "node:net";

type Target = { host: string[]; port: number[]; path?: string };

/**
 * An option of the driver: sockets that close themselves after a silence. The driver waits for ever for a server that has
 * taken a question and says nothing more: a machine that was cut off, a process that was stopped.
 */
export const socketsThatGiveUp = (silenceMs: number) => ({
  // An object, because the driver's types do not know the option, which it documents.
  socket: ({ host: [host = "localhost"], port: [port = 5432], path }: Target): Promise<Socket> =>
    new Promise((resolve, reject) => {
      const socket = path ? connect(path) : connect(port, host);
      socket.setTimeout(silenceMs, () => {
        socket.destroy(Object.assign(new Error("The database is silent"), { code: "ETIMEDOUT" }));
      });
      socket.once("error", reject);
      socket.once("connect", () => {
        socket.removeListener("error", reject);
        resolve(socket);
      });
    }),
});

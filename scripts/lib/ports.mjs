import net from "node:net";
import { Problem } from "./messages.mjs";

function tryListen(port, host) {
  return new Promise((resolve) => {
    const server = net.createServer();
    server.once("error", (error) => resolve({ code: error.code }));
    server.listen({ port, host, exclusive: true }, () => {
      const found = server.address().port;
      server.close(() => resolve({ port: found }));
    });
  });
}

/** A port on which nothing listens now. */
export async function freePort(host = "127.0.0.1") {
  const { port, code } = await tryListen(0, host);
  if (!port) throw new Problem(`No free port could be found on this machine (${code}).`);
  return port;
}

async function blockedBy(port) {
  for (const host of ["0.0.0.0", "::", "127.0.0.1"]) {
    const { code } = await tryListen(port, host);
    // A machine without IPv6 refuses "::" for that reason alone.
    if (code && code !== "EAFNOSUPPORT" && code !== "EADDRNOTAVAIL") return code;
  }
  return null;
}

/** Ends the command with one sentence unless the port is free; waits a moment for a server that is just ending. */
export async function requirePort(port, { command, patienceMs = 3000 } = {}) {
  const until = Date.now() + patienceMs;
  for (;;) {
    const code = await blockedBy(port);
    if (!code) return;
    if (code === "EACCES")
      throw new Problem(`Port ${port} may not be opened by this user: choose one above 1023 with PORT.`);
    if (Date.now() > until) {
      throw new Problem(
        `Port ${port} is already in use: stop what uses it or choose another, for example PORT=${port + 1} ${command}.`,
      );
    }
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

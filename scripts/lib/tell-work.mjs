import { subscribe } from "node:diagnostics_channel";

// Loaded into a server under test before anything else: each answer says how many microseconds of the processor's time
// the process has used between the request and the answer's head. What it does afterwards is not in it.
subscribe("http.server.request.start", ({ response }) => {
  const before = process.cpuUsage();
  const { writeHead } = response;
  response.writeHead = function (...head) {
    const { user, system } = process.cpuUsage(before);
    this.setHeader("x-work", String(user + system));
    return writeHead.apply(this, head);
  };
});

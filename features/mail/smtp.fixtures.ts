import type { AddressInfo } from "node:net";
import { type ParsedMail, simpleParser } from "mailparser";
import { SMTPServer } from "smtp-server";

/** What the server says to the next mails: takes them, refuses with a code, or hangs up before or after the text. */
type Answer = "accept" | { refuse: number } | "hang up before the text" | "hang up after the text";

/** A real mail server on this machine that keeps what it is given. */
export async function startSmtpServer() {
  const received: ParsedMail[] = [];
  let answer: Answer = "accept";
  const hangUp = () => {
    for (const { _socket } of server.connections) _socket.destroy();
  };
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS", "AUTH"],
    logger: false,
    onRcptTo(_address, _session, done) {
      if (answer === "hang up before the text") return hangUp();
      if (typeof answer === "string") return done();
      done(Object.assign(new Error("4.2.0 Not now <b>"), { responseCode: answer.refuse }));
    },
    onData(stream, _session, done) {
      simpleParser(stream).then((mail) => {
        received.push(mail);
        if (answer === "hang up after the text") hangUp();
        else done();
      }, done);
    },
  });
  server.on("error", () => {});
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const { port } = server.server.address() as AddressInfo;
  return {
    received,
    mailServer: {
      url: `smtp://127.0.0.1:${port}`,
      from: "Partner Cities <post@cities.example>",
      site: "https://cities.example",
    },
    answer: (next: Answer) => {
      answer = next;
    },
    close: () => new Promise<void>((closed) => server.close(closed)),
  };
}

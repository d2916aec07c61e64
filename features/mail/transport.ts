import { PassThrough } from "node:stream";
import nodemailer from "nodemailer";
import { type Outcome, readFailure } from "./outcome";

export type OutgoingMail = {
  id: string;
  recipient: string;
  language: string;
  subject: string;
  text: string;
  html: string;
};
/** `url`: smtp:// or smtps://, with sign-in. `site`: whose host stands in the Message-ID. */
export type MailServer = { url: string; from: string; site: string };

const loopback = ["localhost", "127.0.0.1", "[::1]"];
const patience = {
  connectionTimeout: 15_000,
  greetingTimeout: 15_000,
  dnsTimeout: 15_000,
  socketTimeout: 60_000,
};

/** Links in mails open accounts: they do not leave this machine in the clear unless the operator says so. */
function security(url: string) {
  const { hostname, searchParams } = new URL(url);
  return { requireTLS: !loopback.includes(hostname) && !searchParams.has("ignoreTLS") };
}

/** Hands one mail to the mail server. Never throws for what the server or the network does. */
export async function sendMail(mail: OutgoingMail, { url, from, site }: MailServer): Promise<Outcome> {
  const transport = nodemailer.createTransport({ url, ...patience, ...security(url) });
  let handedOver = false;
  const watched = new PassThrough({
    // The server may take the mail from here on, whether or not its answer reaches us.
    flush: (finish) => {
      handedOver = true;
      finish();
    },
  });
  transport.use("stream", ({ message }, done) => {
    message.transform(watched);
    done();
  });
  try {
    await transport.sendMail({
      from,
      to: { name: "", address: mail.recipient },
      subject: mail.subject,
      text: mail.text,
      html: mail.html,
      messageId: `<${mail.id}@${new URL(site).hostname}>`,
      headers: { "Auto-Submitted": "auto-generated", "Content-Language": mail.language },
      disableFileAccess: true,
      disableUrlAccess: true,
    });
    return { result: "sent" };
  } catch (error) {
    if (error instanceof Error) return readFailure(error, handedOver);
    throw error;
  } finally {
    transport.close();
  }
}

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

/**
 * The server's address with our defaults as parameters, the one way in which nodemailer takes options beside an address.
 * What the operator wrote stays. Links in mails open accounts: they leave this machine encrypted or not at all, unless
 * the operator says otherwise.
 */
function withDefaults(given: string): string {
  const url = new URL(given);
  const requireTLS = !loopback.includes(url.hostname) && !url.searchParams.has("ignoreTLS");
  for (const [name, value] of Object.entries({ ...patience, requireTLS })) {
    if (!url.searchParams.has(name)) url.searchParams.set(name, String(value));
  }
  return url.href;
}

/** Hands one mail to the mail server. Never throws for what the server or the network does. */
export async function sendMail(mail: OutgoingMail, { url, from, site }: MailServer): Promise<Outcome> {
  const transport = nodemailer.createTransport(withDefaults(url));
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

import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from "node:crypto";
import { isoCBOR } from "@simplewebauthn/server/helpers";
import { party } from "./party";
import { userHandleOf } from "./rules";
import type { NewPasskey, PasskeyAnswer } from "./schema";

const sha256 = (data: string | Uint8Array) => createHash("sha256").update(data).digest();
const text = (data: Uint8Array) => Buffer.from(data).toString("base64url");

/** What a test may let the authenticator, or the browser around it, do wrongly. */
export type Wrongs = {
  origin?: string;
  rpId?: string;
  isVerified?: boolean;
  isPresent?: boolean;
  userHandle?: string | undefined;
  /** Signs with a key that is not the passkey's. */
  otherKey?: boolean;
  type?: string;
};

/** An authenticator made of software, with one passkey that counts its uses; answers as a browser would pass on. */
export class SoftAuthenticator {
  readonly id = text(randomBytes(32));
  counter = 0;
  private readonly keys = newKeys();

  constructor(readonly accountId: string) {}

  register(challenge: string, wrongs: Wrongs = {}): NewPasskey {
    const attestation = new Map<string, string | Uint8Array | Map<string, string>>([
      ["fmt", "none"],
      ["attStmt", new Map<string, string>()],
      ["authData", this.authData(wrongs, 0x40, this.credential())],
    ]);
    const attestationObject = text(isoCBOR.encode(attestation));
    const clientDataJSON = clientData("webauthn.create", challenge, wrongs);
    return { ...this.answer, response: { attestationObject, clientDataJSON, transports: ["internal"] } };
  }

  sign(challenge: string, wrongs: Wrongs = {}): PasskeyAnswer {
    const data = clientData("webauthn.get", challenge, wrongs);
    const authData = this.authData(wrongs);
    const signed = Buffer.concat([authData, sha256(Buffer.from(data, "base64url"))]);
    const key = wrongs.otherKey ? newKeys().privateKey : this.keys.privateKey;
    const userHandle = "userHandle" in wrongs ? wrongs.userHandle : userHandleOf(this.accountId);
    return {
      ...this.answer,
      response: {
        clientDataJSON: data,
        authenticatorData: text(authData),
        signature: text(sign("sha256", signed, key)),
        userHandle,
      },
    };
  }

  private get answer() {
    return { id: this.id, rawId: this.id, type: "public-key" as const, clientExtensionResults: {} };
  }

  private authData(
    { rpId = party.id, isVerified = true, isPresent = true }: Wrongs,
    flags = 0,
    rest?: Buffer,
  ) {
    const tail = Buffer.alloc(5);
    tail[0] = flags | (isPresent ? 0x01 : 0) | (isVerified ? 0x04 : 0);
    tail.writeUInt32BE(this.counter, 1);
    return Buffer.concat([sha256(rpId), tail, rest ?? Buffer.alloc(0)]);
  }

  /** The maker's id (none), the length of the passkey's id, the id, and its key. */
  private credential(): Buffer {
    const id = Buffer.from(this.id, "base64url");
    const length = Buffer.alloc(2);
    length.writeUInt16BE(id.length);
    return Buffer.concat([Buffer.alloc(16), length, id, this.cose()]);
  }

  /** Its public key in COSE form (ES256) as the database keeps it. */
  get publicKey(): string {
    return text(this.cose());
  }

  private cose(): Uint8Array {
    const { x = "", y = "" } = this.keys.publicKey.export({ format: "jwk" });
    const part = (value: string) => new Uint8Array(Buffer.from(value, "base64url"));
    const cose = new Map<number, number | Uint8Array>([
      [1, 2],
      [3, -7],
      [-1, 1],
      [-2, part(x)],
      [-3, part(y)],
    ]);
    return isoCBOR.encode(cose);
  }
}

const newKeys = (): { publicKey: KeyObject; privateKey: KeyObject } =>
  generateKeyPairSync("ec", { namedCurve: "P-256" });

const clientData = (usual: string, challenge: string, { type = usual, origin = party.origin }: Wrongs) =>
  text(Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false })));

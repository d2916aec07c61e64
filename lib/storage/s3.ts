import { createReadStream } from "node:fs";
import type { Readable } from "node:stream";
import {
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  NoSuchKey,
  NotFound,
  PutObjectCommand,
  S3Client,
  S3ServiceException,
} from "@aws-sdk/client-s3";
import { type Storage, StorageFailure } from "./storage";

export type Bucket = {
  /** None for Amazon's own service. */
  endpoint?: string | undefined;
  region: string;
  bucket: string;
  keyId: string;
  secret: string;
  /** Whether the bucket stands in the path of an address, not in its host name. */
  isInPath: boolean;
};

const CONNECT_MS = 3_000;
/** The longest silence of a store in the middle of its work. */
const SILENCE_MS = 20_000;
const ATTEMPTS = 3;

const isMissing = (error: unknown) => error instanceof NotFound || error instanceof NoSuchKey;

/** How stores say that they take no more: their quota is used up, or their disk. */
function isFull(error: unknown): boolean {
  if (!(error instanceof S3ServiceException)) return false;
  return error.$metadata.httpStatusCode === 507 || /Quota|StorageFull|NoSpace/i.test(error.name);
}
const fail = (error: unknown): never => {
  throw new StorageFailure(isFull(error) ? "full" : "down", error);
};

/** Keeps files as objects of a bucket. A store shows an object when all of it has arrived. */
export function s3Storage({ endpoint, region, bucket, keyId, secret, isInPath }: Bucket): Storage {
  const client = new S3Client({
    region,
    ...(endpoint && { endpoint }),
    forcePathStyle: isInPath,
    credentials: { accessKeyId: keyId, secretAccessKey: secret },
    maxAttempts: ATTEMPTS,
    requestHandler: { connectionTimeout: CONNECT_MS, socketTimeout: SILENCE_MS },
    // Not all stores know the newer checksums; the length is checked by all.
    requestChecksumCalculation: "WHEN_REQUIRED",
    responseChecksumValidation: "WHEN_REQUIRED",
  });
  const at = (name: string) => ({ Bucket: bucket, Key: name });

  /** One by one: not all stores take a list, or the checksum that it needs. */
  async function removeFolder(folder: string): Promise<void> {
    const inFolder = new ListObjectsV2Command({ Bucket: bucket, Prefix: `${folder}/` });
    const { Contents = [] } = await client.send(inFolder);
    for (const { Key } of Contents) await client.send(new DeleteObjectCommand({ Bucket: bucket, Key }));
    if (Contents.length > 0) await removeFolder(folder);
  }

  return {
    async put(name, { path, bytes, type }) {
      const Body = createReadStream(path);
      const command = new PutObjectCommand({ ...at(name), Body, ContentLength: bytes, ContentType: type });
      await client
        .send(command)
        .catch(fail)
        .finally(() => Body.destroy());
    },
    async read(name) {
      try {
        const { Body, ContentLength } = await client.send(new GetObjectCommand(at(name)));
        return Body ? { bytes: ContentLength ?? 0, stream: Body as Readable } : null;
      } catch (error) {
        return isMissing(error) ? null : fail(error);
      }
    },
    has: (name) =>
      client.send(new HeadObjectCommand(at(name))).then(
        () => true,
        (error) => (isMissing(error) ? false : fail(error)),
      ),
    removeFolder: (folder) => removeFolder(folder).catch(fail),
  };
}

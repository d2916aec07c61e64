import path from "node:path";
import { type Env, env } from "../env";
import type { Storage } from "./storage";

/** Where the files of the libraries are kept, as the settings say. */
async function open(settings: Env): Promise<Storage> {
  const { MEDIA_S3_BUCKET, MEDIA_S3_KEY_ID, MEDIA_S3_SECRET } = settings;
  if (!MEDIA_S3_BUCKET || !MEDIA_S3_KEY_ID || !MEDIA_S3_SECRET) {
    const { diskStorage } = await import("./disk");
    return diskStorage(path.resolve(/* turbopackIgnore: true */ settings.DATA_DIR, "media"));
  }
  const { s3Storage } = await import("./s3");
  return s3Storage({
    endpoint: settings.MEDIA_S3_ENDPOINT,
    region: settings.MEDIA_S3_REGION,
    bucket: MEDIA_S3_BUCKET,
    keyId: MEDIA_S3_KEY_ID,
    secret: MEDIA_S3_SECRET,
    isInPath: settings.MEDIA_S3_STYLE === "path",
  });
}

let opened: Promise<Storage> | undefined;

export const mediaStorage = (): Promise<Storage> => (opened ??= open(env));

import type { Outcome, Send } from "@/components/upload/uploads";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { storable } from "@/lib/text/storable";
import { MOST_BYTES } from "./limits";
import { isRefusal, type Refusal, type Refused, refusalText } from "./refusal";
import type { LibraryFile } from "./schema";

/** A file of the library as it comes over the wire. */
export type SentFile = Omit<LibraryFile, "uploadedAt"> & { uploadedAt: string };

/** What only time, or somebody else, can mend: trying again may help. */
const passing: readonly Refusal[] = [
  ...(["brokenOff", "signedOut", "quota", "full", "down", "unavailable", "failed"] as const),
];

export const libraryAddress = (municipalityId: string) => `/api/media/${municipalityId}`;

type Answer = { file: SentFile; isNew: boolean };

const failed: Refused = { refusal: "failed" };

function readAnswer(text: string): Answer | Refused {
  try {
    const answer: unknown = JSON.parse(text);
    if (typeof answer !== "object" || answer === null) return failed;
    if ("refusal" in answer) return isRefusal(answer.refusal) ? (answer as Refused) : failed;
    return "file" in answer ? (answer as Answer) : failed;
  } catch {
    return failed;
  }
}

type Options = { municipalityId: string; locale: Locale; onAdded: (file: SentFile) => void };

/** Sends files into the library of a municipality. What is too large is not even sent. */
export const sendTo =
  ({ municipalityId, locale, onAdded }: Options): Send =>
  (file, { onProgress, signal }) =>
    new Promise<Outcome>((resolve) => {
      const refuse = (refused: Refused, text = refusalText(refused, locale)) =>
        resolve({ refused: text, mayRepeat: passing.includes(refused.refusal) });
      if (file.size > MOST_BYTES) return refuse({ refusal: "tooLarge" });
      // fetch does not tell how much of a body is on its way.
      const request = new XMLHttpRequest();
      request.open("POST", libraryAddress(municipalityId));
      request.setRequestHeader("x-file-name", encodeURIComponent(storable(file.name)));
      request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0);
      request.onerror = () => refuse({ refusal: "brokenOff" }, translator(locale, "upload")("broken"));
      request.onabort = () => refuse({ refusal: "brokenOff" });
      request.onload = () => {
        const answer = readAnswer(request.responseText);
        if ("refusal" in answer) return refuse(answer);
        onAdded(answer.file);
        resolve(answer.isNew ? {} : { note: translator(locale, "media")("known") });
      };
      signal.addEventListener("abort", () => request.abort());
      request.send(file);
    });

/** What became of a file that was sent. `mayRepeat`: it was not the file's fault. */
export type Outcome = { note?: string } | { refused: string; mayRepeat: boolean };

export type UploadState =
  | { kind: "waiting" }
  /** `share` from 0 to 1; all of it is sent and not answered yet at 1. */
  | { kind: "sending"; share: number }
  | { kind: "done"; note?: string | undefined }
  | { kind: "refused"; text: string; mayRepeat: boolean }
  | { kind: "cancelled" };

export type Upload = { id: number; file: File; state: UploadState };

/** Sends one file. `onProgress` hears what share of it is on its way; the signal breaks it off. */
export type Send = (
  file: File,
  on: { onProgress: (share: number) => void; signal: AbortSignal },
) => Promise<Outcome>;

export type Change =
  | { kind: "added"; uploads: Upload[] }
  | { kind: "changed"; id: number; state: UploadState }
  | { kind: "hidden"; id: number };

export function changeUploads(uploads: readonly Upload[], change: Change): Upload[] {
  switch (change.kind) {
    case "added":
      return [...uploads, ...change.uploads];
    case "changed":
      return uploads.map((one) => (one.id === change.id ? { ...one, state: change.state } : one));
    case "hidden":
      return uploads.filter(({ id }) => id !== change.id);
  }
}

export const isOver = ({ kind }: UploadState): boolean => kind !== "waiting" && kind !== "sending";

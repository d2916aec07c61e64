/**
 * A stream of what a worker writes, no faster than somebody reads it. It is handed out when the worker first says that it
 * is ready, so that what fails before fails as an error and not as half a file; what fails later cuts the file off.
 * It also ends when it has taken too long, or when nobody has taken anything of it for some time.
 */
export function writtenAsRead(
  work: (ready: () => void, write: (text: string) => Promise<void>) => Promise<void>,
  { longestMs, silenceMs }: { longestMs: number; silenceMs: number },
): Promise<ReadableStream<Uint8Array>> {
  const encoder = new TextEncoder();
  let over: Error | null = null;
  let waiting: { resolve: () => void; reject: (why: Error) => void } | null = null;
  let file: ReadableStreamDefaultController<Uint8Array> | null = null;

  const stopWorker = (why: Error) => {
    over ??= why;
    waiting?.reject(over);
  };
  const readable = new ReadableStream<Uint8Array>({
    start: (controller) => {
      file = controller;
    },
    pull: () => waiting?.resolve(),
    cancel: () => stopWorker(new Error("The reader has left")),
  });
  const giveUpAfter = (ms: number) =>
    setTimeout(() => {
      const why = new Error("Nobody reads the download");
      file?.error(why);
      stopWorker(why);
    }, ms);

  const room = () =>
    new Promise<void>((resolve, reject) => {
      if (over) reject(over);
      else if ((file?.desiredSize ?? 0) > 0) resolve();
      else waiting = { resolve, reject };
    });
  const write = async (text: string) => {
    if (text === "") return;
    const silence = giveUpAfter(silenceMs);
    await room().finally(() => clearTimeout(silence));
    file?.enqueue(encoder.encode(text));
  };

  const end = giveUpAfter(longestMs);
  return new Promise((resolve, reject) => {
    const failed = (error: unknown) => {
      reject(error);
      if (over) return;
      console.error("A download was cut off:", error);
      file?.error(error);
    };
    work(() => resolve(readable), write)
      .then(() => file?.close())
      .catch(failed)
      .finally(() => clearTimeout(end));
  });
}

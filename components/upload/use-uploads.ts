"use client";

import { useCallback, useEffect, useReducer, useRef } from "react";
import { changeUploads, type Send, type Upload, type UploadState } from "./uploads";

/** So many files are sent at the same time. */
const AT_ONCE = 2;

/** Sends files, a few at a time, and tells what becomes of each. Whoever leaves breaks off what is on its way. */
export function useUploads(send: Send) {
  const [uploads, change] = useReducer(changeUploads, []);
  const queue = useRef<Upload[]>([]);
  const running = useRef(new Map<number, AbortController>());
  const next = useRef(1);
  const sendBy = useRef(send);
  useEffect(() => {
    sendBy.current = send;
  }, [send]);

  const set = useCallback((id: number, state: UploadState) => change({ kind: "changed", id, state }), []);

  const work = useCallback(() => {
    while (running.current.size < AT_ONCE) {
      const upload = queue.current.shift();
      if (!upload) return;
      const { id, file } = upload;
      const controller = new AbortController();
      running.current.set(id, controller);
      set(id, { kind: "sending", share: 0 });
      const onProgress = (share: number) => set(id, { kind: "sending", share });
      void sendBy
        .current(file, { onProgress, signal: controller.signal })
        .then((outcome): UploadState => {
          if (controller.signal.aborted) return { kind: "cancelled" };
          if (!("refused" in outcome)) return { kind: "done", note: outcome.note };
          return { kind: "refused", text: outcome.refused, mayRepeat: outcome.mayRepeat };
        })
        .then((state) => {
          running.current.delete(id);
          set(id, state);
          work();
        });
    }
  }, [set]);

  const add = useCallback(
    (files: Iterable<File>) => {
      const added = [...files].map(
        (file): Upload => ({ id: next.current++, file, state: { kind: "waiting" } }),
      );
      change({ kind: "added", uploads: added });
      queue.current.push(...added);
      work();
    },
    [work],
  );

  const cancel = useCallback(
    (id: number) => {
      queue.current = queue.current.filter((one) => one.id !== id);
      const controller = running.current.get(id);
      if (controller) controller.abort();
      else set(id, { kind: "cancelled" });
    },
    [set],
  );

  const repeat = useCallback(
    (upload: Upload) => {
      set(upload.id, { kind: "waiting" });
      queue.current.push(upload);
      work();
    },
    [set, work],
  );

  const hide = useCallback((id: number) => change({ kind: "hidden", id }), []);

  useEffect(() => {
    const all = running.current;
    return () => {
      for (const controller of all.values()) controller.abort();
    };
  }, []);

  return { uploads, add, cancel, repeat, hide };
}

export type Uploads = ReturnType<typeof useUploads>;

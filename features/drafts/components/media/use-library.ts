"use client";

import { useCallback, useEffect, useMemo, useState } from "react";
import { byHash, type FileChoice, type Files } from "@/features/media/schema";
import { libraryAddress } from "@/features/media/send-file";

/** How often it is looked whether the sizes of new pictures are there. */
const LOOK_MS = 2000;

export type Library = {
  /** The newest first. */
  choices: readonly FileChoice[];
  files: Files;
  /** Takes a file that has just been added. */
  add: (file: FileChoice) => void;
};

/** What the page may show, kept up to date while something of it is being made. */
export function useLibrary(municipalityId: string, known: readonly FileChoice[]): Library {
  const [choices, setChoices] = useState(known);
  const isWaiting = choices.some(({ facts }) => facts.state === "waiting");
  useEffect(() => {
    if (!isWaiting) return;
    const controller = new AbortController();
    const look = async () => {
      try {
        const answer = await fetch(libraryAddress(municipalityId), { signal: controller.signal });
        if (answer.ok) setChoices((await answer.json()) as FileChoice[]);
        // Translators see what is there and have no library of their own to ask.
        else if (answer.status === 404) clearInterval(timer);
      } catch {
        // Asked again in a moment; until then the pictures stand as they are.
      }
    };
    const timer = setInterval(look, LOOK_MS);
    return () => {
      clearInterval(timer);
      controller.abort();
    };
  }, [isWaiting, municipalityId]);
  const add = useCallback(
    (file: FileChoice) => setChoices((before) => [file, ...before.filter(({ id }) => id !== file.id)]),
    [],
  );
  return useMemo(() => ({ choices, files: byHash(choices.map(({ facts }) => facts)), add }), [choices, add]);
}

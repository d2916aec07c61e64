"use client";

import { useRef, useState } from "react";
import { Button } from "@/components/button";
import { Field, inputClass } from "@/components/field";

type Words = { label: string; hint: string; copy: string; copied: string; selected: string };

/** A new link, shown this once, with the way to take it along; where the clipboard is closed it is marked to be copied. */
export function NewLink({ link, words }: { link: string; words: Words }) {
  const field = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState("");
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(link);
      setSaid(words.copied);
    } catch {
      field.current?.focus();
      field.current?.select();
      setSaid(words.selected);
    }
  };
  return (
    <div className="mt-4 border-2 border-turquoise px-4 py-3">
      <Field id="preview-link" label={words.label} hint={words.hint}>
        <div className="flex flex-wrap gap-3">
          <input
            id="preview-link"
            ref={field}
            readOnly
            value={link}
            aria-describedby="preview-link-hint"
            onFocus={(event) => event.currentTarget.select()}
            className={`${inputClass} min-w-64 flex-1`}
          />
          <Button kind="secondary" onClick={() => void copy()}>
            {words.copy}
          </Button>
        </div>
      </Field>
      <p role="status" className="mt-2 min-h-6 text-note text-ink-2">
        {said}
      </p>
    </div>
  );
}

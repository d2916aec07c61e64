"use client";
import { useEffect, useRef, useState } from "react";
import { Icon } from "@/components/icon";
import { Section } from "@/components/section";
import { proofId } from "@/features/auth/components/problem-text";
import { useNewest } from "@/features/auth/components/use-newest";
import type { FormState } from "@/features/auth/form/state";

type Props = { answer: FormState; labels: Record<"title" | "done", string> };

/** Says that somebody has shown who they are, in place of the forms that asked for it, until another answer follows. */
export function Confirmed({ answer, labels }: Props) {
  const notice = useRef<HTMLDivElement>(null);
  // A page that is drawn anew for something else brings the same answer once more.
  const [first] = useState(answer);
  const isNewest = useNewest(first, first.isDone);
  useEffect(() => {
    notice.current?.focus();
  }, []);
  if (!isNewest) return null;
  return (
    <Section id={proofId} title={labels.title}>
      <div
        ref={notice}
        role="status"
        tabIndex={-1}
        className="flex gap-2.5 border-2 border-turquoise px-4 py-3 text-turquoise"
      >
        <Icon name="check" className="mt-1 shrink-0" />
        <div>{labels.done}</div>
      </div>
    </Section>
  );
}

"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import { Button } from "@/components/button";
import { Dialog } from "@/components/dialog";
import { useWords } from "../frame/settings";
import type { Saving } from "../saving/use-saving";

/** Warns before unsaved text is left behind: by closing the window, by a link, by signing out. */
export function LeaveGuard({ saving }: { saving: Saving }) {
  const t = useWords();
  const [leave, setLeave] = useState<(() => void) | null>(null);
  const isLeaving = useRef(false);
  const { isSaved, save } = saving;
  const go = useCallback((way: () => void) => {
    isLeaving.current = true;
    way();
  }, []);
  useEffect(() => {
    const mayLeave = () => isLeaving.current || isSaved();
    const onUnload = (event: BeforeUnloadEvent) => {
      if (!mayLeave()) event.preventDefault();
    };
    const onClick = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest("a[href]") : null;
      if (!(link instanceof HTMLAnchorElement) || leadsNowhere(link, event) || mayLeave()) return;
      event.preventDefault();
      event.stopPropagation();
      setLeave(() => () => window.location.assign(link.href));
    };
    const onSubmit = (event: SubmitEvent) => {
      const form = event.target;
      if (!(form instanceof HTMLFormElement) || staysHere(form) || mayLeave()) return;
      event.preventDefault();
      event.stopPropagation();
      const { submitter } = event;
      setLeave(() => () => form.requestSubmit(submitter));
    };
    // Who types has not left after all.
    const onInput = () => {
      isLeaving.current = false;
    };
    window.addEventListener("beforeunload", onUnload);
    document.addEventListener("input", onInput);
    document.addEventListener("click", onClick, true);
    document.addEventListener("submit", onSubmit, true);
    return () => {
      window.removeEventListener("beforeunload", onUnload);
      document.removeEventListener("input", onInput);
      document.removeEventListener("click", onClick, true);
      document.removeEventListener("submit", onSubmit, true);
    };
  }, [isSaved]);
  const saveAndLeave = async () => {
    const way = leave;
    setLeave(null);
    if ((await save("saved")) && way) go(way);
  };
  return (
    <Dialog
      open={leave !== null}
      onClose={() => setLeave(null)}
      title={t("leave.title")}
      closeLabel={t("close")}
      footer={
        <>
          <Button onClick={() => void saveAndLeave()}>{t("leave.save")}</Button>
          <Button kind="secondary" onClick={() => leave && go(leave)}>
            {t("leave.leave")}
          </Button>
          <Button kind="quiet" onClick={() => setLeave(null)}>
            {t("leave.stay")}
          </Button>
        </>
      }
    >
      <p>{t("leave.text")}</p>
    </Dialog>
  );
}

/** Forms that are answered on the same page, with all that is typed on it. */
const staysHere = (form: HTMLFormElement): boolean =>
  Boolean(form.closest("dialog")) || form.dataset.stays !== undefined;

/** A jump within the page, a new window, a mail program: nothing is left behind. */
const leadsNowhere = (link: HTMLAnchorElement, event: MouseEvent): boolean =>
  event.button !== 0 ||
  event.ctrlKey ||
  event.metaKey ||
  event.shiftKey ||
  link.target === "_blank" ||
  link.getAttribute("href")?.startsWith("#") === true ||
  Boolean(link.closest("[contenteditable=true]")) ||
  !link.protocol.startsWith("http");

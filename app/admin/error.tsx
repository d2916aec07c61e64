"use client";

import { EditingError } from "@/features/drafts/components/error/editing-error";

type Props = { error: Error & { digest?: string }; retry: () => void };

/** Stands in place of a page of the editorial area that failed, on the server or in the browser. */
export default function AdminError({ error, retry }: Props) {
  return <EditingError digest={error.digest} retry={retry} />;
}

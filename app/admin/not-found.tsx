import { EditingGone } from "@/features/drafts/components/error/editing-gone";

/** For who is on a page of the editorial area when it stops being theirs; addresses are answered before, by proxy.ts. */
export default function AdminNotFound() {
  return <EditingGone />;
}

import { StillClosed } from "./closed";
import { readersLocale } from "./locale";

export default async function PreviewNotFound() {
  return <StillClosed locale={await readersLocale()} />;
}

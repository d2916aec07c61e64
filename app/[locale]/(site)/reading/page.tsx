import type { ResolvingMetadata } from "next";
import { type Props, TextPageBody, textPageMetadata } from "../text-page";

export const ensureStatic = "navigation";

export const generateMetadata = (props: Props, parent: ResolvingMetadata) =>
  textPageMetadata("reading", props, parent);

export default function ReadingPage(props: Props) {
  return <TextPageBody page="reading" {...props} />;
}

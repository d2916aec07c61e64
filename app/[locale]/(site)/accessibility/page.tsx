import type { ResolvingMetadata } from "next";
import { type Props, TextPageBody, textPageMetadata } from "../text-page";

export const ensureStatic = "navigation";

export const generateMetadata = (props: Props, parent: ResolvingMetadata) =>
  textPageMetadata("accessibility", props, parent);

export default function AccessibilityPage(props: Props) {
  return <TextPageBody page="accessibility" {...props} />;
}

import type { ResolvingMetadata } from "next";
import { type Props, TextPageBody, textPageMetadata } from "../text-page";

export const ensureStatic = "navigation";

export const generateMetadata = (props: Props, parent: ResolvingMetadata) =>
  textPageMetadata("privacy", props, parent);

export default function PrivacyPage(props: Props) {
  return <TextPageBody page="privacy" {...props} />;
}

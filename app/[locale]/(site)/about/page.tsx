import type { ResolvingMetadata } from "next";
import { type Props, TextPageBody, textPageMetadata } from "../text-page";

export const ensureStatic = "navigation";

export const generateMetadata = (props: Props, parent: ResolvingMetadata) =>
  textPageMetadata("about", props, parent);

export default function AboutPage(props: Props) {
  return <TextPageBody page="about" {...props} />;
}

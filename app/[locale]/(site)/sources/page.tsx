import type { ResolvingMetadata } from "next";
import { type Props, TextPageBody, textPageMetadata } from "../text-page";

export const ensureStatic = "navigation";

export const generateMetadata = (props: Props, parent: ResolvingMetadata) =>
  textPageMetadata("sources", props, parent);

export default function SourcesPage(props: Props) {
  return <TextPageBody page="sources" {...props} />;
}

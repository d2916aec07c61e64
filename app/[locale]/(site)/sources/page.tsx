import { type Props, TextPageBody, textPageMetadata } from "../text-page";

export const ensureStatic = "navigation";

export const generateMetadata = (props: Props) => textPageMetadata("sources", props);

export default function SourcesPage(props: Props) {
  return <TextPageBody page="sources" {...props} />;
}

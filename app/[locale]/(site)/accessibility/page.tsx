import { type Props, TextPageBody, textPageMetadata } from "../text-page";

export const ensureStatic = "navigation";

export const generateMetadata = (props: Props) => textPageMetadata("accessibility", props);

export default function AccessibilityPage(props: Props) {
  return <TextPageBody page="accessibility" {...props} />;
}

import { type Props, TextPageBody, textPageMetadata } from "../text-page";

export const ensureStatic = "navigation";

export const generateMetadata = (props: Props) => textPageMetadata("privacy", props);

export default function PrivacyPage(props: Props) {
  return <TextPageBody page="privacy" {...props} />;
}

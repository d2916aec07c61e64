import { type Props, TextPageBody, textPageMetadata } from "../text-page";

export const ensureStatic = "navigation";

export const generateMetadata = (props: Props) => textPageMetadata("reading", props);

export default function ReadingPage(props: Props) {
  return <TextPageBody page="reading" {...props} />;
}

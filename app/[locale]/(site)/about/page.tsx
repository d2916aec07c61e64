import { type Props, TextPageBody, textPageMetadata } from "../text-page";

export const ensureStatic = "navigation";

export const generateMetadata = (props: Props) => textPageMetadata("about", props);

export default function AboutPage(props: Props) {
  return <TextPageBody page="about" {...props} />;
}

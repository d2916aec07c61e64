import { create } from "xmlbuilder2";
import type { XMLSerializedAsObject } from "xmlbuilder2/lib/interfaces";

/** What stands in an element: its text, or its attributes ("@name"), text ("#") and elements; a list repeats the element. */
export type XmlNode = string | { [name: string]: XmlNode | XmlNode[] | undefined };

/** A whole document from its one root element; whatever is put in is escaped, and what is undefined left out. */
export const xmlDocument = (root: { [name: string]: XmlNode }): string =>
  create({ encoding: "UTF-8", keepNullNodes: false }, root as XMLSerializedAsObject).end();

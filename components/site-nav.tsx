"use client";

import { usePathname } from "next/navigation";
import { isPlacePath } from "./site-pages";

const pages = ["map", "compare", "data", "about"] as const;
type Labels = Record<"navigation" | "partnerCities" | (typeof pages)[number], string>;

/** The main navigation, which says where one is: on the page itself, or somewhere below it. */
export function SiteNav({ home, labels }: { home: string; labels: Labels }) {
  const here = usePathname();
  return (
    <nav aria-label={labels.navigation} className="site-nav">
      <ul>
        <li>
          <a href={home} aria-current={here === home ? "page" : isPlacePath(here) || undefined}>
            {labels.partnerCities}
          </a>
        </li>
        {pages.map((key) => (
          <li key={key}>
            <a href={`${home}/${key}`} aria-current={here === `${home}/${key}` ? "page" : undefined}>
              {labels[key]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

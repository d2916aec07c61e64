"use client";

import { usePathname } from "next/navigation";
import { isPlacePath } from "./site-pages";

type Props = { home: string; labels: Record<"navigation" | "partnerCities" | "data" | "about", string> };

/** The main navigation, which says where one is: on the page itself, or somewhere below it. */
export function SiteNav({ home, labels }: Props) {
  const here = usePathname();
  const pages = (["data", "about"] as const).map((key) => ({ key, href: `${home}/${key}` }));
  return (
    <nav aria-label={labels.navigation} className="site-nav">
      <ul>
        <li>
          <a href={home} aria-current={here === home ? "page" : isPlacePath(here) || undefined}>
            {labels.partnerCities}
          </a>
        </li>
        {pages.map(({ key, href }) => (
          <li key={key}>
            <a href={href} aria-current={here === href ? "page" : undefined}>
              {labels[key]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

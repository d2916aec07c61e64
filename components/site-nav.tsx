"use client";

import { usePathname } from "next/navigation";
import { isPlacePath } from "./site-pages";

type Props = {
  home: string;
  labels: { navigation: string; partnerCities: string; compare: string; about: string };
};

/** The main navigation, which says where one is: on the page itself, or somewhere below it. */
export function SiteNav({ home, labels }: Props) {
  const here = usePathname();
  const [compare, about] = [`${home}/compare`, `${home}/about`];
  return (
    <nav aria-label={labels.navigation} className="site-nav">
      <ul>
        <li>
          <a href={home} aria-current={here === home ? "page" : isPlacePath(here) || undefined}>
            {labels.partnerCities}
          </a>
        </li>
        <li>
          <a href={compare} aria-current={here === compare ? "page" : undefined}>
            {labels.compare}
          </a>
        </li>
        <li>
          <a href={about} aria-current={here === about ? "page" : undefined}>
            {labels.about}
          </a>
        </li>
      </ul>
    </nav>
  );
}

import { translator } from "@/lib/i18n/translator";
import type { Actor } from "../scopes";
import { type StaffPageKey, staffPages } from "../staff-pages";

/** The pages of the editorial area that are for the actor; nothing when there is only one. */
export function StaffNav({ actor, current }: { actor: Actor; current?: StaffPageKey | undefined }) {
  const t = translator(actor.language, "admin");
  const pages = staffPages.filter(({ isFor }) => isFor(actor));
  if (pages.length < 2) return null;
  return (
    <nav aria-label={t("pages.label")}>
      <ul className="flex flex-wrap gap-x-5">
        {pages.map(({ key, path }) => (
          <li key={key}>
            <a
              href={path}
              aria-current={key === current ? "page" : undefined}
              className="inline-block border-b-[3px] border-transparent py-1.5 text-meta text-ink-2 hover:text-ink aria-[current]:border-cobalt aria-[current]:font-[650] aria-[current]:text-ink"
            >
              {t(`pages.${key}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

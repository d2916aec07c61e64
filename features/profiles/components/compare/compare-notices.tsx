import { Icon } from "@/components/icon";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { type Choice, placeKey } from "../../compare/address";
import type { Compared } from "../../compare/queries";

type Props = { choice: Choice; compared: Compared; locale: Locale };

/** What the address asks for and the table does not show, and why. */
export function CompareNotices({ choice, compared, locale }: Props) {
  const t = translator(locale, "compare");
  const notices = [
    ...compared.archived.map((place) => ({
      key: placeKey(place),
      text: t.rich("notices.archived", {
        name: () => (
          <a key="name" href={`/${locale}/${placeKey(place)}`} className="link">
            {place.name}
          </a>
        ),
      }),
    })),
    ...compared.unknown.map((place) => ({
      key: placeKey(place),
      text: t("notices.unknown", { address: `/${placeKey(place)}` }),
    })),
    ...choice.unreadable.map((text) => ({ key: text, text: t("notices.unreadable", { text }) })),
  ];
  if (choice.surplus.length > 0) {
    const names = new Intl.ListFormat(locale).format(choice.surplus.map((place) => `/${placeKey(place)}`));
    notices.push({ key: "surplus", text: t("notices.surplus", { names }) });
  }
  if (notices.length === 0) return null;
  return (
    <ul className="compare-notices">
      {notices.map(({ key, text }) => (
        <li key={key}>
          <Icon name="alert" />
          <span>{text}</span>
        </li>
      ))}
    </ul>
  );
}

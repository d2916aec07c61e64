import type { Actor } from "@/features/auth/scopes";
import { translator } from "@/lib/i18n/translator";

/** Why the list is empty: what a translator may do for now, or that nothing has been given to the account. */
export function NothingToEdit({
  actor: { language, grants },
}: {
  actor: Pick<Actor, "language" | "grants">;
}) {
  const t = translator(language, "admin");
  const names = new Intl.DisplayNames(language, { type: "language" });
  const into = grants.flatMap((g) => (g.role === "translator" && g.language ? [g.language] : []));
  const languages = [...new Set(into)].map((code) => names.of(code) ?? code);
  const isTranslator = languages.length > 0;
  return (
    <p className="mt-6 max-w-prose border-t-2 border-ink pt-4">
      <strong>
        {isTranslator
          ? t("translator", { languages: new Intl.ListFormat(language).format(languages) })
          : t("none")}
      </strong>{" "}
      {t(isTranslator ? "translatorHint" : "noneHint")}
    </p>
  );
}

import { can } from "@/features/auth/policy";
import type { Role, WriterScope } from "@/features/auth/scopes";
import { languageName } from "@/lib/i18n/language-name";
import { translator } from "@/lib/i18n/translator";

const order: readonly Role[] = ["administrator", "reviewer", "editor", "translator"];

/** What the person is in this municipality, and what that lets them do. */
export function OwnRole({ scope, name }: { scope: WriterScope; name: string }) {
  const { actor, municipalityId, countryCode, canPublish, languages } = scope;
  const t = translator(actor.language, "tasks");
  const people = translator(actor.language, "people");
  const list = (names: string[]) => new Intl.ListFormat(actor.language).format(names);
  const place = { municipalityId, countryCode };
  const reaches = (grant: WriterScope["actor"]["grants"][number]) =>
    can({ grants: [grant] }, "profile.read-draft", place);
  const held = new Set(actor.grants.filter(reaches).map(({ role }) => role));
  const roles = order.filter((role) => held.has(role)).map((role) => people(`roles.${role}.name`));
  return (
    <div className="mt-6 border-t border-rule pt-4 text-note">
      <h2 className="font-[650]">{t("role.title")}</h2>
      <p className="text-ink-2">
        {t("role.is", { roles: list(roles), name })}{" "}
        {languages === "all"
          ? t(canPublish ? "role.publishes" : "role.submits")
          : t("role.translates", {
              languages: list(languages.map((one) => languageName(one, actor.language))),
            })}
      </p>
    </div>
  );
}

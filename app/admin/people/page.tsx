import "@/app/styles/people.css";
import type { Metadata } from "next";
import { AnswerNotice } from "@/features/accounts/components/answer-notice";
import { ConfirmedNotice } from "@/features/accounts/components/confirmed-notice";
import { HandoverNotice } from "@/features/accounts/components/people/handover-notice";
import { InviteForm } from "@/features/accounts/components/people/invite-form";
import { Pager } from "@/features/accounts/components/people/pager";
import { PeopleFilters } from "@/features/accounts/components/people/people-filters";
import { PeopleTable } from "@/features/accounts/components/people/people-table";
import { RoleTable } from "@/features/accounts/components/people/role-table";
import { TownFinder } from "@/features/accounts/components/people/town-finder";
import { listHandovers } from "@/features/accounts/handover/queries";
import { peoplePath } from "@/features/accounts/people/paths";
import { placeKey } from "@/features/accounts/people/place-key";
import { listPeople } from "@/features/accounts/people/queries";
import { inviteQuerySchema, peopleQuerySchema, townQuerySchema } from "@/features/accounts/people/schema";
import { hasManyPlaces, listPlaces } from "@/features/accounts/place-queries";
import { readAnswer } from "@/features/auth/form/answer";
import { isAnswered } from "@/features/auth/form/state";
import { requireAdmin } from "@/features/auth/gates";
import { networkRules } from "@/features/auth/network-rules";
import { can } from "@/features/auth/policy";
import { outboxPath } from "@/features/auth/staff-pages";
import { hasMailServer } from "@/features/mail/queries";
import { translator } from "@/lib/i18n/translator";
import type { Query } from "@/lib/query-value";
import { AdminFrame } from "../frame";

// Answered whole and anew for each request: it shows what one administrator manages.
export const instant = false;

type Props = { searchParams: Promise<Query> };

export async function generateMetadata(): Promise<Metadata> {
  const { actor } = await requireAdmin(peoplePath);
  return {
    title: `${translator(actor.language, "people")("title")} · ${translator(actor.language, "admin")("editing")}`,
  };
}

export default async function PeoplePage({ searchParams }: Props) {
  const scope = await requireAdmin(peoplePath);
  const locale = scope.actor.language;
  const t = translator(locale, "people");
  const query = peopleQuerySchema.parse(await searchParams);
  const { invite } = inviteQuerySchema.parse(await searchParams);
  const { town } = townQuerySchema.parse(await searchParams);
  const [answer, proven] = [await readAnswer("people"), await readAnswer("confirm")];
  const invited = await readAnswer("invite");
  const chosen = [invite, query.place, invited.values.place];
  const [list, places, isMany, handovers] = await Promise.all([
    listPeople(scope, query),
    listPlaces(scope, { town, chosen }),
    hasManyPlaces(scope),
    listHandovers(scope),
  ]);
  const isForPlace = !isAnswered(invited) && places.some((place) => placeKey(place) === invite);
  const start = isForPlace && invite ? { ...invited, values: { place: invite } } : invited;
  const { people, count, page, pages } = list;
  return (
    <AdminFrame scope={scope} page="people" title={t("title")} lede={t("lede")}>
      <div className="people-grid">
        <div>
          <div className="mb-4 empty:hidden">
            <AnswerNotice answer={answer} page={peoplePath} locale={locale} />
            {scope.isProven && <ConfirmedNotice answer={proven} locale={locale} />}
          </div>
          <HandoverNotice handovers={handovers} locale={locale} />
          <PeopleFilters query={query} places={places} count={count} locale={locale} />
          {count > 0 ? (
            <PeopleTable people={people} query={query} locale={locale} />
          ) : (
            <p className="mt-5 border-y border-rule py-6">
              <strong>{t("none")}</strong> {t("noneHint")}
            </p>
          )}
          <Pager page={page} pages={pages} query={query} locale={locale} />
          <RoleTable locale={locale} />
        </div>
        <aside aria-labelledby="invite" className="people-aside">
          <h2 id="invite" className="font-serif text-official">
            {t("invite.title")}
          </h2>
          {isMany && <TownFinder page={peoplePath} town={town} places={places} locale={locale} />}
          <InviteForm
            {...{ places, start, locale }}
            editorsPublish={networkRules.editorsPublish}
            kept={
              hasMailServer()
                ? null
                : { outbox: can(scope.actor, "mail.read", "network") ? outboxPath : null }
            }
          />
        </aside>
      </div>
    </AdminFrame>
  );
}

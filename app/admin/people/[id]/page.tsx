import "@/app/styles/people.css";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Icon } from "@/components/icon";
import { AnswerNotice } from "@/features/accounts/components/answer-notice";
import { ConfirmedNotice } from "@/features/accounts/components/confirmed-notice";
import { LastSignIn } from "@/features/accounts/components/people/last-sign-in";
import { PersonState } from "@/features/accounts/components/people/person-state";
import { TownFinder } from "@/features/accounts/components/people/town-finder";
import { TwoStepState } from "@/features/accounts/components/people/two-step-state";
import { Access } from "@/features/accounts/components/person/access";
import { AddGrantForm } from "@/features/accounts/components/person/add-grant-form";
import { HeldGrants } from "@/features/accounts/components/person/held-grants";
import { listIdentities } from "@/features/accounts/identity-queries";
import { peoplePath, personPath } from "@/features/accounts/people/paths";
import { proofsFor } from "@/features/accounts/people/proof";
import { getPerson } from "@/features/accounts/people/queries";
import { townQuerySchema } from "@/features/accounts/people/schema";
import { hasManyPlaces, listPlaces } from "@/features/accounts/place-queries";
import { readAnswer } from "@/features/auth/form/answer";
import { formAbout } from "@/features/auth/form/state";
import { requireAdmin } from "@/features/auth/gates";
import { momentInWords } from "@/features/auth/moment";
import { networkRules } from "@/features/auth/network-rules";
import { localeNames } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import type { Query } from "@/lib/query-value";
import { AdminFrame } from "../../frame";

// Answered whole and anew for each request: what it shows may have changed a moment ago.
export const instant = false;

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<Query>;
};

async function requirePerson({ params }: Pick<Props, "params">) {
  const { id } = await params;
  const scope = await requireAdmin(personPath(id));
  return { scope, person: (await getPerson(scope, id)) ?? notFound() };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { scope, person } = await requirePerson(props);
  return { title: `${person.name} · ${translator(scope.actor.language, "admin")("editing")}` };
}

export default async function PersonPage(props: Props) {
  const { scope, person } = await requirePerson(props);
  const locale = scope.actor.language;
  const t = translator(locale, "people");
  const single = translator(locale, "singleSignOn");
  const identities = await listIdentities(scope, person.id);
  const answer = await readAnswer(formAbout("person", person.id));
  const given = await readAnswer(formAbout("grant", person.id));
  const proven = await readAnswer("confirm");
  const { ask: asked } = await props.searchParams;
  const { town } = townQuerySchema.parse(await props.searchParams);
  const places = await listPlaces(scope, { town, chosen: [given.values.place] });
  const isMany = await hasManyPlaces(scope);
  const proofs = proofsFor({ personId: person.id, isProven: scope.isProven, asked, locale });
  const path = personPath(person.id);
  const facts = [
    [t("person.email"), person.email],
    [t("state"), <PersonState key="state" state={person.state} locale={locale} />],
    [t("person.lastSignIn"), <LastSignIn key="at" at={person.lastSignInAt} locale={locale} />],
    [t("columns.twoStep"), <TwoStepState key="two-step" person={person} locale={locale} />],
    [t("person.language"), localeNames[person.language]],
    ...identities.map(
      ({ name, since }) =>
        [single("own.title"), single("person.tied", { name, since: momentInWords(since, locale) })] as const,
    ),
  ] as const;
  return (
    <AdminFrame scope={scope} page="people" title={person.name}>
      <a href={peoplePath} className="link mt-3 inline-flex min-h-9 items-center gap-1.5 text-meta">
        <Icon name="chevron-left" /> {t("person.back")}
      </a>
      <div className="people-grid">
        <div>
          <div className="mb-6 empty:hidden">
            <AnswerNotice answer={answer} page={path} locale={locale} />
            {scope.isProven && <ConfirmedNotice answer={proven} locale={locale} />}
          </div>
          <dl className="mb-10 grid gap-x-6 gap-y-2 text-meta sm:grid-cols-[10rem_minmax(0,1fr)]">
            {facts.map(([label, value]) => (
              <div key={label} className="sm:contents">
                <dt className="text-ink-2">{label}</dt>
                <dd className="[overflow-wrap:anywhere]">{value}</dd>
              </div>
            ))}
          </dl>
          {!person.isManageable && <p className="mb-8 max-w-prose">{t("person.partly")}</p>}
          <HeldGrants person={person} locale={locale} />
          {person.isManageable && (
            <Access person={person} isTied={identities.length > 0} proofs={proofs} locale={locale} />
          )}
        </div>
        {person.isManageable && (
          <aside aria-labelledby="add" className="people-aside">
            <h2 id="add" className="font-serif text-official">
              {t("person.add")}
            </h2>
            {isMany && <TownFinder page={path} {...{ town, places, locale }} />}
            <AddGrantForm
              accountId={person.id}
              {...{ places, locale }}
              start={given}
              editorsPublish={networkRules.editorsPublish}
            />
          </aside>
        )}
      </div>
    </AdminFrame>
  );
}

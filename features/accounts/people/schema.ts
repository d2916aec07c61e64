import { z } from "zod";
import { emailSchema } from "@/lib/email";
import { localeSchema } from "@/lib/i18n/locale-schema";
import { queryValue } from "@/lib/query-value";
import { oneLine } from "@/lib/text/one-line";
import { storable } from "@/lib/text/storable";
import { roleSchema } from "../schema";
import { isSharedMailbox } from "../shared-mailbox";
import { placeKeySchema } from "./place-key";

const MOST_NAME = 100;

/** How a person is called, on one line. */
export const personNameSchema = z
  .string("nameMissing")
  .overwrite(oneLine)
  .min(1, "nameMissing")
  .max(MOST_NAME, "nameLong");

const role = z.enum(roleSchema.options, "roleMissing");
// A form sends the field along also when another role than translator is chosen.
const into = z.union([localeSchema, z.literal("")], "languageMissing").optional();

type RoleAndLanguage = { role: z.output<typeof role>; into?: z.output<typeof into> };
const namesLanguage = ({ role, into }: RoleAndLanguage) => role !== "translator" || Boolean(into);
const needsLanguage = {
  path: ["into"],
  error: "languageMissing",
  // Said together with what is wrong elsewhere, not after it.
  when: ({ value }: { value: unknown }) => typeof value === "object" && value !== null && "role" in value,
};

/** The rights that a form gives: `into` is the language of a translator and is nothing for others. */
const withGrant = <T extends RoleAndLanguage>({ into, ...rest }: T) => ({
  ...rest,
  into: rest.role === "translator" && into ? into : null,
});

export const inviteSchema = z
  .object({
    email: z
      .string("emailMissing")
      .refine((email) => email.trim() !== "", { error: "emailMissing", abort: true })
      .refine((email) => emailSchema.safeParse(email).success, { error: "emailInvalid", abort: true })
      .pipe(emailSchema)
      .refine((email) => !isSharedMailbox(email), "emailShared"),
    name: personNameSchema,
    role,
    into,
    place: placeKeySchema,
    language: z.enum(localeSchema.options, "languageMissing"),
  })
  .refine(namesLanguage, needsLanguage)
  .transform(withGrant);
export type Invite = z.output<typeof inviteSchema>;

export const addGrantSchema = z
  .object({ accountId: z.uuid(), role, into, place: placeKeySchema })
  .refine(namesLanguage, needsLanguage)
  .transform(withGrant);
export type AddGrant = z.output<typeof addGrantSchema>;

export const removeGrantSchema = z.object({ accountId: z.uuid(), grantId: z.uuid() });
export const onePersonSchema = z.object({ accountId: z.uuid() });

/** What becomes of the name of somebody whose account goes. */
export const historyChoices = ["keep", "erase"] as const;
export const removeAccountSchema = onePersonSchema.extend({
  history: z.enum(historyChoices).default("keep"),
});
export type HistoryChoice = (typeof historyChoices)[number];

export const personStates = ["active", "invited", "suspended"] as const;
export type PersonState = (typeof personStates)[number];

export const peopleSorts = ["name", "name-desc", "last-sign-in", "last-sign-in-desc"] as const;
export type PeopleSort = (typeof peopleSorts)[number];

const isPlaceKey = (key: string) => placeKeySchema.safeParse(key).success;

/** What the list of people is asked for in its address. What cannot be understood is left out. */
export const peopleQuerySchema = z.object({
  q: queryValue(z.string()).transform((text) =>
    storable(text ?? "")
      .trim()
      .slice(0, 100),
  ),
  role: queryValue(roleSchema),
  place: queryValue(z.string().refine(isPlaceKey)),
  state: queryValue(z.enum(personStates)),
  sort: queryValue(z.enum(peopleSorts)).transform((sort) => sort ?? "name"),
  page: queryValue(z.coerce.number().int().min(1).max(100_000)).transform((page) => page ?? 1),
});
export type PeopleQuery = z.output<typeof peopleQuerySchema>;

/** The place that somebody is to be invited for, in the address of the same page. */
export const inviteQuerySchema = z.object({ invite: queryValue(z.string().refine(isPlaceKey)) });

/** The address of the list, as short as it can be said. */
export function peopleAddress(path: string, { sort, page, ...filters }: PeopleQuery): string {
  const given = { ...filters, sort: sort === "name" ? "" : sort, page: page === 1 ? "" : String(page) };
  const query = new URLSearchParams(Object.entries(given).flatMap(([k, v]) => (v ? [[k, v]] : [])));
  return query.size > 0 ? `${path}?${query}` : path;
}

/** The municipality that is searched for in order to choose it in a form. */
export const townQuerySchema = z.object({
  town: queryValue(z.string().max(100)).transform((town) => town ?? ""),
});

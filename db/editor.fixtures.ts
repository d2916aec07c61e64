import { makeAccount } from "./account.fixtures";
import { placeOf } from "./review.fixtures";

/** A new account, and the seeded municipality at which it is to work. */
export async function makeWorkplace(slug: string) {
  const name = "Ayşe";
  const accountId = await makeAccount(name, { email: `a@${slug}.example`, language: "tr" });
  return { place: await placeOf(slug), accountId, name };
}

export type Workplace = Awaited<ReturnType<typeof makeWorkplace>>;

import type { ReactNode } from "react";
import { buttonClass } from "@/components/button";
import { emptyForm } from "@/features/auth/form/state";
import type { Address } from "@/features/auth/paths";
import type { Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { reviewPath } from "../../review/paths";
import type { Review } from "../../review/queries";
import { withdrawWords } from "../../review/words";
import { ReviewHead } from "./review-head";
import { WithdrawForm } from "./withdraw-form";

type Props = {
  review: Review;
  municipalityId: string;
  address: Address;
  mayWithdraw: boolean;
  locale: Locale;
  /** The languages in which it can be read, and the one in which it is shown. */
  languages: ReactNode;
  shown: Locale;
  /** The draft, to be read. */
  children: ReactNode;
};

/** In place of the editor while a draft waits for a reviewer: where it stands, and the draft as a page. */
export function LockedDraft({ review, municipalityId, address, mayWithdraw, locale, ...page }: Props) {
  const t = translator(locale, "review");
  return (
    <div className="admin-container flex-1 pt-10 pb-16">
      <h1 className="font-serif text-title-admin">{t("locked.title")}</h1>
      <p className="mt-2 max-w-prose text-ink-2">{t("locked.text")}</p>
      <ReviewHead review={review} locale={locale}>
        <a href={reviewPath(address, review.id)} className={buttonClass("secondary")}>
          {t("locked.compare")}
        </a>
        {mayWithdraw && (
          <WithdrawForm
            fields={{ municipalityId, reviewId: review.id, ...address }}
            page="review"
            start={emptyForm("withdraw")}
            words={withdrawWords(locale)}
          />
        )}
      </ReviewHead>
      <div className="mt-6 flex justify-end">{page.languages}</div>
      <section aria-label={t("locked.page")} lang={page.shown} className="preview-frame">
        {page.children}
      </section>
    </div>
  );
}

import { Icon } from "@/components/icon";
import { masterPath } from "@/features/media/addresses";
import { foreignLang, pick } from "@/lib/i18n/localized";
import { fileSize } from "@/lib/text/file-size";
import type { Document } from "../../images";
import type { PageContext } from "../../page-context";

/** The documents whose files are there, in their order. */
export const documentsOf = ({ published: { profile, files } }: PageContext): Document[] =>
  profile.documents.filter(({ file }) => files[file]);

/** What readers can save, with its kind and size. */
export function Documents({ context }: { context: PageContext }) {
  const { published, locale, t } = context;
  const documents = documentsOf(context);
  if (documents.length === 0) return null;
  return (
    <section className="profile-section profile-documents" aria-labelledby="documents">
      <div className="section-wide">
        <h2 id="documents" className="block-heading">
          {t("documents.title")}
        </h2>
        <ul>
          {documents.map(({ id, file, title }) => {
            const facts = published.files[file];
            const found = pick(title, locale);
            if (!facts || !found) return null;
            return (
              <li key={id}>
                <a href={masterPath(facts)} download={`${found.value}.pdf`}>
                  <Icon name="download" />
                  <span className="link" lang={foreignLang(found, locale)}>
                    {found.value}
                  </span>{" "}
                  <span className="document-kind">
                    {t("documents.kind", { type: "PDF", size: fileSize(facts.bytes, locale) })}
                  </span>
                </a>
              </li>
            );
          })}
        </ul>
      </div>
    </section>
  );
}

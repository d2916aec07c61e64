-- What visitors have seen is kept like the record and the revisions: never changed, never deleted.
CREATE OR REPLACE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql
SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF current_setting('partner_cities.erase', true) = 'on'
     AND pg_has_role((SELECT relowner FROM pg_class WHERE oid = TG_RELID), 'usage') THEN
    RETURN coalesce(NEW, OLD);
  END IF;
  -- An account that goes leaves the name it acted under and loses its id.
  IF TG_OP = 'UPDATE' AND TG_TABLE_NAME = 'revisions'
     AND to_jsonb(OLD) || '{"author_id": null}' = to_jsonb(NEW) THEN
    RETURN NEW;
  END IF;
  IF TG_OP = 'UPDATE' AND TG_TABLE_NAME = 'publications'
     AND to_jsonb(OLD) || '{"publisher_id": null}' = to_jsonb(NEW) THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;
--> statement-breakpoint
CREATE TRIGGER publications_append_only BEFORE UPDATE OR DELETE ON publications
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER publications_never_emptied BEFORE TRUNCATE ON publications
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
-- As in migration 0008, and also from publications, reviews, comments, links, confirmations and uploads.
CREATE OR REPLACE FUNCTION erase_from_history(person uuid, by_account uuid, by_name text, by_address text)
RETURNS void LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  own_address text := (SELECT email FROM public.accounts WHERE id = person);
  changed_records integer;
  changed_revisions integer;
BEGIN
  IF own_address IS NULL THEN
    RAISE EXCEPTION 'There is no such account' USING ERRCODE = 'no_data_found';
  END IF;
  PERFORM set_config('partner_cities.erase', 'on', true);
  UPDATE public.audit_log SET
    actor_name = CASE WHEN account_id = person THEN '' ELSE actor_name END,
    -- What nobody known tried for an account was mostly tried by its own person.
    address = CASE WHEN account_id = person OR (account_id IS NULL AND actor_name = '' AND subject_kind = 'account')
      THEN '' ELSE address END,
    detail = CASE
      WHEN subject_kind IN ('municipality', 'record') THEN detail
      WHEN subject_kind = 'account' AND subject_id <> person::text THEN detail
      WHEN subject_kind = 'mail' AND detail ->> 'recipient' IS DISTINCT FROM own_address
        AND subject_id NOT IN (SELECT id::text FROM public.mails WHERE mails.account_id = person) THEN detail
      ELSE public.without_person(detail)
        -- Of an account, a value that stands alone is a name, an address or a label that the person chose.
        || CASE WHEN subject_kind = 'account' AND jsonb_typeof(detail -> 'before') = 'string'
             THEN '{"before": ""}'::jsonb ELSE '{}' END
        || CASE WHEN subject_kind = 'account' AND jsonb_typeof(detail -> 'after') = 'string'
             THEN '{"after": ""}'::jsonb ELSE '{}' END
      END
  WHERE account_id = person
    OR (subject_kind = 'account' AND subject_id = person::text)
    OR (subject_kind = 'mail' AND (detail ->> 'recipient' = own_address
      OR subject_id IN (SELECT id::text FROM public.mails WHERE mails.account_id = person)));
  GET DIAGNOSTICS changed_records = ROW_COUNT;
  UPDATE public.handovers SET editor_name = '' WHERE editor_id = person;
  UPDATE public.revisions SET author_name = '' WHERE author_id = person;
  GET DIAGNOSTICS changed_revisions = ROW_COUNT;
  UPDATE public.publications SET publisher_name = '' WHERE publisher_id = person;
  UPDATE public.reviews SET submitter_name = '' WHERE submitter_id = person;
  UPDATE public.reviews SET closer_name = '' WHERE closer_id = person;
  UPDATE public.review_comments SET author_name = '' WHERE author_id = person;
  UPDATE public.review_comments SET resolver_name = '' WHERE resolver_id = person;
  UPDATE public.preview_links SET creator_name = '' WHERE creator_id = person;
  UPDATE public.figure_confirmations SET account_name = '' WHERE account_id = person;
  UPDATE public.media SET uploader_name = '' WHERE uploader_id = person;
  PERFORM set_config('partner_cities.erase', 'off', true);
  INSERT INTO public.audit_log (account_id, actor_name, action, subject_kind, subject_id, address, detail)
  VALUES (by_account, by_name, 'account.erased', 'account', person::text, by_address,
    jsonb_build_object('records', changed_records, 'revisions', changed_revisions));
END $$;
--> statement-breakpoint
-- What was published before there was this table: as far back as the record goes, and at least what visitors read now.
INSERT INTO publications (municipality_id, number, revision_id, change_note, published_at, publisher_id, publisher_name)
SELECT municipality_id, row_number() OVER (PARTITION BY municipality_id ORDER BY at, revision_id),
  revision_id, change_note, at, (SELECT id FROM accounts WHERE id = account_id), actor_name
FROM (
  SELECT r.municipality_id, r.id AS revision_id, a.at, a.account_id, a.actor_name,
    CASE WHEN p.revision_id = r.id THEN p.change_note ELSE '{}' END AS change_note
  FROM audit_log a
  JOIN revisions r ON r.municipality_id::text = a.subject_id AND r.number::text = a.detail ->> 'after'
  LEFT JOIN published_profiles p ON p.municipality_id = r.municipality_id
  WHERE a.action = 'profile.published' AND a.subject_kind = 'municipality'
  UNION ALL
  SELECT p.municipality_id, p.revision_id, p.published_at, r.author_id, r.author_name, p.change_note
  FROM published_profiles p JOIN revisions r ON r.id = p.revision_id
  WHERE NOT EXISTS (
    SELECT FROM audit_log a
    WHERE a.action = 'profile.published' AND a.subject_id = p.municipality_id::text
      AND a.detail ->> 'after' = r.number::text
  )
) AS known;
--> statement-breakpoint
UPDATE indicators SET review_months = CASE key WHEN 'area' THEN 120 ELSE 24 END
WHERE key IN ('population', 'people_present', 'area', 'neighbourhoods', 'directorates', 'staff',
  'community_centres', 'population_rank');

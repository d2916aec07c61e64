-- A mail belongs to an account also when it went to an address that its person no longer has. Apart from that the
-- function is what it was.
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
      WHEN subject_kind = 'mail' AND detail ->> 'account' IS DISTINCT FROM person::text
        AND detail ->> 'recipient' IS DISTINCT FROM own_address
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
    OR (subject_kind = 'mail' AND (detail ->> 'account' = person::text OR detail ->> 'recipient' = own_address
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

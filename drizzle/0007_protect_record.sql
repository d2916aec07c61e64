-- The record and revisions are protected by rights (db/rights.ts) and, for their owner's own mistakes, by triggers. Only
-- who owns a table may say that it erases; functions of the owner do so for the site, within their limits. They take
-- nothing from the caller's search path. They say that they erase in their bodies: as an attribute of a function that
-- needs a superuser.
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
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;
--> statement-breakpoint
CREATE TRIGGER revisions_never_emptied BEFORE TRUNCATE ON revisions
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER audit_log_never_emptied BEFORE TRUNCATE ON audit_log
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
-- Deletes what is older than so many months, ten thousand entries at most, and writes down how many. Answers the same.
CREATE FUNCTION delete_old_records(months integer) RETURNS integer LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  oldest timestamptz := now() - make_interval(months => months);
  deleted integer;
BEGIN
  IF months IS NULL OR months < 12 THEN
    RAISE EXCEPTION 'The record is kept for at least 12 months' USING ERRCODE = 'invalid_parameter_value';
  END IF;
  PERFORM set_config('partner_cities.erase', 'on', true);
  DELETE FROM public.audit_log WHERE id IN (
    SELECT id FROM public.audit_log WHERE at < oldest ORDER BY at LIMIT 10000
  );
  GET DIAGNOSTICS deleted = ROW_COUNT;
  PERFORM set_config('partner_cities.erase', 'off', true);
  IF deleted > 0 THEN
    INSERT INTO public.audit_log (actor_name, action, subject_kind, subject_id, detail)
    VALUES ('', 'record.shortened', 'record', '',
      jsonb_build_object('deleted', deleted, 'until', oldest, 'months', months));
  END IF;
  RETURN deleted;
END $$;
--> statement-breakpoint
-- The same document with nothing in it that says who somebody is.
CREATE FUNCTION without_person(detail jsonb) RETURNS jsonb LANGUAGE plpgsql IMMUTABLE
SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  RETURN CASE jsonb_typeof(detail)
    WHEN 'object' THEN (
      SELECT coalesce(jsonb_object_agg(key, CASE
        WHEN key IN ('name', 'email', 'recipient', 'address', 'userAgent', 'passkey') THEN '""'::jsonb
        ELSE public.without_person(value) END), '{}')
      FROM jsonb_each(detail))
    WHEN 'array' THEN (
      SELECT coalesce(jsonb_agg(public.without_person(value) ORDER BY place), '[]')
      FROM jsonb_array_elements(detail) WITH ORDINALITY AS e (value, place))
    ELSE detail END;
END $$;
--> statement-breakpoint
-- Erases who somebody was from the record of what they did and of what was done to them, from their revisions, and as the
-- last editor of a municipality, and writes down that this was done and by whom. What others did, and others' names, stay.
-- The account has to be there.
CREATE FUNCTION erase_from_history(person uuid, by_account uuid, by_name text, by_address text)
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
    address = CASE WHEN account_id = person THEN '' ELSE address END,
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
  PERFORM set_config('partner_cities.erase', 'off', true);
  INSERT INTO public.audit_log (account_id, actor_name, action, subject_kind, subject_id, address, detail)
  VALUES (by_account, by_name, 'account.erased', 'account', person::text, by_address,
    jsonb_build_object('records', changed_records, 'revisions', changed_revisions));
END $$;
--> statement-breakpoint
REVOKE ALL ON FUNCTION delete_old_records(integer), without_person(jsonb),
  erase_from_history(uuid, uuid, text, text) FROM PUBLIC;

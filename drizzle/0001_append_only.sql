-- Revisions and the audit log are never changed. Two exceptions: an account that goes leaves the name it acted
-- under and loses its id, and a transaction that sets partner_cities.erase to 'on' may delete (erasure on request).
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF current_setting('partner_cities.erase', true) = 'on' THEN
    RETURN coalesce(NEW, OLD);
  END IF;
  IF TG_OP = 'UPDATE' AND TG_TABLE_NAME = 'revisions'
     AND to_jsonb(NEW) - 'author_id' = to_jsonb(OLD) - 'author_id' AND NEW.author_id IS NULL THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;
--> statement-breakpoint
CREATE TRIGGER revisions_append_only BEFORE UPDATE OR DELETE ON revisions
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER audit_log_append_only BEFORE UPDATE OR DELETE ON audit_log
  FOR EACH ROW EXECUTE FUNCTION refuse_change();

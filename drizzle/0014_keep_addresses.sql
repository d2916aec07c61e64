-- An address that a municipality has had stays its own for good: no row is changed, taken away or given to another.
INSERT INTO address_history (country_code, slug, municipality_id, since)
SELECT country_code, slug, id, created_at FROM municipalities ON CONFLICT DO NOTHING;
--> statement-breakpoint
CREATE TRIGGER address_history_append_only BEFORE UPDATE OR DELETE ON address_history
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER address_history_never_emptied BEFORE TRUNCATE ON address_history
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

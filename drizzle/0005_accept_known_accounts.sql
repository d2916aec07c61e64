-- Accounts from before there were invitations have been in use all along; the record knows who has signed in.
UPDATE "accounts" SET "accepted_at" = "created_at" WHERE "accepted_at" IS NULL;
--> statement-breakpoint
UPDATE "accounts" SET "last_sign_in_at" = (
  SELECT max("at") FROM "audit_log" WHERE "account_id" = "accounts"."id" AND "action" = 'session.started'
);

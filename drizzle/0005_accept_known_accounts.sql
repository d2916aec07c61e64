-- Accounts from before there were invitations have been in use all along.
UPDATE "accounts" SET "accepted_at" = "created_at" WHERE "accepted_at" IS NULL;

ALTER TABLE "sessions" ALTER COLUMN "proven_at" DROP DEFAULT;--> statement-breakpoint
ALTER TABLE "sessions" ALTER COLUMN "proven_at" DROP NOT NULL;--> statement-breakpoint
-- Until now a sign-in wrote it too, and nothing tells the two apart.
UPDATE "sessions" SET "proven_at" = NULL;

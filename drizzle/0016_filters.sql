ALTER TABLE "published_profiles" ADD COLUMN "population" double precision;--> statement-breakpoint
ALTER TABLE "published_profiles" ADD COLUMN "languages" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "published_profiles" ADD COLUMN "indicators" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "published_profiles" ADD COLUMN "version" integer DEFAULT 0 NOT NULL;
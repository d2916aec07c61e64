-- Both come with PostgreSQL and may be created by whoever owns the database.
CREATE EXTENSION IF NOT EXISTS pg_trgm;--> statement-breakpoint
CREATE EXTENSION IF NOT EXISTS fuzzystrmatch;--> statement-breakpoint
CREATE TABLE "search_names" (
	"municipality_id" uuid NOT NULL,
	"key" text NOT NULL,
	"tier" smallint NOT NULL,
	"weight" double precision NOT NULL,
	CONSTRAINT "search_names_municipality_id_key_pk" PRIMARY KEY("municipality_id","key")
);
--> statement-breakpoint
ALTER TABLE "search_names" ADD CONSTRAINT "search_names_municipality_id_published_profiles_municipality_id_fk" FOREIGN KEY ("municipality_id") REFERENCES "public"."published_profiles"("municipality_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "search_names_key" ON "search_names" USING btree ("key" text_pattern_ops);--> statement-breakpoint
CREATE INDEX "search_names_letter" ON "search_names" USING btree (left("key", 1),"tier","weight" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "search_names_two_letters" ON "search_names" USING btree (left("key", 2),"tier","weight" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "search_names_three_letters" ON "search_names" USING btree (left("key", 3),"tier","weight" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "search_names_near" ON "search_names" USING gin ("key" gin_trgm_ops) WHERE "search_names"."tier" < 2;--> statement-breakpoint
CREATE INDEX "published_profiles_largest" ON "published_profiles" USING btree ("population" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "published_profiles_largest_of_country" ON "published_profiles" USING btree ("country_code","population" DESC NULLS LAST);
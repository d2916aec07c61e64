ALTER TABLE "published_figures" ADD COLUMN "country_code" text;--> statement-breakpoint
UPDATE "published_figures" SET "country_code" = "published_profiles"."country_code" FROM "published_profiles" WHERE "published_profiles"."municipality_id" = "published_figures"."municipality_id";--> statement-breakpoint
ALTER TABLE "published_figures" ALTER COLUMN "country_code" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "published_figures" ADD COLUMN "about_kind" text GENERATED ALWAYS AS (about ->> 'kind') STORED NOT NULL;--> statement-breakpoint
ALTER TABLE "published_figures" ADD COLUMN "is_exact" boolean GENERATED ALWAYS AS (observation ->> 'precision' = 'exact' and observation ->> 'high' is null) STORED NOT NULL;--> statement-breakpoint
ALTER TABLE "published_figures" ADD COLUMN "day" text GENERATED ALWAYS AS (observation #>> '{date,value}') STORED;--> statement-breakpoint
CREATE INDEX "published_figures_of_country" ON "published_figures" USING btree ("country_code","indicator","municipality_id","figure_id","about_kind","unit","value","is_exact","day") WHERE position = 0;
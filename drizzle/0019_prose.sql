CREATE TABLE "search_cells" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "search_cells_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"fingerprint" text NOT NULL,
	"signs" text[] NOT NULL,
	CONSTRAINT "search_cells_fingerprint_unique" UNIQUE("fingerprint")
);
--> statement-breakpoint
CREATE TABLE "search_texts" (
	"municipality_id" uuid PRIMARY KEY NOT NULL,
	"weight" double precision NOT NULL,
	"published_at" timestamp with time zone NOT NULL,
	"cell" integer NOT NULL,
	"words" "tsvector" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "search_words" (
	"word" text PRIMARY KEY NOT NULL
);
--> statement-breakpoint
ALTER TABLE "search_texts" ADD CONSTRAINT "search_texts_municipality_id_published_profiles_municipality_id_fk" FOREIGN KEY ("municipality_id") REFERENCES "public"."published_profiles"("municipality_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "search_texts" ADD CONSTRAINT "search_texts_cell_search_cells_id_fk" FOREIGN KEY ("cell") REFERENCES "public"."search_cells"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "search_texts_words" ON "search_texts" USING gin ("words") WITH (fastupdate=false);--> statement-breakpoint
CREATE INDEX "search_texts_cell" ON "search_texts" USING btree ("cell","published_at");--> statement-breakpoint
CREATE INDEX "search_words_beginning" ON "search_words" USING btree ("word" text_pattern_ops);--> statement-breakpoint
CREATE INDEX "published_profiles_names_en" ON "published_profiles" USING btree (name collate "en-x-icu");--> statement-breakpoint
CREATE INDEX "published_profiles_names_tr" ON "published_profiles" USING btree (name collate "tr-x-icu");--> statement-breakpoint
CREATE INDEX "published_profiles_names_uk" ON "published_profiles" USING btree (name collate "uk-x-icu");--> statement-breakpoint
-- The words lie apart from the rest of a row, so that what is put in order is read without them.
ALTER TABLE "search_texts" SET (toast_tuple_target = 128);

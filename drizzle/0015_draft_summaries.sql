CREATE TABLE "draft_summaries" (
	"municipality_id" uuid PRIMARY KEY NOT NULL,
	"revision_id" uuid NOT NULL,
	"rules" text NOT NULL,
	"is_readable" boolean NOT NULL,
	"name" text NOT NULL,
	"region" jsonb NOT NULL,
	"search_text" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "kept_numbers" (
	"municipality_id" uuid NOT NULL,
	"figure_id" text NOT NULL,
	"text" text NOT NULL,
	"kept_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "kept_numbers_municipality_id_figure_id_text_pk" PRIMARY KEY("municipality_id","figure_id","text")
);
--> statement-breakpoint
ALTER TABLE "draft_summaries" ADD CONSTRAINT "draft_summaries_municipality_id_municipalities_id_fk" FOREIGN KEY ("municipality_id") REFERENCES "public"."municipalities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "draft_summaries" ADD CONSTRAINT "draft_summaries_revision_id_revisions_id_fk" FOREIGN KEY ("revision_id") REFERENCES "public"."revisions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "kept_numbers" ADD CONSTRAINT "kept_numbers_municipality_id_municipalities_id_fk" FOREIGN KEY ("municipality_id") REFERENCES "public"."municipalities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "revisions_author" ON "revisions" USING btree ("author_id");
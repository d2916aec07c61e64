ALTER TABLE "search_texts" DROP COLUMN "cell";--> statement-breakpoint
DROP TABLE "search_cells";

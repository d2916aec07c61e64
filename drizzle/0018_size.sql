CREATE INDEX "draft_summaries_words" ON "draft_summaries" USING gin (to_tsvector('simple', search_text));--> statement-breakpoint
CREATE INDEX "draft_summaries_name_en" ON "draft_summaries" USING btree (name collate "en-x-icu");--> statement-breakpoint
CREATE INDEX "draft_summaries_name_tr" ON "draft_summaries" USING btree (name collate "tr-x-icu");--> statement-breakpoint
CREATE INDEX "draft_summaries_name_uk" ON "draft_summaries" USING btree (name collate "uk-x-icu");--> statement-breakpoint
CREATE INDEX "publications_recent" ON "publications" USING btree ("published_at" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "published_profiles_place" ON "published_profiles" USING gist (point(longitude, latitude)) WHERE longitude is not null and latitude is not null;--> statement-breakpoint
CREATE INDEX "published_profiles_name_en" ON "published_profiles" USING btree ("country_code",name collate "en-x-icu");--> statement-breakpoint
CREATE INDEX "published_profiles_name_tr" ON "published_profiles" USING btree ("country_code",name collate "tr-x-icu");--> statement-breakpoint
CREATE INDEX "published_profiles_name_uk" ON "published_profiles" USING btree ("country_code",name collate "uk-x-icu");
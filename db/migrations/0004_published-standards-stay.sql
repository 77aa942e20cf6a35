-- People go by the version with which they began: once it is published, changing, deleting and emptying are refused, by whoever.
CREATE FUNCTION "refuse_to_change_a_published_standard"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'A published version of a standard is never rewritten.' USING ERRCODE = '42501';
END $$;
--> statement-breakpoint
CREATE TRIGGER "published_versions_stay" BEFORE UPDATE OR DELETE ON "programme_versions" FOR EACH ROW WHEN (OLD."published_at" IS NOT NULL) EXECUTE FUNCTION "refuse_to_change_a_published_standard"();
--> statement-breakpoint
CREATE TRIGGER "published_versions_are_not_emptied" BEFORE TRUNCATE ON "programme_versions" FOR EACH STATEMENT EXECUTE FUNCTION "refuse_to_change_a_published_standard"();

-- What the ledger says can only be added to, by whoever: changing, deleting and emptying are refused.
CREATE FUNCTION "refuse_to_change_the_ledger"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'The ledger of sign-offs is only ever appended to.' USING ERRCODE = '42501';
END $$;
--> statement-breakpoint
CREATE TRIGGER "sign_offs_stay" BEFORE UPDATE OR DELETE ON "sign_offs" FOR EACH ROW EXECUTE FUNCTION "refuse_to_change_the_ledger"();
--> statement-breakpoint
CREATE TRIGGER "sign_offs_are_not_emptied" BEFORE TRUNCATE ON "sign_offs" FOR EACH STATEMENT EXECUTE FUNCTION "refuse_to_change_the_ledger"();
--> statement-breakpoint
INSERT INTO "ledger_head" ("id", "seq", "hash") VALUES (1, 0, repeat('0', 64));

CREATE TABLE "opportunities" (
	"id" text PRIMARY KEY NOT NULL,
	"team_id" text NOT NULL,
	"title" text NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"times_per_week" double precision NOT NULL,
	"minutes_each" double precision NOT NULL,
	"build_hours" integer NOT NULL,
	"saves_percent" integer NOT NULL,
	"gives_back_percent" integer NOT NULL,
	"ticket_kind" text,
	"state" text NOT NULL,
	"created_by" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"started_at" timestamp with time zone,
	"finished_on" date,
	"ended_by" text,
	"ended_at" timestamp with time zone,
	"effect_state" text,
	"effect_asked_at" timestamp with time zone,
	"effect_heard_at" timestamp with time zone,
	"effect_attempts" integer DEFAULT 0 NOT NULL,
	"effect_failure" text,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "opportunities_times" CHECK ("opportunities"."times_per_week" >= 0 and "opportunities"."times_per_week" <= 100000),
	CONSTRAINT "opportunities_minutes" CHECK ("opportunities"."minutes_each" > 0 and "opportunities"."minutes_each" <= 2400),
	CONSTRAINT "opportunities_build" CHECK ("opportunities"."build_hours" between 0 and 5000),
	CONSTRAINT "opportunities_saves" CHECK ("opportunities"."saves_percent" between 1 and 100),
	CONSTRAINT "opportunities_gives_back" CHECK ("opportunities"."gives_back_percent" between 0 and 100)
);
--> statement-breakpoint
CREATE TABLE "opportunity_baselines" (
	"opportunity_id" text PRIMARY KEY NOT NULL,
	"tickets" integer NOT NULL,
	"from" date NOT NULL,
	"to" date NOT NULL,
	"promise" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "opportunity_effects" (
	"opportunity_id" text NOT NULL,
	"person_id" text NOT NULL,
	"hours" integer NOT NULL,
	"facts_hash" text NOT NULL,
	"from_date" date,
	"to_date" date,
	"weeks" integer,
	"status" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "opportunity_effects_opportunity_id_person_id_pk" PRIMARY KEY("opportunity_id","person_id")
);
--> statement-breakpoint
CREATE TABLE "opportunity_people" (
	"opportunity_id" text NOT NULL,
	"person_id" text NOT NULL,
	CONSTRAINT "opportunity_people_opportunity_id_person_id_pk" PRIMARY KEY("opportunity_id","person_id")
);
--> statement-breakpoint
CREATE TABLE "reclaimed_hours" (
	"id" text PRIMARY KEY NOT NULL,
	"opportunity_id" text NOT NULL,
	"person_id" text NOT NULL,
	"hours" integer NOT NULL,
	"from" date NOT NULL,
	"to" date,
	"given_by" text NOT NULL,
	"given_at" timestamp with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "reclaimed_hours_each" CHECK ("reclaimed_hours"."hours" between 1 and 20)
);
--> statement-breakpoint
CREATE TABLE "calendar_events" (
	"id" text PRIMARY KEY NOT NULL,
	"person_id" text NOT NULL,
	"digest" text NOT NULL,
	"sequence" integer NOT NULL,
	"changed_at" timestamp with time zone NOT NULL,
	"last" jsonb NOT NULL,
	"is_cancelled" boolean DEFAULT false NOT NULL,
	"last_day" date
);
--> statement-breakpoint
CREATE TABLE "calendar_links" (
	"id" text PRIMARY KEY NOT NULL,
	"person_id" text NOT NULL,
	"label" text NOT NULL,
	"token_hash" text NOT NULL,
	"parts" jsonb NOT NULL,
	"detail" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"last_used_at" timestamp with time zone,
	"revoked_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "forecasts" (
	"id" text PRIMARY KEY NOT NULL,
	"person_id" text NOT NULL,
	"cause" text NOT NULL,
	"because" text NOT NULL,
	"before" jsonb,
	"state" text NOT NULL,
	"asked_at" timestamp with time zone NOT NULL,
	"heard_at" timestamp with time zone,
	"attempts" integer DEFAULT 0 NOT NULL,
	"ended_at" timestamp with time zone,
	"failure" text,
	"from_date" date,
	"to_date" date,
	"changes" integer DEFAULT 1 NOT NULL,
	"seen_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "hour_entries" (
	"id" text PRIMARY KEY NOT NULL,
	"person_id" text NOT NULL,
	"day" date NOT NULL,
	"week" date GENERATED ALWAYS AS (day - (extract(isodow from day)::int - 1)) STORED NOT NULL,
	"minutes" integer NOT NULL,
	"mix" text,
	"learning" text,
	"activity_id" text,
	"project_id" text,
	"process_id" text,
	"instruction_id" text,
	"block_id" text,
	"ticket_kind" text,
	"source" text NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"written_at" timestamp with time zone NOT NULL,
	CONSTRAINT "hour_entries_minutes" CHECK ("hour_entries"."minutes" between 1 and case when "hour_entries"."source" = 'plan' then 10080 else 1440 end),
	CONSTRAINT "hour_entries_mix_or_learning" CHECK (("hour_entries"."mix" is null) <> ("hour_entries"."learning" is null))
);
--> statement-breakpoint
CREATE TABLE "hour_sheets" (
	"person_id" text NOT NULL,
	"week" date NOT NULL,
	"team_id" text,
	"state" text NOT NULL,
	"run" integer DEFAULT 0 NOT NULL,
	"grow" integer DEFAULT 0 NOT NULL,
	"transform" integer DEFAULT 0 NOT NULL,
	"protected" integer DEFAULT 0 NOT NULL,
	"instruction" integer DEFAULT 0 NOT NULL,
	"interruptions" integer DEFAULT 0 NOT NULL,
	"interrupted_minutes" integer DEFAULT 0 NOT NULL,
	"on_call_minutes" integer DEFAULT 0 NOT NULL,
	"submitted_at" timestamp with time zone,
	"decided_by" text,
	"decided_at" timestamp with time zone,
	"decision_note" text DEFAULT '' NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "hour_sheets_person_id_week_pk" PRIMARY KEY("person_id","week"),
	CONSTRAINT "hour_sheets_monday" CHECK (extract(isodow from "hour_sheets"."week") = 1),
	CONSTRAINT "hour_sheets_decided" CHECK (("hour_sheets"."decided_by" is null) = ("hour_sheets"."decided_at" is null)),
	CONSTRAINT "hour_sheets_by_another" CHECK ("hour_sheets"."decided_by" is null or "hour_sheets"."decided_by" <> "hour_sheets"."person_id"),
	CONSTRAINT "hour_sheets_in_a_week" CHECK ("hour_sheets"."interruptions" between 0 and 500 and "hour_sheets"."interrupted_minutes" between 0 and 10080 and "hour_sheets"."on_call_minutes" between 0 and 10080)
);
--> statement-breakpoint
CREATE TABLE "blackouts" (
	"id" text PRIMARY KEY NOT NULL,
	"person_id" text,
	"team_id" text,
	"kind" text NOT NULL,
	"from" date NOT NULL,
	"to" date NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"set_by" text NOT NULL,
	"set_at" timestamp with time zone NOT NULL,
	"withdrawn_at" timestamp with time zone,
	"withdrawn_by" text,
	CONSTRAINT "blackouts_of_one" CHECK (("blackouts"."person_id" is null) <> ("blackouts"."team_id" is null)),
	CONSTRAINT "blackouts_period" CHECK ("blackouts"."to" >= "blackouts"."from" and "blackouts"."to" - "blackouts"."from" <= 366)
);
--> statement-breakpoint
CREATE TABLE "block_days" (
	"block_id" text NOT NULL,
	"day" date NOT NULL,
	"outcome" text NOT NULL,
	"reason" text DEFAULT '' NOT NULL,
	"decided_by" text NOT NULL,
	"decided_at" timestamp with time zone NOT NULL,
	"instead_day" date,
	"instead_starts_at" smallint,
	"instead_by" text,
	"instead_at" timestamp with time zone,
	"instead_taken_at" timestamp with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "block_days_block_id_day_pk" PRIMARY KEY("block_id","day"),
	CONSTRAINT "block_days_instead" CHECK (("block_days"."instead_day" is null) = ("block_days"."instead_starts_at" is null)),
	CONSTRAINT "block_days_instead_of_cancelled" CHECK ("block_days"."instead_day" is null or "block_days"."outcome" = 'cancelled')
);
--> statement-breakpoint
CREATE TABLE "exam_bookings" (
	"id" text PRIMARY KEY NOT NULL,
	"person_id" text NOT NULL,
	"activity_id" text NOT NULL,
	"on" date NOT NULL,
	"starts_at" smallint,
	"place" text DEFAULT '' NOT NULL,
	"booked_at" timestamp with time zone NOT NULL,
	"changed_at" timestamp with time zone NOT NULL,
	"cancelled_at" timestamp with time zone,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "protected_blocks" (
	"id" text PRIMARY KEY NOT NULL,
	"person_id" text NOT NULL,
	"weekday" smallint NOT NULL,
	"starts_at" smallint NOT NULL,
	"minutes" smallint NOT NULL,
	"time_zone" text NOT NULL,
	"from" date NOT NULL,
	"to" date,
	"reclaimed_id" text,
	"created_by" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"changed_at" timestamp with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "protected_blocks_weekday" CHECK ("protected_blocks"."weekday" between 1 and 7),
	CONSTRAINT "protected_blocks_minutes" CHECK ("protected_blocks"."minutes" between 15 and 480),
	CONSTRAINT "protected_blocks_in_a_day" CHECK ("protected_blocks"."starts_at" >= 0 and "protected_blocks"."starts_at" + "protected_blocks"."minutes" <= 1440),
	CONSTRAINT "protected_blocks_period" CHECK ("protected_blocks"."to" is null or "protected_blocks"."to" >= "protected_blocks"."from" - 1)
);
--> statement-breakpoint
CREATE TABLE "ticket_changes" (
	"import_id" text NOT NULL,
	"number" text NOT NULL,
	"before" jsonb,
	"after" jsonb NOT NULL,
	CONSTRAINT "ticket_changes_import_id_number_pk" PRIMARY KEY("import_id","number")
);
--> statement-breakpoint
CREATE TABLE "ticket_imports" (
	"id" text PRIMARY KEY NOT NULL,
	"team_id" text NOT NULL,
	"file_name" text NOT NULL,
	"content_hash" text NOT NULL,
	"content" "bytea",
	"reading" jsonb NOT NULL,
	"state" text NOT NULL,
	"rows_read" integer DEFAULT 0 NOT NULL,
	"rows_in_all" integer,
	"report" jsonb,
	"left_out" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"failure" text,
	"asked_by" text NOT NULL,
	"asked_at" timestamp with time zone NOT NULL,
	"heard_at" timestamp with time zone,
	"attempts" integer DEFAULT 0 NOT NULL,
	"ended_at" timestamp with time zone,
	"undone_by" text,
	"undone_at" timestamp with time zone,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "tickets" (
	"team_id" text NOT NULL,
	"number" text NOT NULL,
	"opened_at" timestamp with time zone NOT NULL,
	"resolved_at" timestamp with time zone,
	"category" text DEFAULT '' NOT NULL,
	"subcategory" text DEFAULT '' NOT NULL,
	"title" text DEFAULT '' NOT NULL,
	"minutes" integer NOT NULL,
	"is_measured" boolean NOT NULL,
	"kind" text NOT NULL,
	"import_id" text NOT NULL,
	CONSTRAINT "tickets_team_id_number_pk" PRIMARY KEY("team_id","number")
);
--> statement-breakpoint
CREATE TABLE "strain_check_ins" (
	"person_id" text NOT NULL,
	"week" date NOT NULL,
	"team_id" text,
	"workload" smallint NOT NULL,
	"interruptions" smallint NOT NULL,
	"energy" smallint NOT NULL,
	"shared" boolean DEFAULT true NOT NULL,
	"said_at" timestamp with time zone NOT NULL,
	CONSTRAINT "strain_check_ins_person_id_week_pk" PRIMARY KEY("person_id","week"),
	CONSTRAINT "strain_check_ins_scale" CHECK ("strain_check_ins"."workload" between 1 and 5 and "strain_check_ins"."interruptions" between 1 and 5 and "strain_check_ins"."energy" between 1 and 5)
);
--> statement-breakpoint
CREATE TABLE "strain_pictures" (
	"team_id" text NOT NULL,
	"from" date NOT NULL,
	"picture" jsonb,
	"drawn_at" timestamp with time zone NOT NULL,
	CONSTRAINT "strain_pictures_team_id_from_pk" PRIMARY KEY("team_id","from")
);
--> statement-breakpoint
CREATE TABLE "team_terms" (
	"team_id" text PRIMARY KEY NOT NULL,
	"run" smallint DEFAULT 60 NOT NULL,
	"grow" smallint DEFAULT 25 NOT NULL,
	"transform" smallint DEFAULT 15 NOT NULL,
	"replace_days" smallint DEFAULT 7 NOT NULL,
	"minutes_per_ticket" smallint DEFAULT 15 NOT NULL,
	"build_hours_per_week" smallint DEFAULT 4 NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "team_terms_whole" CHECK ("team_terms"."run" + "team_terms"."grow" + "team_terms"."transform" = 100),
	CONSTRAINT "team_terms_shares" CHECK ("team_terms"."run" >= 0 and "team_terms"."grow" >= 0 and "team_terms"."transform" >= 0),
	CONSTRAINT "team_terms_days" CHECK ("team_terms"."replace_days" between 1 and 60)
);
--> statement-breakpoint
ALTER TABLE "opportunities" ADD CONSTRAINT "opportunities_team_id_teams_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."teams"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "opportunities" ADD CONSTRAINT "opportunities_created_by_people_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "opportunities" ADD CONSTRAINT "opportunities_ended_by_people_id_fk" FOREIGN KEY ("ended_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "opportunity_baselines" ADD CONSTRAINT "opportunity_baselines_opportunity_id_opportunities_id_fk" FOREIGN KEY ("opportunity_id") REFERENCES "public"."opportunities"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "opportunity_effects" ADD CONSTRAINT "opportunity_effects_opportunity_id_opportunities_id_fk" FOREIGN KEY ("opportunity_id") REFERENCES "public"."opportunities"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "opportunity_effects" ADD CONSTRAINT "opportunity_effects_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "opportunity_people" ADD CONSTRAINT "opportunity_people_opportunity_id_opportunities_id_fk" FOREIGN KEY ("opportunity_id") REFERENCES "public"."opportunities"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "opportunity_people" ADD CONSTRAINT "opportunity_people_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reclaimed_hours" ADD CONSTRAINT "reclaimed_hours_opportunity_id_opportunities_id_fk" FOREIGN KEY ("opportunity_id") REFERENCES "public"."opportunities"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reclaimed_hours" ADD CONSTRAINT "reclaimed_hours_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reclaimed_hours" ADD CONSTRAINT "reclaimed_hours_given_by_people_id_fk" FOREIGN KEY ("given_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "calendar_events" ADD CONSTRAINT "calendar_events_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "calendar_links" ADD CONSTRAINT "calendar_links_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "forecasts" ADD CONSTRAINT "forecasts_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "hour_entries" ADD CONSTRAINT "hour_entries_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "hour_entries" ADD CONSTRAINT "hour_entries_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "hour_sheets" ADD CONSTRAINT "hour_sheets_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "hour_sheets" ADD CONSTRAINT "hour_sheets_team_id_teams_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."teams"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "hour_sheets" ADD CONSTRAINT "hour_sheets_decided_by_people_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "blackouts" ADD CONSTRAINT "blackouts_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "blackouts" ADD CONSTRAINT "blackouts_team_id_teams_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."teams"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "blackouts" ADD CONSTRAINT "blackouts_set_by_people_id_fk" FOREIGN KEY ("set_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "blackouts" ADD CONSTRAINT "blackouts_withdrawn_by_people_id_fk" FOREIGN KEY ("withdrawn_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "block_days" ADD CONSTRAINT "block_days_block_id_protected_blocks_id_fk" FOREIGN KEY ("block_id") REFERENCES "public"."protected_blocks"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "block_days" ADD CONSTRAINT "block_days_decided_by_people_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "block_days" ADD CONSTRAINT "block_days_instead_by_people_id_fk" FOREIGN KEY ("instead_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "exam_bookings" ADD CONSTRAINT "exam_bookings_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "protected_blocks" ADD CONSTRAINT "protected_blocks_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "protected_blocks" ADD CONSTRAINT "protected_blocks_reclaimed_id_reclaimed_hours_id_fk" FOREIGN KEY ("reclaimed_id") REFERENCES "public"."reclaimed_hours"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "protected_blocks" ADD CONSTRAINT "protected_blocks_created_by_people_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ticket_changes" ADD CONSTRAINT "ticket_changes_import_id_ticket_imports_id_fk" FOREIGN KEY ("import_id") REFERENCES "public"."ticket_imports"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ticket_imports" ADD CONSTRAINT "ticket_imports_team_id_teams_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."teams"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ticket_imports" ADD CONSTRAINT "ticket_imports_asked_by_people_id_fk" FOREIGN KEY ("asked_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ticket_imports" ADD CONSTRAINT "ticket_imports_undone_by_people_id_fk" FOREIGN KEY ("undone_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tickets" ADD CONSTRAINT "tickets_team_id_teams_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."teams"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tickets" ADD CONSTRAINT "tickets_import_id_ticket_imports_id_fk" FOREIGN KEY ("import_id") REFERENCES "public"."ticket_imports"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "strain_check_ins" ADD CONSTRAINT "strain_check_ins_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "strain_check_ins" ADD CONSTRAINT "strain_check_ins_team_id_teams_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."teams"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "strain_pictures" ADD CONSTRAINT "strain_pictures_team_id_teams_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."teams"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "team_terms" ADD CONSTRAINT "team_terms_team_id_teams_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."teams"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "opportunities_team" ON "opportunities" USING btree ("team_id","state");--> statement-breakpoint
CREATE INDEX "opportunities_effect" ON "opportunities" USING btree ("effect_state");--> statement-breakpoint
CREATE INDEX "opportunity_people_person" ON "opportunity_people" USING btree ("person_id");--> statement-breakpoint
CREATE UNIQUE INDEX "reclaimed_hours_current" ON "reclaimed_hours" USING btree ("opportunity_id","person_id") WHERE "reclaimed_hours"."to" is null;--> statement-breakpoint
CREATE INDEX "reclaimed_hours_person" ON "reclaimed_hours" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "calendar_events_person" ON "calendar_events" USING btree ("person_id");--> statement-breakpoint
CREATE UNIQUE INDEX "calendar_links_token" ON "calendar_links" USING btree ("token_hash");--> statement-breakpoint
CREATE INDEX "calendar_links_person" ON "calendar_links" USING btree ("person_id");--> statement-breakpoint
CREATE UNIQUE INDEX "forecasts_waiting" ON "forecasts" USING btree ("person_id","cause") WHERE "forecasts"."state" = 'queued';--> statement-breakpoint
CREATE INDEX "forecasts_person" ON "forecasts" USING btree ("person_id","asked_at");--> statement-breakpoint
CREATE INDEX "forecasts_state" ON "forecasts" USING btree ("state","asked_at");--> statement-breakpoint
CREATE UNIQUE INDEX "hour_entries_of_plan" ON "hour_entries" USING btree ("person_id","week","activity_id") WHERE "hour_entries"."source" = 'plan';--> statement-breakpoint
CREATE INDEX "hour_entries_week" ON "hour_entries" USING btree ("person_id","week");--> statement-breakpoint
CREATE INDEX "hour_entries_activity" ON "hour_entries" USING btree ("person_id","activity_id");--> statement-breakpoint
CREATE INDEX "hour_sheets_team" ON "hour_sheets" USING btree ("team_id","week");--> statement-breakpoint
CREATE INDEX "hour_sheets_state" ON "hour_sheets" USING btree ("state","week");--> statement-breakpoint
CREATE INDEX "blackouts_person" ON "blackouts" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "blackouts_team" ON "blackouts" USING btree ("team_id");--> statement-breakpoint
CREATE UNIQUE INDEX "exam_bookings_current" ON "exam_bookings" USING btree ("person_id","activity_id") WHERE "exam_bookings"."cancelled_at" is null;--> statement-breakpoint
CREATE INDEX "protected_blocks_person" ON "protected_blocks" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "ticket_imports_team" ON "ticket_imports" USING btree ("team_id","asked_at");--> statement-breakpoint
CREATE INDEX "tickets_kind" ON "tickets" USING btree ("team_id","kind","opened_at");--> statement-breakpoint
CREATE INDEX "tickets_opened" ON "tickets" USING btree ("team_id","opened_at");--> statement-breakpoint
CREATE INDEX "tickets_import" ON "tickets" USING btree ("import_id");
CREATE TABLE "absences" (
	"cohort_id" text NOT NULL,
	"person_id" text NOT NULL,
	"period" integer NOT NULL,
	"said_by" text NOT NULL,
	"said_at" timestamp with time zone NOT NULL,
	CONSTRAINT "absences_cohort_id_person_id_period_pk" PRIMARY KEY("cohort_id","person_id","period")
);
--> statement-breakpoint
CREATE TABLE "cohort_periods" (
	"cohort_id" text NOT NULL,
	"number" integer NOT NULL,
	"title" text NOT NULL,
	"from" date NOT NULL,
	"to" date NOT NULL,
	CONSTRAINT "cohort_periods_cohort_id_number_pk" PRIMARY KEY("cohort_id","number"),
	CONSTRAINT "cohort_periods_days" CHECK ("cohort_periods"."to" >= "cohort_periods"."from")
);
--> statement-breakpoint
CREATE TABLE "cohort_seats" (
	"cohort_id" text NOT NULL,
	"host_id" text NOT NULL,
	"period" integer NOT NULL,
	"min" integer NOT NULL,
	"max" integer NOT NULL,
	CONSTRAINT "cohort_seats_cohort_id_host_id_period_pk" PRIMARY KEY("cohort_id","host_id","period"),
	CONSTRAINT "cohort_seats_range" CHECK ("cohort_seats"."min" >= 0 and "cohort_seats"."max" >= "cohort_seats"."min")
);
--> statement-breakpoint
CREATE TABLE "cohorts" (
	"id" text PRIMARY KEY NOT NULL,
	"programme_id" text NOT NULL,
	"version_id" text NOT NULL,
	"title" text NOT NULL,
	"starts_on" date NOT NULL,
	"wish_points" jsonb DEFAULT '[4,3,2,1]'::jsonb NOT NULL,
	"wishes_opened_at" timestamp with time zone,
	"wishes_close_on" date,
	"floor" integer,
	"frozen_through" integer,
	"created_at" timestamp with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "import_changes" (
	"import_id" text NOT NULL,
	"row" integer NOT NULL,
	"thing" text NOT NULL,
	"person_id" text NOT NULL,
	"before" jsonb,
	"after" jsonb,
	CONSTRAINT "import_changes_import_id_row_thing_pk" PRIMARY KEY("import_id","row","thing")
);
--> statement-breakpoint
CREATE TABLE "imports" (
	"id" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"subject_id" text NOT NULL,
	"file_name" text NOT NULL,
	"content_hash" text NOT NULL,
	"created" integer NOT NULL,
	"updated" integer NOT NULL,
	"unchanged" integer NOT NULL,
	"applied_by" text NOT NULL,
	"applied_at" timestamp with time zone NOT NULL,
	"undone_by" text,
	"undone_at" timestamp with time zone,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "rotation_wishes" (
	"cohort_id" text NOT NULL,
	"person_id" text NOT NULL,
	"hosts" jsonb NOT NULL,
	"said_by" text NOT NULL,
	"said_at" timestamp with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "rotation_wishes_cohort_id_person_id_pk" PRIMARY KEY("cohort_id","person_id")
);
--> statement-breakpoint
CREATE TABLE "hosts" (
	"id" text PRIMARY KEY NOT NULL,
	"programme_id" text NOT NULL,
	"name" text NOT NULL,
	"about" text DEFAULT '' NOT NULL,
	"areas" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"skills" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"supervisor_id" text,
	"journeyworkers" integer DEFAULT 1 NOT NULL,
	"apprentices_per_journeyworker" integer,
	"visits" integer DEFAULT 1 NOT NULL,
	"usual_min" integer DEFAULT 0 NOT NULL,
	"usual_max" integer NOT NULL,
	"retired_at" timestamp with time zone,
	"created_at" timestamp with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "hosts_seats" CHECK ("hosts"."usual_min" >= 0 and "hosts"."usual_max" >= "hosts"."usual_min"),
	CONSTRAINT "hosts_visits" CHECK ("hosts"."visits" >= 1)
);
--> statement-breakpoint
CREATE TABLE "programme_versions" (
	"id" text PRIMARY KEY NOT NULL,
	"programme_id" text NOT NULL,
	"number" integer NOT NULL,
	"standard" jsonb NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"created_by" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"published_at" timestamp with time zone,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "placements" (
	"cohort_id" text NOT NULL,
	"person_id" text NOT NULL,
	"period" integer NOT NULL,
	"host_id" text NOT NULL,
	"schedule_id" text NOT NULL,
	CONSTRAINT "placements_cohort_id_person_id_period_pk" PRIMARY KEY("cohort_id","person_id","period")
);
--> statement-breakpoint
CREATE TABLE "rotation_apart" (
	"cohort_id" text NOT NULL,
	"person_id" text NOT NULL,
	"other_id" text NOT NULL,
	"set_by" text NOT NULL,
	"set_at" timestamp with time zone NOT NULL,
	CONSTRAINT "rotation_apart_cohort_id_person_id_other_id_pk" PRIMARY KEY("cohort_id","person_id","other_id"),
	CONSTRAINT "rotation_apart_order" CHECK ("rotation_apart"."person_id" < "rotation_apart"."other_id")
);
--> statement-breakpoint
CREATE TABLE "rotation_notices" (
	"id" text PRIMARY KEY NOT NULL,
	"cohort_id" text NOT NULL,
	"person_id" text NOT NULL,
	"schedule_id" text NOT NULL,
	"changes" jsonb NOT NULL,
	"is_first" boolean NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"seen_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "rotation_pins" (
	"cohort_id" text NOT NULL,
	"person_id" text NOT NULL,
	"period" integer NOT NULL,
	"host_id" text NOT NULL,
	"set_by" text NOT NULL,
	"set_at" timestamp with time zone NOT NULL,
	CONSTRAINT "rotation_pins_cohort_id_person_id_period_pk" PRIMARY KEY("cohort_id","person_id","period")
);
--> statement-breakpoint
CREATE TABLE "rotation_swaps" (
	"id" text PRIMARY KEY NOT NULL,
	"cohort_id" text NOT NULL,
	"periods" jsonb NOT NULL,
	"asked_by" text NOT NULL,
	"asked_of" text NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"asked_at" timestamp with time zone NOT NULL,
	"answer" text,
	"answered_at" timestamp with time zone,
	"refused_because" text,
	"schedule_id" text,
	CONSTRAINT "rotation_swaps_two_people" CHECK ("rotation_swaps"."asked_by" <> "rotation_swaps"."asked_of")
);
--> statement-breakpoint
CREATE TABLE "schedules" (
	"id" text PRIMARY KEY NOT NULL,
	"cohort_id" text NOT NULL,
	"number" integer NOT NULL,
	"purpose" text NOT NULL,
	"state" text NOT NULL,
	"problem" jsonb NOT NULL,
	"problem_hash" text NOT NULL,
	"asked" jsonb NOT NULL,
	"progress" jsonb,
	"answer" jsonb,
	"extras" jsonb,
	"solver" jsonb,
	"based_on" text,
	"asked_by" text NOT NULL,
	"asked_at" timestamp with time zone NOT NULL,
	"started_at" timestamp with time zone,
	"heard_at" timestamp with time zone,
	"ended_at" timestamp with time zone,
	"attempts" integer DEFAULT 0 NOT NULL,
	"stop_asked_at" timestamp with time zone,
	"failure" text,
	"published_by" text,
	"published_at" timestamp with time zone,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "waivers" (
	"cohort_id" text NOT NULL,
	"person_id" text NOT NULL,
	"requirement" text NOT NULL,
	"set_by" text NOT NULL,
	"set_at" timestamp with time zone NOT NULL,
	CONSTRAINT "waivers_cohort_id_person_id_requirement_pk" PRIMARY KEY("cohort_id","person_id","requirement")
);
--> statement-breakpoint
ALTER TABLE "programme_people" ADD COLUMN "cohort_id" text;--> statement-breakpoint
ALTER TABLE "programme_people" ADD COLUMN "version_id" text;--> statement-breakpoint
ALTER TABLE "programme_people" ADD COLUMN "joins_in" integer;--> statement-breakpoint
ALTER TABLE "programme_people" ADD COLUMN "leaves_after" integer;--> statement-breakpoint
ALTER TABLE "programme_people" ADD COLUMN "visited" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "absences" ADD CONSTRAINT "absences_cohort_id_cohorts_id_fk" FOREIGN KEY ("cohort_id") REFERENCES "public"."cohorts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "absences" ADD CONSTRAINT "absences_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cohort_periods" ADD CONSTRAINT "cohort_periods_cohort_id_cohorts_id_fk" FOREIGN KEY ("cohort_id") REFERENCES "public"."cohorts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cohort_seats" ADD CONSTRAINT "cohort_seats_cohort_id_cohorts_id_fk" FOREIGN KEY ("cohort_id") REFERENCES "public"."cohorts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cohort_seats" ADD CONSTRAINT "cohort_seats_host_id_hosts_id_fk" FOREIGN KEY ("host_id") REFERENCES "public"."hosts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cohorts" ADD CONSTRAINT "cohorts_programme_id_programmes_id_fk" FOREIGN KEY ("programme_id") REFERENCES "public"."programmes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cohorts" ADD CONSTRAINT "cohorts_version_id_programme_versions_id_fk" FOREIGN KEY ("version_id") REFERENCES "public"."programme_versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "import_changes" ADD CONSTRAINT "import_changes_import_id_imports_id_fk" FOREIGN KEY ("import_id") REFERENCES "public"."imports"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rotation_wishes" ADD CONSTRAINT "rotation_wishes_cohort_id_cohorts_id_fk" FOREIGN KEY ("cohort_id") REFERENCES "public"."cohorts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rotation_wishes" ADD CONSTRAINT "rotation_wishes_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "hosts" ADD CONSTRAINT "hosts_programme_id_programmes_id_fk" FOREIGN KEY ("programme_id") REFERENCES "public"."programmes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "hosts" ADD CONSTRAINT "hosts_supervisor_id_people_id_fk" FOREIGN KEY ("supervisor_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "programme_versions" ADD CONSTRAINT "programme_versions_programme_id_programmes_id_fk" FOREIGN KEY ("programme_id") REFERENCES "public"."programmes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "placements" ADD CONSTRAINT "placements_cohort_id_cohorts_id_fk" FOREIGN KEY ("cohort_id") REFERENCES "public"."cohorts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "placements" ADD CONSTRAINT "placements_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "placements" ADD CONSTRAINT "placements_host_id_hosts_id_fk" FOREIGN KEY ("host_id") REFERENCES "public"."hosts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "placements" ADD CONSTRAINT "placements_schedule_id_schedules_id_fk" FOREIGN KEY ("schedule_id") REFERENCES "public"."schedules"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rotation_apart" ADD CONSTRAINT "rotation_apart_cohort_id_cohorts_id_fk" FOREIGN KEY ("cohort_id") REFERENCES "public"."cohorts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rotation_apart" ADD CONSTRAINT "rotation_apart_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rotation_apart" ADD CONSTRAINT "rotation_apart_other_id_people_id_fk" FOREIGN KEY ("other_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rotation_notices" ADD CONSTRAINT "rotation_notices_cohort_id_cohorts_id_fk" FOREIGN KEY ("cohort_id") REFERENCES "public"."cohorts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rotation_notices" ADD CONSTRAINT "rotation_notices_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rotation_notices" ADD CONSTRAINT "rotation_notices_schedule_id_schedules_id_fk" FOREIGN KEY ("schedule_id") REFERENCES "public"."schedules"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rotation_pins" ADD CONSTRAINT "rotation_pins_cohort_id_cohorts_id_fk" FOREIGN KEY ("cohort_id") REFERENCES "public"."cohorts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rotation_pins" ADD CONSTRAINT "rotation_pins_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rotation_pins" ADD CONSTRAINT "rotation_pins_host_id_hosts_id_fk" FOREIGN KEY ("host_id") REFERENCES "public"."hosts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rotation_swaps" ADD CONSTRAINT "rotation_swaps_cohort_id_cohorts_id_fk" FOREIGN KEY ("cohort_id") REFERENCES "public"."cohorts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rotation_swaps" ADD CONSTRAINT "rotation_swaps_asked_by_people_id_fk" FOREIGN KEY ("asked_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rotation_swaps" ADD CONSTRAINT "rotation_swaps_asked_of_people_id_fk" FOREIGN KEY ("asked_of") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rotation_swaps" ADD CONSTRAINT "rotation_swaps_schedule_id_schedules_id_fk" FOREIGN KEY ("schedule_id") REFERENCES "public"."schedules"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "schedules" ADD CONSTRAINT "schedules_cohort_id_cohorts_id_fk" FOREIGN KEY ("cohort_id") REFERENCES "public"."cohorts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "schedules" ADD CONSTRAINT "schedules_based_on_schedules_id_fk" FOREIGN KEY ("based_on") REFERENCES "public"."schedules"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "waivers" ADD CONSTRAINT "waivers_cohort_id_cohorts_id_fk" FOREIGN KEY ("cohort_id") REFERENCES "public"."cohorts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "waivers" ADD CONSTRAINT "waivers_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "cohorts_title" ON "cohorts" USING btree ("programme_id","title");--> statement-breakpoint
CREATE INDEX "imports_subject" ON "imports" USING btree ("kind","subject_id");--> statement-breakpoint
CREATE INDEX "hosts_programme" ON "hosts" USING btree ("programme_id");--> statement-breakpoint
CREATE UNIQUE INDEX "hosts_name" ON "hosts" USING btree ("programme_id","name") WHERE "hosts"."retired_at" is null;--> statement-breakpoint
CREATE INDEX "hosts_supervisor" ON "hosts" USING btree ("supervisor_id");--> statement-breakpoint
CREATE UNIQUE INDEX "programme_versions_number" ON "programme_versions" USING btree ("programme_id","number");--> statement-breakpoint
CREATE UNIQUE INDEX "programme_versions_draft" ON "programme_versions" USING btree ("programme_id") WHERE "programme_versions"."published_at" is null;--> statement-breakpoint
CREATE INDEX "placements_host" ON "placements" USING btree ("host_id");--> statement-breakpoint
CREATE INDEX "placements_person" ON "placements" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "rotation_notices_person" ON "rotation_notices" USING btree ("person_id","seen_at");--> statement-breakpoint
CREATE UNIQUE INDEX "rotation_swaps_open" ON "rotation_swaps" USING btree ("cohort_id","asked_by","asked_of") WHERE "rotation_swaps"."answer" is null;--> statement-breakpoint
CREATE INDEX "rotation_swaps_asked" ON "rotation_swaps" USING btree ("asked_of");--> statement-breakpoint
CREATE UNIQUE INDEX "schedules_number" ON "schedules" USING btree ("cohort_id","number");--> statement-breakpoint
CREATE UNIQUE INDEX "schedules_at_work" ON "schedules" USING btree ("cohort_id","problem_hash") WHERE "schedules"."state" in ('queued', 'solving');--> statement-breakpoint
CREATE INDEX "schedules_published" ON "schedules" USING btree ("cohort_id","published_at");--> statement-breakpoint
ALTER TABLE "programme_people" ADD CONSTRAINT "programme_people_cohort_id_cohorts_id_fk" FOREIGN KEY ("cohort_id") REFERENCES "public"."cohorts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "programme_people" ADD CONSTRAINT "programme_people_version_id_programme_versions_id_fk" FOREIGN KEY ("version_id") REFERENCES "public"."programme_versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "programme_people_cohort" ON "programme_people" USING btree ("cohort_id");
CREATE TABLE "identities" (
	"issuer" text NOT NULL,
	"subject" text NOT NULL,
	"person_id" text NOT NULL,
	"linked_at" timestamp with time zone NOT NULL,
	CONSTRAINT "identities_issuer_subject_pk" PRIMARY KEY("issuer","subject")
);
--> statement-breakpoint
CREATE TABLE "passwords" (
	"person_id" text PRIMARY KEY NOT NULL,
	"hash" text NOT NULL,
	"set_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "rate_limits" (
	"key" text PRIMARY KEY NOT NULL,
	"window_started_at" timestamp with time zone NOT NULL,
	"tries" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "sessions" (
	"id" text PRIMARY KEY NOT NULL,
	"person_id" text NOT NULL,
	"method" text NOT NULL,
	"user_agent" text DEFAULT '' NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"last_seen_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"revoked_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "submissions" (
	"person_id" text NOT NULL,
	"key" text NOT NULL,
	"request" text NOT NULL,
	"answer" jsonb NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "submissions_person_id_key_pk" PRIMARY KEY("person_id","key")
);
--> statement-breakpoint
CREATE TABLE "tokens" (
	"id" text PRIMARY KEY NOT NULL,
	"purpose" text NOT NULL,
	"hash" text NOT NULL,
	"person_id" text,
	"created_by" text,
	"created_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"used_at" timestamp with time zone,
	"revoked_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "activities" (
	"revision_id" text PRIMARY KEY NOT NULL,
	"id" text NOT NULL,
	"revision" integer NOT NULL,
	"title" text NOT NULL,
	"made_at" timestamp with time zone NOT NULL,
	"made_by" text,
	"superseded_at" timestamp with time zone,
	"retired_at" timestamp with time zone,
	"kind" text NOT NULL,
	"summary" text NOT NULL,
	"hours" integer NOT NULL,
	"cost" jsonb,
	"raises" jsonb NOT NULL,
	"needs" jsonb NOT NULL,
	"after" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"wait_weeks" integer DEFAULT 0 NOT NULL,
	"per_week" integer,
	"reclaims" integer DEFAULT 0 NOT NULL,
	"rotation" jsonb,
	"certificate" jsonb,
	"provider" text,
	"url" text
);
--> statement-breakpoint
CREATE TABLE "frameworks" (
	"id" text PRIMARY KEY NOT NULL,
	"title" text NOT NULL,
	"version" text NOT NULL,
	"publisher" text NOT NULL,
	"licence" text NOT NULL,
	"url" text
);
--> statement-breakpoint
CREATE TABLE "roles" (
	"revision_id" text PRIMARY KEY NOT NULL,
	"id" text NOT NULL,
	"revision" integer NOT NULL,
	"title" text NOT NULL,
	"made_at" timestamp with time zone NOT NULL,
	"made_by" text,
	"superseded_at" timestamp with time zone,
	"retired_at" timestamp with time zone,
	"line" text NOT NULL,
	"summary" text NOT NULL,
	"requires" jsonb NOT NULL,
	"from" jsonb NOT NULL,
	"outlook" jsonb NOT NULL,
	"identifiers" jsonb DEFAULT '[]'::jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "skills" (
	"revision_id" text PRIMARY KEY NOT NULL,
	"id" text NOT NULL,
	"revision" integer NOT NULL,
	"title" text NOT NULL,
	"made_at" timestamp with time zone NOT NULL,
	"made_by" text,
	"superseded_at" timestamp with time zone,
	"retired_at" timestamp with time zone,
	"area" text NOT NULL,
	"depth" text NOT NULL,
	"description" text NOT NULL,
	"levels" jsonb NOT NULL,
	"identifiers" jsonb DEFAULT '[]'::jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "events" (
	"id" text PRIMARY KEY NOT NULL,
	"actor_id" text NOT NULL,
	"action" text NOT NULL,
	"subject_id" text NOT NULL,
	"particulars" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "finished_activities" (
	"person_id" text NOT NULL,
	"activity_id" text NOT NULL,
	"finished_on" date NOT NULL,
	CONSTRAINT "finished_activities_person_id_activity_id_pk" PRIMARY KEY("person_id","activity_id")
);
--> statement-breakpoint
CREATE TABLE "held_levels" (
	"id" text PRIMARY KEY NOT NULL,
	"person_id" text NOT NULL,
	"skill_id" text NOT NULL,
	"level" integer NOT NULL,
	"proof" text NOT NULL,
	"ground" text NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"stated_by" text NOT NULL,
	"stated_at" timestamp with time zone NOT NULL,
	"superseded_at" timestamp with time zone,
	CONSTRAINT "held_levels_in_scale" CHECK ("held_levels"."level" between 0 and 7),
	CONSTRAINT "held_levels_attested_by_another" CHECK ("held_levels"."proof" = 'claimed' or "held_levels"."stated_by" <> "held_levels"."person_id")
);
--> statement-breakpoint
CREATE TABLE "plan_terms" (
	"person_id" text PRIMARY KEY NOT NULL,
	"hours_per_week" integer NOT NULL,
	"budget" jsonb,
	"deadline" date,
	"include" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"exclude" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"fixed" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "plan_terms_hours" CHECK ("plan_terms"."hours_per_week" between 0 and 60)
);
--> statement-breakpoint
CREATE TABLE "plans" (
	"id" text PRIMARY KEY NOT NULL,
	"person_id" text NOT NULL,
	"number" integer NOT NULL,
	"role_id" text NOT NULL,
	"reason" text NOT NULL,
	"problem" jsonb NOT NULL,
	"answer" jsonb NOT NULL,
	"problem_hash" text NOT NULL,
	"renewals" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"solver" jsonb NOT NULL,
	"made_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "targets" (
	"id" text PRIMARY KEY NOT NULL,
	"person_id" text NOT NULL,
	"role_id" text NOT NULL,
	"wished_by" date,
	"chosen_at" timestamp with time zone NOT NULL,
	"ended_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "week_exceptions" (
	"person_id" text NOT NULL,
	"week" date NOT NULL,
	"hours" integer NOT NULL,
	"reason" text DEFAULT '' NOT NULL,
	CONSTRAINT "week_exceptions_person_id_week_pk" PRIMARY KEY("person_id","week"),
	CONSTRAINT "week_exceptions_hours" CHECK ("week_exceptions"."hours" between 0 and 60)
);
--> statement-breakpoint
CREATE TABLE "worked_hours" (
	"person_id" text NOT NULL,
	"activity_id" text NOT NULL,
	"week" date NOT NULL,
	"hours" integer NOT NULL,
	CONSTRAINT "worked_hours_person_id_activity_id_week_pk" PRIMARY KEY("person_id","activity_id","week"),
	CONSTRAINT "worked_hours_in_a_week" CHECK ("worked_hours"."hours" between 1 and 168)
);
--> statement-breakpoint
CREATE TABLE "appointments" (
	"id" text PRIMARY KEY NOT NULL,
	"person_id" text NOT NULL,
	"office" text NOT NULL,
	"from" timestamp with time zone NOT NULL,
	"to" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "mentorships" (
	"id" text PRIMARY KEY NOT NULL,
	"mentor_id" text NOT NULL,
	"learner_id" text NOT NULL,
	"from" timestamp with time zone NOT NULL,
	"to" timestamp with time zone,
	CONSTRAINT "mentorships_not_oneself" CHECK ("mentorships"."mentor_id" <> "mentorships"."learner_id")
);
--> statement-breakpoint
CREATE TABLE "organisation" (
	"id" integer PRIMARY KEY DEFAULT 1 NOT NULL,
	"name" text NOT NULL,
	"mode" text NOT NULL,
	"currency" text DEFAULT 'GBP' NOT NULL,
	"rates" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "organisation_is_one" CHECK ("organisation"."id" = 1)
);
--> statement-breakpoint
CREATE TABLE "people" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"email" text NOT NULL,
	"state" text NOT NULL,
	"headline" text DEFAULT '' NOT NULL,
	"time_zone" text DEFAULT 'Europe/London' NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "programme_people" (
	"id" text PRIMARY KEY NOT NULL,
	"programme_id" text NOT NULL,
	"person_id" text NOT NULL,
	"place" text NOT NULL,
	"from" timestamp with time zone NOT NULL,
	"to" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "programmes" (
	"id" text PRIMARY KEY NOT NULL,
	"title" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "team_members" (
	"id" text PRIMARY KEY NOT NULL,
	"team_id" text NOT NULL,
	"person_id" text NOT NULL,
	"place" text NOT NULL,
	"from" timestamp with time zone NOT NULL,
	"to" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "teams" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "identities" ADD CONSTRAINT "identities_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "passwords" ADD CONSTRAINT "passwords_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "submissions" ADD CONSTRAINT "submissions_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tokens" ADD CONSTRAINT "tokens_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tokens" ADD CONSTRAINT "tokens_created_by_people_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "finished_activities" ADD CONSTRAINT "finished_activities_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "held_levels" ADD CONSTRAINT "held_levels_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "held_levels" ADD CONSTRAINT "held_levels_stated_by_people_id_fk" FOREIGN KEY ("stated_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_terms" ADD CONSTRAINT "plan_terms_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plans" ADD CONSTRAINT "plans_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "targets" ADD CONSTRAINT "targets_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "week_exceptions" ADD CONSTRAINT "week_exceptions_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "worked_hours" ADD CONSTRAINT "worked_hours_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "appointments" ADD CONSTRAINT "appointments_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mentorships" ADD CONSTRAINT "mentorships_mentor_id_people_id_fk" FOREIGN KEY ("mentor_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mentorships" ADD CONSTRAINT "mentorships_learner_id_people_id_fk" FOREIGN KEY ("learner_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "programme_people" ADD CONSTRAINT "programme_people_programme_id_programmes_id_fk" FOREIGN KEY ("programme_id") REFERENCES "public"."programmes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "programme_people" ADD CONSTRAINT "programme_people_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "team_members" ADD CONSTRAINT "team_members_team_id_teams_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."teams"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "team_members" ADD CONSTRAINT "team_members_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "identities_person" ON "identities" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "sessions_person" ON "sessions" USING btree ("person_id");--> statement-breakpoint
CREATE UNIQUE INDEX "tokens_hash" ON "tokens" USING btree ("hash");--> statement-breakpoint
CREATE INDEX "tokens_person" ON "tokens" USING btree ("person_id");--> statement-breakpoint
CREATE UNIQUE INDEX "tokens_one_set_up" ON "tokens" USING btree ("purpose") WHERE "tokens"."purpose" = 'set-up' and "tokens"."used_at" is null and "tokens"."revoked_at" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "activities_current" ON "activities" USING btree ("id") WHERE "activities"."superseded_at" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "activities_revision" ON "activities" USING btree ("id","revision");--> statement-breakpoint
CREATE UNIQUE INDEX "roles_current" ON "roles" USING btree ("id") WHERE "roles"."superseded_at" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "roles_revision" ON "roles" USING btree ("id","revision");--> statement-breakpoint
CREATE UNIQUE INDEX "skills_current" ON "skills" USING btree ("id") WHERE "skills"."superseded_at" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "skills_revision" ON "skills" USING btree ("id","revision");--> statement-breakpoint
CREATE INDEX "events_subject" ON "events" USING btree ("subject_id");--> statement-breakpoint
CREATE INDEX "events_at" ON "events" USING btree ("at");--> statement-breakpoint
CREATE UNIQUE INDEX "held_levels_current" ON "held_levels" USING btree ("person_id","skill_id","proof") WHERE "held_levels"."superseded_at" is null;--> statement-breakpoint
CREATE INDEX "held_levels_person" ON "held_levels" USING btree ("person_id");--> statement-breakpoint
CREATE UNIQUE INDEX "plans_number" ON "plans" USING btree ("person_id","number");--> statement-breakpoint
CREATE UNIQUE INDEX "targets_current" ON "targets" USING btree ("person_id") WHERE "targets"."ended_at" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "appointments_current" ON "appointments" USING btree ("person_id","office") WHERE "appointments"."to" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "mentorships_current" ON "mentorships" USING btree ("mentor_id","learner_id") WHERE "mentorships"."to" is null;--> statement-breakpoint
CREATE INDEX "mentorships_learner" ON "mentorships" USING btree ("learner_id");--> statement-breakpoint
CREATE UNIQUE INDEX "people_email" ON "people" USING btree ("email");--> statement-breakpoint
CREATE UNIQUE INDEX "programme_people_current" ON "programme_people" USING btree ("programme_id","person_id","place") WHERE "programme_people"."to" is null;--> statement-breakpoint
CREATE INDEX "programme_people_person" ON "programme_people" USING btree ("person_id");--> statement-breakpoint
CREATE UNIQUE INDEX "team_members_current" ON "team_members" USING btree ("team_id","person_id","place") WHERE "team_members"."to" is null;--> statement-breakpoint
CREATE INDEX "team_members_person" ON "team_members" USING btree ("person_id");
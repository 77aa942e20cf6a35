CREATE TABLE "badges" (
	"id" text PRIMARY KEY NOT NULL,
	"sign_off_id" text NOT NULL,
	"person_id" text NOT NULL,
	"credential" jsonb NOT NULL,
	"key_id" text NOT NULL,
	"status_index" integer NOT NULL,
	"issued_by" text NOT NULL,
	"issued_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone,
	"revoked_at" timestamp with time zone,
	"revoked_by" text,
	"reason" text DEFAULT '' NOT NULL
);
--> statement-breakpoint
CREATE TABLE "issuer_keys" (
	"id" text PRIMARY KEY NOT NULL,
	"public_key" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "evidence" (
	"id" text PRIMARY KEY NOT NULL,
	"person_id" text NOT NULL,
	"state" text NOT NULL,
	"revision" integer NOT NULL,
	"content_hash" text NOT NULL,
	"submitted_at" timestamp with time zone NOT NULL,
	"promised_by" date NOT NULL,
	"minutes" integer NOT NULL,
	"created_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "evidence_drafts" (
	"person_id" text NOT NULL,
	"about" text NOT NULL,
	"content" jsonb NOT NULL,
	"saved_at" timestamp with time zone NOT NULL,
	CONSTRAINT "evidence_drafts_person_id_about_pk" PRIMARY KEY("person_id","about")
);
--> statement-breakpoint
CREATE TABLE "evidence_returns" (
	"id" text PRIMARY KEY NOT NULL,
	"evidence_id" text NOT NULL,
	"revision" integer NOT NULL,
	"content_hash" text NOT NULL,
	"reviewer_id" text NOT NULL,
	"note" text NOT NULL,
	"at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "evidence_revisions" (
	"evidence_id" text NOT NULL,
	"revision" integer NOT NULL,
	"content" jsonb NOT NULL,
	"content_hash" text NOT NULL,
	"made_at" timestamp with time zone NOT NULL,
	CONSTRAINT "evidence_revisions_evidence_id_revision_pk" PRIMARY KEY("evidence_id","revision")
);
--> statement-breakpoint
CREATE TABLE "files" (
	"hash" text PRIMARY KEY NOT NULL,
	"type" text NOT NULL,
	"size" integer NOT NULL,
	"content" "bytea" NOT NULL,
	"stored_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "person_files" (
	"person_id" text NOT NULL,
	"hash" text NOT NULL,
	"name" text NOT NULL,
	"added_at" timestamp with time zone NOT NULL,
	CONSTRAINT "person_files_person_id_hash_pk" PRIMARY KEY("person_id","hash")
);
--> statement-breakpoint
CREATE TABLE "review_requests" (
	"id" text PRIMARY KEY NOT NULL,
	"evidence_id" text NOT NULL,
	"asked_by" text NOT NULL,
	"asked_of" text NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"asked_at" timestamp with time zone NOT NULL,
	"answered_at" timestamp with time zone,
	CONSTRAINT "review_requests_not_oneself" CHECK ("review_requests"."asked_by" <> "review_requests"."asked_of")
);
--> statement-breakpoint
CREATE TABLE "ledger_head" (
	"id" integer PRIMARY KEY DEFAULT 1 NOT NULL,
	"seq" integer NOT NULL,
	"hash" text NOT NULL,
	CONSTRAINT "ledger_head_is_one" CHECK ("ledger_head"."id" = 1)
);
--> statement-breakpoint
CREATE TABLE "sign_off_notes" (
	"seq" integer PRIMARY KEY NOT NULL,
	"salt" text NOT NULL,
	"text" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "sign_offs" (
	"seq" integer PRIMARY KEY NOT NULL,
	"id" text NOT NULL,
	"entry" text NOT NULL,
	"person_id" text NOT NULL,
	"skill_id" text NOT NULL,
	"level" integer NOT NULL,
	"signer_id" text NOT NULL,
	"signer_standing" text NOT NULL,
	"evidence_id" text NOT NULL,
	"evidence_hash" text NOT NULL,
	"attempt" integer DEFAULT 0 NOT NULL,
	"reopens" integer,
	"note_hash" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"prev" text NOT NULL,
	"hash" text NOT NULL,
	CONSTRAINT "sign_offs_not_oneself" CHECK ("sign_offs"."person_id" <> "sign_offs"."signer_id"),
	CONSTRAINT "sign_offs_in_scale" CHECK ("sign_offs"."level" between 1 and 7),
	CONSTRAINT "sign_offs_reopening" CHECK (("sign_offs"."entry" = 'reopening') = ("sign_offs"."reopens" is not null))
);
--> statement-breakpoint
CREATE TABLE "check_in_levels" (
	"check_in_id" text NOT NULL,
	"skill_id" text NOT NULL,
	"side" text NOT NULL,
	"level" integer NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	CONSTRAINT "check_in_levels_check_in_id_skill_id_side_pk" PRIMARY KEY("check_in_id","skill_id","side"),
	CONSTRAINT "check_in_levels_in_scale" CHECK ("check_in_levels"."level" between 0 and 7)
);
--> statement-breakpoint
CREATE TABLE "check_ins" (
	"id" text PRIMARY KEY NOT NULL,
	"person_id" text NOT NULL,
	"mentor_id" text NOT NULL,
	"skill_ids" jsonb NOT NULL,
	"opened_by" text NOT NULL,
	"opened_at" timestamp with time zone NOT NULL,
	"self_filled_at" timestamp with time zone,
	"mentor_filled_at" timestamp with time zone,
	"agreed_at" timestamp with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "check_ins_two_people" CHECK ("check_ins"."person_id" <> "check_ins"."mentor_id")
);
--> statement-breakpoint
CREATE TABLE "matching_pairs" (
	"matching_id" text NOT NULL,
	"learner_id" text NOT NULL,
	"mentor_id" text NOT NULL,
	"is_by_hand" boolean DEFAULT false NOT NULL,
	CONSTRAINT "matching_pairs_matching_id_learner_id_pk" PRIMARY KEY("matching_id","learner_id")
);
--> statement-breakpoint
CREATE TABLE "matchings" (
	"id" text PRIMARY KEY NOT NULL,
	"programme_id" text NOT NULL,
	"problem" jsonb NOT NULL,
	"answer" jsonb NOT NULL,
	"made_by" text NOT NULL,
	"made_at" timestamp with time zone NOT NULL,
	"published_at" timestamp with time zone,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "meeting_actions" (
	"id" text PRIMARY KEY NOT NULL,
	"meeting_id" text NOT NULL,
	"says" text NOT NULL,
	"owner_id" text NOT NULL,
	"by" date,
	"done_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "meetings" (
	"id" text PRIMARY KEY NOT NULL,
	"mentorship_id" text NOT NULL,
	"held_on" date NOT NULL,
	"notes" text NOT NULL,
	"kept_by" text NOT NULL,
	"kept_at" timestamp with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "mentor_terms" (
	"person_id" text PRIMARY KEY NOT NULL,
	"is_open" boolean NOT NULL,
	"people" integer NOT NULL,
	"minutes_per_week" integer NOT NULL,
	"review_minutes_per_week" integer NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "mentor_terms_people" CHECK ("mentor_terms"."people" between 0 and 20),
	CONSTRAINT "mentor_terms_minutes" CHECK ("mentor_terms"."minutes_per_week" between 0 and 2400)
);
--> statement-breakpoint
CREATE TABLE "mentor_wishes" (
	"person_id" text PRIMARY KEY NOT NULL,
	"minutes_per_week" integer NOT NULL,
	"skills" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"prefers" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"avoids" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "mentorship_offers" (
	"id" text PRIMARY KEY NOT NULL,
	"mentor_id" text NOT NULL,
	"learner_id" text NOT NULL,
	"minutes_per_week" integer NOT NULL,
	"from" date NOT NULL,
	"to" date NOT NULL,
	"offered_by" text NOT NULL,
	"offered_at" timestamp with time zone NOT NULL,
	"matching_id" text,
	"answer" text,
	"answered_at" timestamp with time zone,
	"note" text DEFAULT '' NOT NULL,
	CONSTRAINT "mentorship_offers_not_oneself" CHECK ("mentorship_offers"."mentor_id" <> "mentorship_offers"."learner_id"),
	CONSTRAINT "mentorship_offers_period" CHECK ("mentorship_offers"."to" >= "mentorship_offers"."from")
);
--> statement-breakpoint
CREATE TABLE "private_notes" (
	"mentorship_id" text NOT NULL,
	"author_id" text NOT NULL,
	"text" text NOT NULL,
	"written_at" timestamp with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "private_notes_mentorship_id_author_id_pk" PRIMARY KEY("mentorship_id","author_id")
);
--> statement-breakpoint
CREATE TABLE "date_moves" (
	"id" text PRIMARY KEY NOT NULL,
	"person_id" text NOT NULL,
	"cause" text NOT NULL,
	"cause_id" text NOT NULL,
	"from_date" date,
	"to_date" date,
	"at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "experiences" (
	"id" text PRIMARY KEY NOT NULL,
	"person_id" text NOT NULL,
	"kind" text NOT NULL,
	"title" text NOT NULL,
	"client" text NOT NULL,
	"from" date NOT NULL,
	"to" date,
	"summary" text DEFAULT '' NOT NULL,
	"skill_ids" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"added_at" timestamp with time zone NOT NULL,
	"removed_at" timestamp with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "experiences_period" CHECK ("experiences"."to" is null or "experiences"."to" >= "experiences"."from")
);
--> statement-breakpoint
CREATE TABLE "portfolio_items" (
	"person_id" text NOT NULL,
	"kind" text NOT NULL,
	"item_id" text NOT NULL,
	CONSTRAINT "portfolio_items_person_id_kind_item_id_pk" PRIMARY KEY("person_id","kind","item_id")
);
--> statement-breakpoint
CREATE TABLE "portfolios" (
	"person_id" text PRIMARY KEY NOT NULL,
	"headline" text DEFAULT '' NOT NULL,
	"about" text DEFAULT '' NOT NULL,
	"shows_readiness" boolean DEFAULT true NOT NULL,
	"version" integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "share_links" (
	"id" text PRIMARY KEY NOT NULL,
	"person_id" text NOT NULL,
	"label" text NOT NULL,
	"token_hash" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"revoked_at" timestamp with time zone,
	"last_used_at" timestamp with time zone,
	"uses" integer DEFAULT 0 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "witness_requests" (
	"id" text PRIMARY KEY NOT NULL,
	"person_id" text NOT NULL,
	"experience_id" text NOT NULL,
	"name" text NOT NULL,
	"capacity" text NOT NULL,
	"content_hash" text NOT NULL,
	"token_hash" text NOT NULL,
	"asked_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"revoked_at" timestamp with time zone,
	"answer" text,
	"answered_at" timestamp with time zone,
	"words" text DEFAULT '' NOT NULL
);
--> statement-breakpoint
CREATE TABLE "learning_goals" (
	"id" text PRIMARY KEY NOT NULL,
	"part_id" text NOT NULL,
	"person_id" text NOT NULL,
	"skill_id" text NOT NULL,
	"level" integer NOT NULL,
	"from" date NOT NULL,
	"by" date NOT NULL,
	"hours" integer NOT NULL,
	"criteria" text NOT NULL,
	"set_by" text NOT NULL,
	"set_at" timestamp with time zone NOT NULL,
	"ending" text,
	"ended_at" timestamp with time zone,
	"ended_by" text,
	"ending_note" text DEFAULT '' NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "learning_goals_set_by_another" CHECK ("learning_goals"."set_by" <> "learning_goals"."person_id"),
	CONSTRAINT "learning_goals_in_scale" CHECK ("learning_goals"."level" between 1 and 7),
	CONSTRAINT "learning_goals_hours" CHECK ("learning_goals"."hours" between 1 and 2000),
	CONSTRAINT "learning_goals_period" CHECK ("learning_goals"."by" >= "learning_goals"."from"),
	CONSTRAINT "learning_goals_ended" CHECK (("learning_goals"."ending" is null) = ("learning_goals"."ended_at" is null))
);
--> statement-breakpoint
CREATE TABLE "project_parts" (
	"id" text PRIMARY KEY NOT NULL,
	"project_id" text NOT NULL,
	"person_id" text NOT NULL,
	"part" text NOT NULL,
	"added_by" text NOT NULL,
	"added_at" timestamp with time zone NOT NULL,
	"left_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "project_skills" (
	"project_id" text NOT NULL,
	"skill_id" text NOT NULL,
	"level" integer NOT NULL,
	CONSTRAINT "project_skills_project_id_skill_id_pk" PRIMARY KEY("project_id","skill_id"),
	CONSTRAINT "project_skills_in_scale" CHECK ("project_skills"."level" between 1 and 7)
);
--> statement-breakpoint
CREATE TABLE "projects" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"purpose" text NOT NULL,
	"url" text,
	"from" date NOT NULL,
	"to" date,
	"created_by" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"ended_at" timestamp with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "projects_period" CHECK ("projects"."to" is null or "projects"."to" >= "projects"."from")
);
--> statement-breakpoint
ALTER TABLE "roles" ADD COLUMN "depth_floor" jsonb;--> statement-breakpoint
ALTER TABLE "skills" ADD COLUMN "proof" jsonb;--> statement-breakpoint
ALTER TABLE "mentorships" ADD COLUMN "minutes_per_week" integer DEFAULT 60 NOT NULL;--> statement-breakpoint
ALTER TABLE "badges" ADD CONSTRAINT "badges_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "badges" ADD CONSTRAINT "badges_key_id_issuer_keys_id_fk" FOREIGN KEY ("key_id") REFERENCES "public"."issuer_keys"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evidence_drafts" ADD CONSTRAINT "evidence_drafts_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evidence_returns" ADD CONSTRAINT "evidence_returns_evidence_id_evidence_id_fk" FOREIGN KEY ("evidence_id") REFERENCES "public"."evidence"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evidence_returns" ADD CONSTRAINT "evidence_returns_reviewer_id_people_id_fk" FOREIGN KEY ("reviewer_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evidence_revisions" ADD CONSTRAINT "evidence_revisions_evidence_id_evidence_id_fk" FOREIGN KEY ("evidence_id") REFERENCES "public"."evidence"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "person_files" ADD CONSTRAINT "person_files_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "person_files" ADD CONSTRAINT "person_files_hash_files_hash_fk" FOREIGN KEY ("hash") REFERENCES "public"."files"("hash") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "review_requests" ADD CONSTRAINT "review_requests_evidence_id_evidence_id_fk" FOREIGN KEY ("evidence_id") REFERENCES "public"."evidence"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "review_requests" ADD CONSTRAINT "review_requests_asked_by_people_id_fk" FOREIGN KEY ("asked_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "review_requests" ADD CONSTRAINT "review_requests_asked_of_people_id_fk" FOREIGN KEY ("asked_of") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sign_off_notes" ADD CONSTRAINT "sign_off_notes_seq_sign_offs_seq_fk" FOREIGN KEY ("seq") REFERENCES "public"."sign_offs"("seq") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "check_in_levels" ADD CONSTRAINT "check_in_levels_check_in_id_check_ins_id_fk" FOREIGN KEY ("check_in_id") REFERENCES "public"."check_ins"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "check_ins" ADD CONSTRAINT "check_ins_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "check_ins" ADD CONSTRAINT "check_ins_mentor_id_people_id_fk" FOREIGN KEY ("mentor_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "check_ins" ADD CONSTRAINT "check_ins_opened_by_people_id_fk" FOREIGN KEY ("opened_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "matching_pairs" ADD CONSTRAINT "matching_pairs_matching_id_matchings_id_fk" FOREIGN KEY ("matching_id") REFERENCES "public"."matchings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "matching_pairs" ADD CONSTRAINT "matching_pairs_learner_id_people_id_fk" FOREIGN KEY ("learner_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "matching_pairs" ADD CONSTRAINT "matching_pairs_mentor_id_people_id_fk" FOREIGN KEY ("mentor_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "matchings" ADD CONSTRAINT "matchings_programme_id_programmes_id_fk" FOREIGN KEY ("programme_id") REFERENCES "public"."programmes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "matchings" ADD CONSTRAINT "matchings_made_by_people_id_fk" FOREIGN KEY ("made_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_actions" ADD CONSTRAINT "meeting_actions_meeting_id_meetings_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."meetings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_actions" ADD CONSTRAINT "meeting_actions_owner_id_people_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meetings" ADD CONSTRAINT "meetings_mentorship_id_mentorships_id_fk" FOREIGN KEY ("mentorship_id") REFERENCES "public"."mentorships"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meetings" ADD CONSTRAINT "meetings_kept_by_people_id_fk" FOREIGN KEY ("kept_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mentor_terms" ADD CONSTRAINT "mentor_terms_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mentor_wishes" ADD CONSTRAINT "mentor_wishes_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mentorship_offers" ADD CONSTRAINT "mentorship_offers_mentor_id_people_id_fk" FOREIGN KEY ("mentor_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mentorship_offers" ADD CONSTRAINT "mentorship_offers_learner_id_people_id_fk" FOREIGN KEY ("learner_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mentorship_offers" ADD CONSTRAINT "mentorship_offers_offered_by_people_id_fk" FOREIGN KEY ("offered_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mentorship_offers" ADD CONSTRAINT "mentorship_offers_matching_id_matchings_id_fk" FOREIGN KEY ("matching_id") REFERENCES "public"."matchings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "private_notes" ADD CONSTRAINT "private_notes_mentorship_id_mentorships_id_fk" FOREIGN KEY ("mentorship_id") REFERENCES "public"."mentorships"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "private_notes" ADD CONSTRAINT "private_notes_author_id_people_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "date_moves" ADD CONSTRAINT "date_moves_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "experiences" ADD CONSTRAINT "experiences_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "portfolio_items" ADD CONSTRAINT "portfolio_items_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "portfolios" ADD CONSTRAINT "portfolios_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "share_links" ADD CONSTRAINT "share_links_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "witness_requests" ADD CONSTRAINT "witness_requests_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "witness_requests" ADD CONSTRAINT "witness_requests_experience_id_experiences_id_fk" FOREIGN KEY ("experience_id") REFERENCES "public"."experiences"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "learning_goals" ADD CONSTRAINT "learning_goals_part_id_project_parts_id_fk" FOREIGN KEY ("part_id") REFERENCES "public"."project_parts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "learning_goals" ADD CONSTRAINT "learning_goals_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "learning_goals" ADD CONSTRAINT "learning_goals_set_by_people_id_fk" FOREIGN KEY ("set_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "learning_goals" ADD CONSTRAINT "learning_goals_ended_by_people_id_fk" FOREIGN KEY ("ended_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "project_parts" ADD CONSTRAINT "project_parts_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "project_parts" ADD CONSTRAINT "project_parts_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "project_parts" ADD CONSTRAINT "project_parts_added_by_people_id_fk" FOREIGN KEY ("added_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "project_skills" ADD CONSTRAINT "project_skills_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "projects" ADD CONSTRAINT "projects_created_by_people_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "badges_status_index" ON "badges" USING btree ("status_index");--> statement-breakpoint
CREATE UNIQUE INDEX "badges_live" ON "badges" USING btree ("sign_off_id") WHERE "badges"."revoked_at" is null;--> statement-breakpoint
CREATE INDEX "badges_person" ON "badges" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "evidence_person" ON "evidence" USING btree ("person_id","created_at");--> statement-breakpoint
CREATE INDEX "evidence_waiting" ON "evidence" USING btree ("person_id","promised_by") WHERE "evidence"."state" = 'waiting';--> statement-breakpoint
CREATE INDEX "evidence_returns_evidence" ON "evidence_returns" USING btree ("evidence_id");--> statement-breakpoint
CREATE INDEX "evidence_returns_reviewer" ON "evidence_returns" USING btree ("reviewer_id","at");--> statement-breakpoint
CREATE INDEX "person_files_hash" ON "person_files" USING btree ("hash");--> statement-breakpoint
CREATE UNIQUE INDEX "review_requests_open" ON "review_requests" USING btree ("evidence_id","asked_of") WHERE "review_requests"."answered_at" is null;--> statement-breakpoint
CREATE INDEX "review_requests_asked_of" ON "review_requests" USING btree ("asked_of");--> statement-breakpoint
CREATE UNIQUE INDEX "sign_offs_id" ON "sign_offs" USING btree ("id");--> statement-breakpoint
CREATE UNIQUE INDEX "sign_offs_hash" ON "sign_offs" USING btree ("hash");--> statement-breakpoint
CREATE UNIQUE INDEX "sign_offs_once" ON "sign_offs" USING btree ("entry","evidence_id","evidence_hash","skill_id","signer_id","attempt");--> statement-breakpoint
CREATE UNIQUE INDEX "sign_offs_reopened_once" ON "sign_offs" USING btree ("reopens") WHERE "sign_offs"."reopens" is not null;--> statement-breakpoint
CREATE INDEX "sign_offs_person" ON "sign_offs" USING btree ("person_id","skill_id");--> statement-breakpoint
CREATE INDEX "sign_offs_evidence" ON "sign_offs" USING btree ("evidence_id");--> statement-breakpoint
CREATE INDEX "sign_offs_signer" ON "sign_offs" USING btree ("signer_id","at");--> statement-breakpoint
CREATE UNIQUE INDEX "check_ins_open" ON "check_ins" USING btree ("person_id","mentor_id") WHERE "check_ins"."agreed_at" is null;--> statement-breakpoint
CREATE INDEX "check_ins_mentor" ON "check_ins" USING btree ("mentor_id");--> statement-breakpoint
CREATE INDEX "matchings_programme" ON "matchings" USING btree ("programme_id");--> statement-breakpoint
CREATE INDEX "meeting_actions_meeting" ON "meeting_actions" USING btree ("meeting_id");--> statement-breakpoint
CREATE INDEX "meeting_actions_owner" ON "meeting_actions" USING btree ("owner_id");--> statement-breakpoint
CREATE INDEX "meetings_mentorship" ON "meetings" USING btree ("mentorship_id","held_on");--> statement-breakpoint
CREATE UNIQUE INDEX "mentorship_offers_open" ON "mentorship_offers" USING btree ("mentor_id","learner_id") WHERE "mentorship_offers"."answered_at" is null;--> statement-breakpoint
CREATE INDEX "mentorship_offers_learner" ON "mentorship_offers" USING btree ("learner_id");--> statement-breakpoint
CREATE UNIQUE INDEX "date_moves_cause" ON "date_moves" USING btree ("cause_id");--> statement-breakpoint
CREATE INDEX "date_moves_person" ON "date_moves" USING btree ("person_id","at");--> statement-breakpoint
CREATE INDEX "experiences_person" ON "experiences" USING btree ("person_id");--> statement-breakpoint
CREATE UNIQUE INDEX "share_links_token" ON "share_links" USING btree ("token_hash");--> statement-breakpoint
CREATE INDEX "share_links_person" ON "share_links" USING btree ("person_id");--> statement-breakpoint
CREATE UNIQUE INDEX "witness_requests_token" ON "witness_requests" USING btree ("token_hash");--> statement-breakpoint
CREATE INDEX "witness_requests_experience" ON "witness_requests" USING btree ("experience_id");--> statement-breakpoint
CREATE INDEX "witness_requests_person" ON "witness_requests" USING btree ("person_id");--> statement-breakpoint
CREATE UNIQUE INDEX "learning_goals_open" ON "learning_goals" USING btree ("part_id","skill_id","level") WHERE "learning_goals"."ended_at" is null;--> statement-breakpoint
CREATE INDEX "learning_goals_person" ON "learning_goals" USING btree ("person_id");--> statement-breakpoint
CREATE UNIQUE INDEX "project_parts_current" ON "project_parts" USING btree ("project_id","person_id") WHERE "project_parts"."left_at" is null;--> statement-breakpoint
CREATE INDEX "project_parts_person" ON "project_parts" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "project_skills_skill" ON "project_skills" USING btree ("skill_id","level");--> statement-breakpoint
CREATE INDEX "projects_created_by" ON "projects" USING btree ("created_by");
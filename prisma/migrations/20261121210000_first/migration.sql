-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "organisation_kind" AS ENUM ('association', 'foundation', 'charity', 'company', 'cooperative', 'trade_union', 'university', 'network', 'public_body', 'other');

-- CreateEnum
CREATE TYPE "role" AS ENUM ('administrator', 'editor', 'authorised_signatory');

-- CreateEnum
CREATE TYPE "evidence_method" AS ENUM ('mailbox', 'domain', 'register', 'staff_attestation', 'lead_attestation');

-- CreateEnum
CREATE TYPE "consent_basis" AS ENUM ('co_signed', 'answered', 'window_passed');

-- CreateEnum
CREATE TYPE "message_state" AS ENUM ('prepared', 'sending', 'accepted', 'delayed', 'delivered', 'bounced', 'complained', 'refused', 'unknown', 'stopped');

-- CreateEnum
CREATE TYPE "trail_subject" AS ENUM ('letter', 'organisation', 'installation');

-- CreateTable
CREATE TABLE "person" (
    "id" UUID NOT NULL,
    "address" TEXT NOT NULL,
    "name" TEXT,
    "account_since" TIMESTAMPTZ(3),
    "staff_since" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "session" (
    "id" TEXT NOT NULL,
    "person_id" UUID NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "ends_at" TIMESTAMPTZ(3) NOT NULL,
    "started_at" TIMESTAMPTZ(3) NOT NULL,
    "agent" TEXT NOT NULL,

    CONSTRAINT "session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sign_in" (
    "id" UUID NOT NULL,
    "address" TEXT NOT NULL,
    "asked_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),
    "browser_digest" TEXT NOT NULL,
    "agent" TEXT NOT NULL,
    "return_to" TEXT NOT NULL,

    CONSTRAINT "sign_in_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rate_limit" (
    "key" TEXT NOT NULL,
    "points" INTEGER NOT NULL,
    "expire" TIMESTAMP(3),

    CONSTRAINT "rate_limit_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "notice" (
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "about_id" UUID NOT NULL,
    "address" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "attempted_at" TIMESTAMPTZ(3),
    "sent_at" TIMESTAMPTZ(3),
    "failed_at" TIMESTAMPTZ(3),
    "failure" TEXT,
    "provider_id" TEXT,

    CONSTRAINT "notice_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "local_mail" (
    "idempotency_key" TEXT NOT NULL,
    "received_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "from_line" TEXT NOT NULL,
    "to_address" TEXT NOT NULL,
    "reply_to" TEXT,
    "subject" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "html" TEXT NOT NULL,
    "headers" JSONB NOT NULL,
    "attachments" JSONB NOT NULL,

    CONSTRAINT "local_mail_pkey" PRIMARY KEY ("idempotency_key")
);

-- CreateTable
CREATE TABLE "organisation" (
    "id" UUID NOT NULL,
    "legal_name" TEXT NOT NULL,
    "display_name" TEXT NOT NULL,
    "country" CHAR(2) NOT NULL,
    "website" TEXT NOT NULL,
    "host" TEXT NOT NULL,
    "kind" "organisation_kind" NOT NULL,
    "likeness" TEXT NOT NULL,
    "founded_at" TIMESTAMPTZ(3) NOT NULL,
    "founded_by_id" UUID,
    "held_at" TIMESTAMPTZ(3),
    "held_reason" TEXT,
    "released_at" TIMESTAMPTZ(3),
    "logo_id" UUID,

    CONSTRAINT "organisation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "register_number" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "register" TEXT NOT NULL,
    "number" TEXT NOT NULL,

    CONSTRAINT "register_number_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "logo" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "digest" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "width" DOUBLE PRECISION NOT NULL,
    "height" DOUBLE PRECISION NOT NULL,
    "pale" BOOLEAN NOT NULL DEFAULT false,
    "uploaded_at" TIMESTAMPTZ(3) NOT NULL,
    "uploaded_by_id" UUID,

    CONSTRAINT "logo_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "membership" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "roles" "role"[],
    "position" TEXT,
    "requested_at" TIMESTAMPTZ(3) NOT NULL,
    "admitted_at" TIMESTAMPTZ(3),
    "admitted_by_id" UUID,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "membership_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "evidence" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "method" "evidence_method" NOT NULL,
    "basis" TEXT NOT NULL,
    "host" TEXT,
    "attested_by_id" UUID,
    "letter_id" UUID,
    "person_id" UUID,
    "found_at" TIMESTAMPTZ(3) NOT NULL,
    "revoked_at" TIMESTAMPTZ(3),
    "revoked_reason" TEXT,

    CONSTRAINT "evidence_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "mailbox_check" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "address" TEXT NOT NULL,
    "host" TEXT NOT NULL,
    "asked_by_id" UUID,
    "asked_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "confirmed_at" TIMESTAMPTZ(3),

    CONSTRAINT "mailbox_check_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "official" (
    "id" UUID NOT NULL,
    "full_name" TEXT NOT NULL,
    "given_name" TEXT,
    "family_name" TEXT,
    "honorific" TEXT,
    "country" CHAR(2),
    "group" TEXT,
    "group_label" TEXT,
    "party" TEXT,
    "institution" TEXT NOT NULL DEFAULT 'European Parliament',
    "added_at" TIMESTAMPTZ(3) NOT NULL,
    "ended_at" TIMESTAMPTZ(3),
    "suppressed_at" TIMESTAMPTZ(3),
    "suppressed_reason" TEXT,

    CONSTRAINT "official_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "official_source" (
    "id" UUID NOT NULL,
    "official_id" UUID NOT NULL,
    "source" TEXT NOT NULL,
    "identifier" TEXT NOT NULL,
    "facts" JSONB NOT NULL,
    "as_of" TIMESTAMPTZ(3) NOT NULL,
    "import_id" UUID,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "official_source_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "official_mailbox" (
    "id" UUID NOT NULL,
    "official_id" UUID NOT NULL,
    "address" TEXT NOT NULL,
    "kind" TEXT NOT NULL DEFAULT 'personal',
    "source" TEXT NOT NULL,
    "added_at" TIMESTAMPTZ(3) NOT NULL,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "official_mailbox_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "directory_import" (
    "id" UUID NOT NULL,
    "source" TEXT NOT NULL,
    "file_name" TEXT NOT NULL,
    "file_digest" TEXT NOT NULL,
    "uploaded_at" TIMESTAMPTZ(3) NOT NULL,
    "uploaded_by_id" UUID,
    "against" TEXT NOT NULL,
    "applied_at" TIMESTAMPTZ(3),
    "discarded_at" TIMESTAMPTZ(3),
    "outcome" JSONB,

    CONSTRAINT "directory_import_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "letter" (
    "id" UUID NOT NULL,
    "lead_id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "started_at" TIMESTAMPTZ(3) NOT NULL,
    "started_by_id" UUID,
    "language" TEXT NOT NULL,
    "file_references" TEXT NOT NULL DEFAULT '',
    "prints_signatories" BOOLEAN NOT NULL DEFAULT false,
    "public_revision" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "letter_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "draft" (
    "id" UUID NOT NULL,
    "letter_id" UUID NOT NULL,
    "language" TEXT NOT NULL,
    "counter" INTEGER NOT NULL DEFAULT 0,
    "title" TEXT NOT NULL DEFAULT '',
    "subject" TEXT NOT NULL DEFAULT '',
    "addressee_block" TEXT NOT NULL DEFAULT '',
    "body" TEXT NOT NULL DEFAULT '',
    "ask_in_brief" TEXT NOT NULL DEFAULT '',
    "saved_at" TIMESTAMPTZ(3) NOT NULL,
    "saved_by_id" UUID,

    CONSTRAINT "draft_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "draft_ask" (
    "id" UUID NOT NULL,
    "draft_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "words" TEXT NOT NULL,

    CONSTRAINT "draft_ask_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "imprint" (
    "letter_id" UUID NOT NULL,
    "short_title" TEXT NOT NULL DEFAULT '',
    "letterhead" TEXT NOT NULL DEFAULT '',
    "place" TEXT NOT NULL DEFAULT '',
    "date" DATE,
    "contact_name" TEXT NOT NULL DEFAULT '',
    "contact_role" TEXT NOT NULL DEFAULT '',
    "contact_address" TEXT NOT NULL DEFAULT '',
    "contact_telephone" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "imprint_pkey" PRIMARY KEY ("letter_id")
);

-- CreateTable
CREATE TABLE "reviewer" (
    "id" UUID NOT NULL,
    "letter_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "named_at" TIMESTAMPTZ(3) NOT NULL,
    "named_by_id" UUID,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "reviewer_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "note" (
    "id" UUID NOT NULL,
    "letter_id" UUID NOT NULL,
    "reviewer_id" UUID,
    "author_id" UUID,
    "paragraph" INTEGER NOT NULL,
    "paragraph_digest" TEXT NOT NULL,
    "words" TEXT NOT NULL,
    "written_at" TIMESTAMPTZ(3) NOT NULL,
    "settled_at" TIMESTAMPTZ(3),

    CONSTRAINT "note_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "version" (
    "id" UUID NOT NULL,
    "letter_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "made_at" TIMESTAMPTZ(3) NOT NULL,
    "made_by_id" UUID,

    CONSTRAINT "version_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "text" (
    "id" UUID NOT NULL,
    "version_id" UUID NOT NULL,
    "language" TEXT NOT NULL,
    "ordinal" INTEGER NOT NULL DEFAULT 1,
    "authentic" BOOLEAN NOT NULL,
    "title" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "addressee_block" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "ask_in_brief" TEXT NOT NULL,
    "digest" TEXT NOT NULL,
    "made_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "text_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ask" (
    "id" UUID NOT NULL,
    "text_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "words" TEXT NOT NULL,

    CONSTRAINT "ask_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "opening" (
    "id" UUID NOT NULL,
    "letter_id" UUID NOT NULL,
    "version_id" UUID NOT NULL,
    "opened_at" TIMESTAMPTZ(3) NOT NULL,
    "opened_by_id" UUID,
    "deadline" TIMESTAMPTZ(3) NOT NULL,
    "time_zone" TEXT NOT NULL,

    CONSTRAINT "opening_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "closure" (
    "id" UUID NOT NULL,
    "letter_id" UUID NOT NULL,
    "opening_id" UUID NOT NULL,
    "closed_at" TIMESTAMPTZ(3) NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "by_deadline" BOOLEAN NOT NULL,
    "closed_by_id" UUID,

    CONSTRAINT "closure_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "invitation" (
    "id" UUID NOT NULL,
    "letter_id" UUID NOT NULL,
    "address" TEXT NOT NULL,
    "organisation_name" TEXT,
    "invited_at" TIMESTAMPTZ(3) NOT NULL,
    "invited_by_id" UUID,
    "begun_at" TIMESTAMPTZ(3),
    "begun_by_id" UUID,
    "organisation_id" UUID,
    "declined_at" TIMESTAMPTZ(3),
    "declined_reason" TEXT,
    "stopped_at" TIMESTAMPTZ(3),
    "cancelled_at" TIMESTAMPTZ(3),

    CONSTRAINT "invitation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "preparation" (
    "id" UUID NOT NULL,
    "letter_id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "invitation_id" UUID,
    "text_id" UUID NOT NULL,
    "prepared_by_id" UUID,
    "started_at" TIMESTAMPTZ(3) NOT NULL,
    "counter" INTEGER NOT NULL DEFAULT 0,
    "printed_name" TEXT NOT NULL,
    "country" CHAR(2) NOT NULL,
    "logo_id" UUID,
    "statement" TEXT,
    "signatory_id" UUID,
    "completed_at" TIMESTAMPTZ(3),
    "cancelled_at" TIMESTAMPTZ(3),

    CONSTRAINT "preparation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "approval" (
    "id" UUID NOT NULL,
    "preparation_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "text_id" UUID NOT NULL,
    "line_digest" TEXT NOT NULL,
    "asked_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),
    "cancelled_at" TIMESTAMPTZ(3),
    "declined_at" TIMESTAMPTZ(3),
    "declined_reason" TEXT,

    CONSTRAINT "approval_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "endorsement" (
    "id" UUID NOT NULL,
    "letter_id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "preparation_id" UUID,
    "printed_name" TEXT NOT NULL,
    "country" CHAR(2) NOT NULL,
    "logo_id" UUID,
    "statement" TEXT,
    "signatory_name" TEXT,
    "signatory_role" TEXT,
    "lead" BOOLEAN NOT NULL DEFAULT false,
    "umbrella" TEXT,
    "tier" TEXT,
    "endorsed_at" TIMESTAMPTZ(3) NOT NULL,
    "withdrawn_at" TIMESTAMPTZ(3),
    "withdrawal_reason" TEXT,
    "withdrawn_by_id" UUID,

    CONSTRAINT "endorsement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "consent" (
    "id" UUID NOT NULL,
    "endorsement_id" UUID NOT NULL,
    "text_id" UUID NOT NULL,
    "basis" "consent_basis" NOT NULL,
    "given_at" TIMESTAMPTZ(3) NOT NULL,
    "person_id" UUID,
    "typed_name" TEXT,
    "typed_role" TEXT,
    "declaration" TEXT NOT NULL,
    "means" TEXT NOT NULL,
    "mailed_to" TEXT,

    CONSTRAINT "consent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "publication" (
    "id" UUID NOT NULL,
    "letter_id" UUID NOT NULL,
    "published_at" TIMESTAMPTZ(3) NOT NULL,
    "published_by_id" UUID,
    "embargo_until" TIMESTAMPTZ(3),

    CONSTRAINT "publication_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "takedown" (
    "id" UUID NOT NULL,
    "letter_id" UUID NOT NULL,
    "taken_at" TIMESTAMPTZ(3) NOT NULL,
    "taken_by_id" UUID,
    "reason" TEXT NOT NULL,
    "lifted_at" TIMESTAMPTZ(3),

    CONSTRAINT "takedown_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "edition" (
    "id" UUID NOT NULL,
    "letter_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "text_id" UUID NOT NULL,
    "closure_id" UUID,
    "while_open" BOOLEAN NOT NULL DEFAULT false,
    "content" TEXT NOT NULL,
    "digest" TEXT NOT NULL,
    "check_code" TEXT NOT NULL,
    "frozen_at" TIMESTAMPTZ(3) NOT NULL,
    "frozen_by_id" UUID,
    "voided_at" TIMESTAMPTZ(3),
    "voided_reason" TEXT,
    "failure" TEXT,

    CONSTRAINT "edition_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "edition_signatory" (
    "edition_id" UUID NOT NULL,
    "endorsement_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "edition_signatory_pkey" PRIMARY KEY ("edition_id","endorsement_id")
);

-- CreateTable
CREATE TABLE "seal" (
    "id" UUID NOT NULL,
    "edition_id" UUID NOT NULL,
    "sealed_at" TIMESTAMPTZ(3) NOT NULL,
    "pdf_digest" TEXT NOT NULL,
    "bytes" INTEGER NOT NULL,
    "pages" INTEGER NOT NULL,
    "certificate_digest" TEXT NOT NULL,
    "certificate_name" TEXT NOT NULL,

    CONSTRAINT "seal_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "dispatch" (
    "id" UUID NOT NULL,
    "letter_id" UUID NOT NULL,
    "edition_id" UUID,
    "prepared_at" TIMESTAMPTZ(3) NOT NULL,
    "prepared_by_id" UUID,
    "counter" INTEGER NOT NULL DEFAULT 0,
    "subject" TEXT NOT NULL DEFAULT '',
    "cover_text" TEXT NOT NULL DEFAULT '',
    "reply_to" TEXT NOT NULL DEFAULT '',
    "shown_digest" TEXT,
    "shown_at" TIMESTAMPTZ(3),
    "sent_at" TIMESTAMPTZ(3),
    "sent_by_id" UUID,
    "paused_at" TIMESTAMPTZ(3),
    "paused_reason" TEXT,
    "stopped_at" TIMESTAMPTZ(3),
    "finished_at" TIMESTAMPTZ(3),
    "note" TEXT,

    CONSTRAINT "dispatch_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "addressee" (
    "dispatch_id" UUID NOT NULL,
    "official_id" UUID NOT NULL,
    "chosen_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "addressee_pkey" PRIMARY KEY ("dispatch_id","official_id")
);

-- CreateTable
CREATE TABLE "message" (
    "id" UUID NOT NULL,
    "dispatch_id" UUID NOT NULL,
    "letter_id" UUID NOT NULL,
    "official_id" UUID NOT NULL,
    "mailbox" TEXT NOT NULL,
    "state" "message_state" NOT NULL DEFAULT 'prepared',
    "from_line" TEXT NOT NULL,
    "reply_to" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "html" TEXT NOT NULL,
    "headers" JSONB NOT NULL,
    "attachment_name" TEXT NOT NULL,
    "attachment_digest" TEXT NOT NULL,
    "request_digest" TEXT NOT NULL,
    "again" BOOLEAN NOT NULL DEFAULT false,
    "again_reason" TEXT,
    "prepared_at" TIMESTAMPTZ(3) NOT NULL,
    "first_asked_at" TIMESTAMPTZ(3),
    "last_asked_at" TIMESTAMPTZ(3),
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "settled_at" TIMESTAMPTZ(3),
    "provider_id" TEXT,
    "outcome" TEXT,

    CONSTRAINT "message_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "message_news" (
    "id" TEXT NOT NULL,
    "message_id" UUID,
    "kind" TEXT NOT NULL,
    "happened_at" TIMESTAMPTZ(3) NOT NULL,
    "received_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "facts" JSONB NOT NULL,

    CONSTRAINT "message_news_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "trail_head" (
    "subject" "trail_subject" NOT NULL,
    "subject_id" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "digest" TEXT NOT NULL,

    CONSTRAINT "trail_head_pkey" PRIMARY KEY ("subject","subject_id")
);

-- CreateTable
CREATE TABLE "event" (
    "id" UUID NOT NULL,
    "subject" "trail_subject" NOT NULL,
    "subject_id" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "chained" TEXT NOT NULL,
    "digest" TEXT NOT NULL,
    "previous_digest" TEXT NOT NULL,

    CONSTRAINT "event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "event_value" (
    "event_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "value" TEXT,
    "salt" TEXT,

    CONSTRAINT "event_value_pkey" PRIMARY KEY ("event_id","name")
);

-- CreateIndex
CREATE UNIQUE INDEX "person_address_key" ON "person"("address");

-- CreateIndex
CREATE INDEX "session_person_id_idx" ON "session"("person_id");

-- CreateIndex
CREATE INDEX "sign_in_address_idx" ON "sign_in"("address");

-- CreateIndex
CREATE UNIQUE INDEX "notice_kind_about_id_address_key" ON "notice"("kind", "about_id", "address");

-- CreateIndex
CREATE INDEX "local_mail_to_address_idx" ON "local_mail"("to_address");

-- CreateIndex
CREATE INDEX "local_mail_received_at_idx" ON "local_mail"("received_at");

-- CreateIndex
CREATE INDEX "organisation_likeness_idx" ON "organisation"("likeness");

-- CreateIndex
CREATE INDEX "organisation_host_idx" ON "organisation"("host");

-- CreateIndex
CREATE UNIQUE INDEX "register_number_organisation_id_register_number_key" ON "register_number"("organisation_id", "register", "number");

-- CreateIndex
CREATE INDEX "logo_organisation_id_idx" ON "logo"("organisation_id");

-- CreateIndex
CREATE INDEX "membership_organisation_id_idx" ON "membership"("organisation_id");

-- CreateIndex
CREATE INDEX "membership_person_id_idx" ON "membership"("person_id");

-- CreateIndex
CREATE INDEX "evidence_organisation_id_idx" ON "evidence"("organisation_id");

-- CreateIndex
CREATE INDEX "mailbox_check_organisation_id_idx" ON "mailbox_check"("organisation_id");

-- CreateIndex
CREATE INDEX "official_country_idx" ON "official"("country");

-- CreateIndex
CREATE INDEX "official_group_idx" ON "official"("group");

-- CreateIndex
CREATE INDEX "official_source_official_id_idx" ON "official_source"("official_id");

-- CreateIndex
CREATE INDEX "official_source_identifier_idx" ON "official_source"("identifier");

-- CreateIndex
CREATE UNIQUE INDEX "official_source_source_identifier_key" ON "official_source"("source", "identifier");

-- CreateIndex
CREATE UNIQUE INDEX "official_mailbox_official_id_address_source_key" ON "official_mailbox"("official_id", "address", "source");

-- CreateIndex
CREATE UNIQUE INDEX "letter_slug_key" ON "letter"("slug");

-- CreateIndex
CREATE INDEX "letter_lead_id_idx" ON "letter"("lead_id");

-- CreateIndex
CREATE UNIQUE INDEX "draft_letter_id_language_key" ON "draft"("letter_id", "language");

-- CreateIndex
CREATE UNIQUE INDEX "draft_ask_draft_id_number_key" ON "draft_ask"("draft_id", "number");

-- CreateIndex
CREATE INDEX "note_letter_id_idx" ON "note"("letter_id");

-- CreateIndex
CREATE UNIQUE INDEX "version_letter_id_number_key" ON "version"("letter_id", "number");

-- CreateIndex
CREATE UNIQUE INDEX "text_version_id_language_ordinal_key" ON "text"("version_id", "language", "ordinal");

-- CreateIndex
CREATE UNIQUE INDEX "ask_text_id_number_key" ON "ask"("text_id", "number");

-- CreateIndex
CREATE INDEX "opening_letter_id_idx" ON "opening"("letter_id");

-- CreateIndex
CREATE UNIQUE INDEX "closure_opening_id_key" ON "closure"("opening_id");

-- CreateIndex
CREATE INDEX "invitation_letter_id_idx" ON "invitation"("letter_id");

-- CreateIndex
CREATE INDEX "invitation_organisation_id_idx" ON "invitation"("organisation_id");

-- CreateIndex
CREATE INDEX "preparation_organisation_id_idx" ON "preparation"("organisation_id");

-- CreateIndex
CREATE INDEX "approval_preparation_id_idx" ON "approval"("preparation_id");

-- CreateIndex
CREATE INDEX "endorsement_letter_id_idx" ON "endorsement"("letter_id");

-- CreateIndex
CREATE INDEX "endorsement_organisation_id_idx" ON "endorsement"("organisation_id");

-- CreateIndex
CREATE UNIQUE INDEX "consent_endorsement_id_text_id_key" ON "consent"("endorsement_id", "text_id");

-- CreateIndex
CREATE INDEX "publication_letter_id_idx" ON "publication"("letter_id");

-- CreateIndex
CREATE INDEX "takedown_letter_id_idx" ON "takedown"("letter_id");

-- CreateIndex
CREATE UNIQUE INDEX "edition_digest_key" ON "edition"("digest");

-- CreateIndex
CREATE UNIQUE INDEX "edition_check_code_key" ON "edition"("check_code");

-- CreateIndex
CREATE UNIQUE INDEX "edition_letter_id_number_key" ON "edition"("letter_id", "number");

-- CreateIndex
CREATE UNIQUE INDEX "edition_signatory_edition_id_position_key" ON "edition_signatory"("edition_id", "position");

-- CreateIndex
CREATE UNIQUE INDEX "seal_edition_id_key" ON "seal"("edition_id");

-- CreateIndex
CREATE UNIQUE INDEX "seal_pdf_digest_key" ON "seal"("pdf_digest");

-- CreateIndex
CREATE INDEX "dispatch_letter_id_idx" ON "dispatch"("letter_id");

-- CreateIndex
CREATE INDEX "addressee_official_id_idx" ON "addressee"("official_id");

-- CreateIndex
CREATE INDEX "message_dispatch_id_state_idx" ON "message"("dispatch_id", "state");

-- CreateIndex
CREATE INDEX "message_provider_id_idx" ON "message"("provider_id");

-- CreateIndex
CREATE INDEX "message_news_message_id_idx" ON "message_news"("message_id");

-- CreateIndex
CREATE UNIQUE INDEX "event_subject_subject_id_ordinal_key" ON "event"("subject", "subject_id", "ordinal");

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "organisation" ADD CONSTRAINT "organisation_logo_id_fkey" FOREIGN KEY ("logo_id") REFERENCES "logo"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "register_number" ADD CONSTRAINT "register_number_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "logo" ADD CONSTRAINT "logo_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_attested_by_id_fkey" FOREIGN KEY ("attested_by_id") REFERENCES "organisation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_letter_id_fkey" FOREIGN KEY ("letter_id") REFERENCES "letter"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mailbox_check" ADD CONSTRAINT "mailbox_check_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "official_source" ADD CONSTRAINT "official_source_official_id_fkey" FOREIGN KEY ("official_id") REFERENCES "official"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "official_source" ADD CONSTRAINT "official_source_import_id_fkey" FOREIGN KEY ("import_id") REFERENCES "directory_import"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "official_mailbox" ADD CONSTRAINT "official_mailbox_official_id_fkey" FOREIGN KEY ("official_id") REFERENCES "official"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "letter" ADD CONSTRAINT "letter_lead_id_fkey" FOREIGN KEY ("lead_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "draft" ADD CONSTRAINT "draft_letter_id_fkey" FOREIGN KEY ("letter_id") REFERENCES "letter"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "draft_ask" ADD CONSTRAINT "draft_ask_draft_id_fkey" FOREIGN KEY ("draft_id") REFERENCES "draft"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "imprint" ADD CONSTRAINT "imprint_letter_id_fkey" FOREIGN KEY ("letter_id") REFERENCES "letter"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reviewer" ADD CONSTRAINT "reviewer_letter_id_fkey" FOREIGN KEY ("letter_id") REFERENCES "letter"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reviewer" ADD CONSTRAINT "reviewer_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "note" ADD CONSTRAINT "note_letter_id_fkey" FOREIGN KEY ("letter_id") REFERENCES "letter"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "note" ADD CONSTRAINT "note_reviewer_id_fkey" FOREIGN KEY ("reviewer_id") REFERENCES "reviewer"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "version" ADD CONSTRAINT "version_letter_id_fkey" FOREIGN KEY ("letter_id") REFERENCES "letter"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "text" ADD CONSTRAINT "text_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "version"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ask" ADD CONSTRAINT "ask_text_id_fkey" FOREIGN KEY ("text_id") REFERENCES "text"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "opening" ADD CONSTRAINT "opening_letter_id_fkey" FOREIGN KEY ("letter_id") REFERENCES "letter"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "opening" ADD CONSTRAINT "opening_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "version"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "closure" ADD CONSTRAINT "closure_letter_id_fkey" FOREIGN KEY ("letter_id") REFERENCES "letter"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "closure" ADD CONSTRAINT "closure_opening_id_fkey" FOREIGN KEY ("opening_id") REFERENCES "opening"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_letter_id_fkey" FOREIGN KEY ("letter_id") REFERENCES "letter"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "preparation" ADD CONSTRAINT "preparation_letter_id_fkey" FOREIGN KEY ("letter_id") REFERENCES "letter"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "preparation" ADD CONSTRAINT "preparation_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "preparation" ADD CONSTRAINT "preparation_invitation_id_fkey" FOREIGN KEY ("invitation_id") REFERENCES "invitation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "preparation" ADD CONSTRAINT "preparation_text_id_fkey" FOREIGN KEY ("text_id") REFERENCES "text"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "preparation" ADD CONSTRAINT "preparation_logo_id_fkey" FOREIGN KEY ("logo_id") REFERENCES "logo"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "preparation" ADD CONSTRAINT "preparation_signatory_id_fkey" FOREIGN KEY ("signatory_id") REFERENCES "membership"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "approval" ADD CONSTRAINT "approval_preparation_id_fkey" FOREIGN KEY ("preparation_id") REFERENCES "preparation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "endorsement" ADD CONSTRAINT "endorsement_letter_id_fkey" FOREIGN KEY ("letter_id") REFERENCES "letter"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "endorsement" ADD CONSTRAINT "endorsement_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "endorsement" ADD CONSTRAINT "endorsement_logo_id_fkey" FOREIGN KEY ("logo_id") REFERENCES "logo"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consent" ADD CONSTRAINT "consent_endorsement_id_fkey" FOREIGN KEY ("endorsement_id") REFERENCES "endorsement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consent" ADD CONSTRAINT "consent_text_id_fkey" FOREIGN KEY ("text_id") REFERENCES "text"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "publication" ADD CONSTRAINT "publication_letter_id_fkey" FOREIGN KEY ("letter_id") REFERENCES "letter"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "takedown" ADD CONSTRAINT "takedown_letter_id_fkey" FOREIGN KEY ("letter_id") REFERENCES "letter"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "edition" ADD CONSTRAINT "edition_letter_id_fkey" FOREIGN KEY ("letter_id") REFERENCES "letter"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "edition" ADD CONSTRAINT "edition_text_id_fkey" FOREIGN KEY ("text_id") REFERENCES "text"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "edition" ADD CONSTRAINT "edition_closure_id_fkey" FOREIGN KEY ("closure_id") REFERENCES "closure"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "edition_signatory" ADD CONSTRAINT "edition_signatory_edition_id_fkey" FOREIGN KEY ("edition_id") REFERENCES "edition"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "edition_signatory" ADD CONSTRAINT "edition_signatory_endorsement_id_fkey" FOREIGN KEY ("endorsement_id") REFERENCES "endorsement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "seal" ADD CONSTRAINT "seal_edition_id_fkey" FOREIGN KEY ("edition_id") REFERENCES "edition"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dispatch" ADD CONSTRAINT "dispatch_letter_id_fkey" FOREIGN KEY ("letter_id") REFERENCES "letter"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dispatch" ADD CONSTRAINT "dispatch_edition_id_fkey" FOREIGN KEY ("edition_id") REFERENCES "edition"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "addressee" ADD CONSTRAINT "addressee_dispatch_id_fkey" FOREIGN KEY ("dispatch_id") REFERENCES "dispatch"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "addressee" ADD CONSTRAINT "addressee_official_id_fkey" FOREIGN KEY ("official_id") REFERENCES "official"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "message" ADD CONSTRAINT "message_dispatch_id_fkey" FOREIGN KEY ("dispatch_id") REFERENCES "dispatch"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "message" ADD CONSTRAINT "message_letter_id_fkey" FOREIGN KEY ("letter_id") REFERENCES "letter"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "message" ADD CONSTRAINT "message_official_id_fkey" FOREIGN KEY ("official_id") REFERENCES "official"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "message_news" ADD CONSTRAINT "message_news_message_id_fkey" FOREIGN KEY ("message_id") REFERENCES "message"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event_value" ADD CONSTRAINT "event_value_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "event"("id") ON DELETE RESTRICT ON UPDATE CASCADE;



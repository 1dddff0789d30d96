-- CreateEnum
CREATE TYPE "reply_kind" AS ENUM ('received', 'passed_on', 'not_my_file', 'meeting', 'reply');

-- CreateEnum
CREATE TYPE "reply_sense" AS ENUM ('acknowledged', 'holding', 'substantive', 'meeting', 'position');

-- CreateTable
CREATE TABLE "reply" (
    "id" UUID NOT NULL,
    "letter_id" UUID NOT NULL,
    "official_id" UUID NOT NULL,
    "message_id" UUID,
    "kind" "reply_kind" NOT NULL,
    "sense" "reply_sense",
    "words" TEXT NOT NULL DEFAULT '',
    "language" TEXT NOT NULL,
    "meeting_when" TEXT,
    "meeting_with" TEXT,
    "meeting_reach" TEXT,
    "public" BOOLEAN NOT NULL DEFAULT false,
    "public_basis" TEXT,
    "answered_at" TIMESTAMPTZ(3) NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "entered_by_id" UUID,
    "noted_at" TIMESTAMPTZ(3),
    "noted_by_id" UUID,
    "passed_message_id" UUID,
    "taken_back_at" TIMESTAMPTZ(3),
    "erased_at" TIMESTAMPTZ(3),
    "digest_id" UUID,

    CONSTRAINT "reply_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "reply_file" (
    "reply_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "bytes" BYTEA NOT NULL,

    CONSTRAINT "reply_file_pkey" PRIMARY KEY ("reply_id")
);

-- CreateTable
CREATE TABLE "reply_digest" (
    "id" UUID NOT NULL,
    "letter_id" UUID NOT NULL,
    "day" DATE NOT NULL,
    "made_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "reply_digest_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "digest_stop" (
    "letter_id" UUID NOT NULL,
    "address" TEXT NOT NULL,
    "stopped_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "digest_stop_pkey" PRIMARY KEY ("letter_id","address")
);

-- CreateTable
CREATE TABLE "answer_expectation" (
    "letter_id" UUID NOT NULL,
    "working_days" INTEGER NOT NULL,
    "set_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "answer_expectation_pkey" PRIMARY KEY ("letter_id")
);

-- CreateTable
CREATE TABLE "supersession" (
    "letter_id" UUID NOT NULL,
    "later_id" UUID NOT NULL,
    "named_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "supersession_pkey" PRIMARY KEY ("letter_id")
);

-- CreateIndex
CREATE UNIQUE INDEX "reply_passed_message_id_key" ON "reply"("passed_message_id");

-- CreateIndex
CREATE INDEX "reply_letter_id_recorded_at_idx" ON "reply"("letter_id", "recorded_at");

-- CreateIndex
CREATE INDEX "reply_official_id_idx" ON "reply"("official_id");

-- CreateIndex
CREATE INDEX "reply_message_id_idx" ON "reply"("message_id");

-- CreateIndex
CREATE INDEX "reply_digest_id_idx" ON "reply"("digest_id");

-- CreateIndex
CREATE UNIQUE INDEX "reply_digest_letter_id_day_key" ON "reply_digest"("letter_id", "day");

-- CreateIndex
CREATE INDEX "supersession_later_id_idx" ON "supersession"("later_id");

-- AddForeignKey
ALTER TABLE "reply" ADD CONSTRAINT "reply_letter_id_fkey" FOREIGN KEY ("letter_id") REFERENCES "letter"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reply" ADD CONSTRAINT "reply_official_id_fkey" FOREIGN KEY ("official_id") REFERENCES "official"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reply" ADD CONSTRAINT "reply_message_id_fkey" FOREIGN KEY ("message_id") REFERENCES "message"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reply" ADD CONSTRAINT "reply_passed_message_id_fkey" FOREIGN KEY ("passed_message_id") REFERENCES "message"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reply" ADD CONSTRAINT "reply_digest_id_fkey" FOREIGN KEY ("digest_id") REFERENCES "reply_digest"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reply_file" ADD CONSTRAINT "reply_file_reply_id_fkey" FOREIGN KEY ("reply_id") REFERENCES "reply"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reply_digest" ADD CONSTRAINT "reply_digest_letter_id_fkey" FOREIGN KEY ("letter_id") REFERENCES "letter"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "answer_expectation" ADD CONSTRAINT "answer_expectation_letter_id_fkey" FOREIGN KEY ("letter_id") REFERENCES "letter"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "supersession" ADD CONSTRAINT "supersession_letter_id_fkey" FOREIGN KEY ("letter_id") REFERENCES "letter"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "supersession" ADD CONSTRAINT "supersession_later_id_fkey" FOREIGN KEY ("later_id") REFERENCES "letter"("id") ON DELETE RESTRICT ON UPDATE CASCADE;



-- What somebody answered is kept as it came, or erased; what was public may only cease to be.
CREATE FUNCTION refuse_reply_change() RETURNS trigger LANGUAGE plpgsql AS $refuse$
BEGIN
  IF NEW.kind <> OLD.kind OR NEW.letter_id <> OLD.letter_id OR NEW.official_id <> OLD.official_id
     OR NEW.answered_at <> OLD.answered_at OR (NEW.words <> OLD.words AND NEW.erased_at IS NULL)
     OR (NEW.public AND NOT OLD.public) OR (OLD.digest_id IS NOT NULL AND NEW.digest_id IS DISTINCT FROM OLD.digest_id) THEN
    RAISE EXCEPTION 'a reply is kept as it came' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END;
$refuse$;
CREATE TRIGGER reply_kept BEFORE UPDATE ON reply FOR EACH ROW EXECUTE FUNCTION refuse_reply_change();

ALTER TABLE reply ADD CONSTRAINT reply_came_by_link_or_hand CHECK ((message_id IS NULL) = (entered_by_id IS NOT NULL));
ALTER TABLE reply ADD CONSTRAINT reply_public_on_a_basis CHECK (NOT public OR entered_by_id IS NULL OR public_basis IS NOT NULL);
ALTER TABLE reply ADD CONSTRAINT reply_erased_whole
  CHECK (erased_at IS NULL OR (words = '' AND NOT public AND meeting_when IS NULL AND meeting_with IS NULL AND meeting_reach IS NULL));
ALTER TABLE reply ADD CONSTRAINT reply_taken_back_is_erased CHECK (taken_back_at IS NULL OR erased_at IS NOT NULL);
ALTER TABLE answer_expectation ADD CONSTRAINT answer_expectation_in_reason CHECK (working_days BETWEEN 1 AND 250);
ALTER TABLE supersession ADD CONSTRAINT supersession_by_another CHECK (letter_id <> later_id);
ALTER TABLE digest_stop ADD CONSTRAINT digest_stop_address_folded CHECK (address = lower(btrim(address)));

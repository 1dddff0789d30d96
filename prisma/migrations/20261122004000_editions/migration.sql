-- AlterTable
ALTER TABLE "endorsement" ADD COLUMN     "pinned" INTEGER;

-- CreateTable
CREATE TABLE "translation" (
    "id" UUID NOT NULL,
    "letter_id" UUID NOT NULL,
    "language" TEXT NOT NULL,
    "counter" INTEGER NOT NULL DEFAULT 0,
    "short_title" TEXT NOT NULL DEFAULT '',
    "place" TEXT NOT NULL DEFAULT '',
    "saved_at" TIMESTAMPTZ(3) NOT NULL,
    "saved_by_id" UUID,

    CONSTRAINT "translation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "translated_part" (
    "translation_id" UUID NOT NULL,
    "part" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "source_digest" TEXT NOT NULL,
    "words" TEXT NOT NULL,

    CONSTRAINT "translated_part_pkey" PRIMARY KEY ("translation_id","part","number")
);

-- CreateTable
CREATE TABLE "edition_choices" (
    "letter_id" UUID NOT NULL,
    "language" TEXT NOT NULL,
    "variant" TEXT NOT NULL,
    "signatory_order" TEXT NOT NULL,
    "ignores_articles" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "edition_choices_pkey" PRIMARY KEY ("letter_id")
);

-- CreateIndex
CREATE UNIQUE INDEX "translation_letter_id_language_key" ON "translation"("letter_id", "language");

-- AddForeignKey
ALTER TABLE "translation" ADD CONSTRAINT "translation_letter_id_fkey" FOREIGN KEY ("letter_id") REFERENCES "letter"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "translated_part" ADD CONSTRAINT "translated_part_translation_id_fkey" FOREIGN KEY ("translation_id") REFERENCES "translation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "edition_choices" ADD CONSTRAINT "edition_choices_letter_id_fkey" FOREIGN KEY ("letter_id") REFERENCES "letter"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- One authentic text for each version: all who sign it consent to the same words.
CREATE UNIQUE INDEX text_authentic ON text (version_id) WHERE authentic;

ALTER TABLE endorsement ADD CONSTRAINT endorsement_pinned_from_one CHECK (pinned >= 1);
ALTER TABLE edition_choices ADD CONSTRAINT edition_choices_known
  CHECK (variant IN ('logos', 'names', 'annex') AND signatory_order IN ('country', 'name', 'umbrella', 'tier'));

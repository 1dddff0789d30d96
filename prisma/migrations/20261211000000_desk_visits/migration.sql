-- Up to which entry of a letter’s trail a member of its lead has said to have seen what happened.
CREATE TABLE "desk_visit" (
    "letter_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "seen_ordinal" INTEGER NOT NULL,
    "seen_at" TIMESTAMPTZ(3) NOT NULL,
    CONSTRAINT "desk_visit_pkey" PRIMARY KEY ("letter_id","person_id")
);
ALTER TABLE "desk_visit" ADD CONSTRAINT "desk_visit_letter_id_fkey" FOREIGN KEY ("letter_id") REFERENCES "letter"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "desk_visit" ADD CONSTRAINT "desk_visit_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;
CREATE INDEX "desk_visit_person_id_idx" ON "desk_visit"("person_id");
ALTER TABLE desk_visit ADD CONSTRAINT desk_visit_ordinal_counted CHECK (seen_ordinal >= 0);

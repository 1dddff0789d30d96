-- Why something failed, as a sentence that is not said yet: its set, its key and its values.
ALTER TABLE "edition" ADD COLUMN "failure_sentence" JSONB;
ALTER TABLE "text_trial" ADD COLUMN "failure_sentence" JSONB;

-- The language in which the interface speaks to a person; null where nobody has chosen yet.
ALTER TABLE "person" ADD COLUMN "language" TEXT;
ALTER TABLE "person" ADD CONSTRAINT person_language CHECK (language ~ '^[a-z]{2}$');

-- The language of the page on which a link to sign in was asked for: its mail and its page speak it too.
ALTER TABLE "sign_in" ADD COLUMN "language" TEXT NOT NULL DEFAULT 'en';
ALTER TABLE "sign_in" ADD CONSTRAINT sign_in_language CHECK (language ~ '^[a-z]{2}$');

-- The language of the mail that an invited mailbox gets, and of the pages to which its links lead.
ALTER TABLE "invitation" ADD COLUMN "language" TEXT NOT NULL DEFAULT 'en';
ALTER TABLE "invitation" ADD CONSTRAINT invitation_language CHECK (language ~ '^[a-z]{2}$');

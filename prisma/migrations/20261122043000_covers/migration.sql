-- The words of a dispatch in further languages beside the letter’s own, and what the signatories were shown of them.
CREATE TABLE cover_translation (
    dispatch_id UUID NOT NULL,
    language TEXT NOT NULL,
    subject TEXT NOT NULL,
    cover_text TEXT NOT NULL,
    CONSTRAINT cover_translation_pkey PRIMARY KEY (dispatch_id, language)
);
ALTER TABLE cover_translation ADD CONSTRAINT cover_translation_dispatch_id_fkey
    FOREIGN KEY (dispatch_id) REFERENCES dispatch (id) ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE cover_translation ADD CONSTRAINT cover_translation_written CHECK (subject <> '' AND cover_text <> '');

ALTER TABLE cover_showing ADD COLUMN translations JSONB NOT NULL DEFAULT '[]';

-- A message keeps the language it was written in, so that a dated note is added to the same mail.
ALTER TABLE message ADD COLUMN language TEXT NOT NULL DEFAULT '';

-- A mail of a dispatch that a person of the lead has sent to itself. No message: it counts nowhere.
CREATE TABLE test_mail (
    id UUID NOT NULL,
    dispatch_id UUID NOT NULL,
    official_id UUID NOT NULL,
    asked_at TIMESTAMPTZ(3) NOT NULL,
    asked_by_id UUID,
    CONSTRAINT test_mail_pkey PRIMARY KEY (id)
);
ALTER TABLE test_mail ADD CONSTRAINT test_mail_dispatch_id_fkey
    FOREIGN KEY (dispatch_id) REFERENCES dispatch (id) ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE test_mail ADD CONSTRAINT test_mail_official_id_fkey
    FOREIGN KEY (official_id) REFERENCES official (id) ON DELETE CASCADE ON UPDATE CASCADE;
CREATE INDEX test_mail_dispatch_id_idx ON test_mail (dispatch_id);
CREATE INDEX test_mail_official_id_idx ON test_mail (official_id);

-- The directory knows what each source vouches for, and which address comes first; a dispatch keeps what its signatories
-- were shown; a message knows when it may be asked for next, and which one it repeats.

ALTER TABLE official_source ADD COLUMN brought TEXT NOT NULL DEFAULT 'person';
ALTER TABLE official_source ADD CONSTRAINT official_source_brought_known CHECK (brought IN ('person', 'details'));

ALTER TABLE official_mailbox ADD COLUMN position INTEGER NOT NULL DEFAULT 0;
ALTER TABLE official_mailbox ADD COLUMN bounced_at TIMESTAMPTZ(3);
ALTER TABLE official_mailbox ALTER COLUMN kind SET DEFAULT 'institution';
CREATE INDEX official_mailbox_official_id_idx ON official_mailbox (official_id);

CREATE TABLE cover_showing (
    id UUID NOT NULL,
    dispatch_id UUID NOT NULL,
    digest TEXT NOT NULL,
    subject TEXT NOT NULL,
    cover_text TEXT NOT NULL,
    reply_to TEXT NOT NULL,
    addressee_count INTEGER NOT NULL,
    shown_at TIMESTAMPTZ(3) NOT NULL,
    shown_by_id UUID,
    CONSTRAINT cover_showing_pkey PRIMARY KEY (id)
);
CREATE UNIQUE INDEX cover_showing_dispatch_id_digest_key ON cover_showing (dispatch_id, digest);
ALTER TABLE cover_showing ADD CONSTRAINT cover_showing_dispatch_id_fkey
    FOREIGN KEY (dispatch_id) REFERENCES dispatch (id) ON DELETE CASCADE ON UPDATE CASCADE;
CREATE TRIGGER cover_showing_immutable BEFORE UPDATE ON cover_showing FOR EACH ROW EXECUTE FUNCTION refuse_change();

ALTER TABLE message ADD COLUMN next_at TIMESTAMPTZ(3);
ALTER TABLE message ADD COLUMN noted_at TIMESTAMPTZ(3);
ALTER TABLE message ADD COLUMN again_of_id UUID;
ALTER TABLE message ADD CONSTRAINT message_again_of_id_fkey
    FOREIGN KEY (again_of_id) REFERENCES message (id) ON DELETE SET NULL ON UPDATE CASCADE;
CREATE UNIQUE INDEX message_again_of_id_key ON message (again_of_id);
CREATE INDEX message_official_id_idx ON message (official_id);

-- A message that was stopped never goes (below), so that a later dispatch may still write to that official: all that
-- may go are one for each official and mailbox.
DROP INDEX message_once_official;
DROP INDEX message_once_mailbox;
CREATE UNIQUE INDEX message_once_official ON message (letter_id, official_id) WHERE NOT again AND state <> 'stopped';
CREATE UNIQUE INDEX message_once_mailbox ON message (letter_id, lower(mailbox)) WHERE NOT again AND state <> 'stopped';

-- A frozen message keeps every byte that goes out. One exception: while it waits and was not handed over, a dated note
-- may be added, and then it is frozen anew. What was stopped stays stopped.
CREATE OR REPLACE FUNCTION refuse_message_change() RETURNS trigger LANGUAGE plpgsql AS $refuse$
BEGIN
  IF NEW.mailbox <> OLD.mailbox OR NEW.subject <> OLD.subject OR NEW.attachment_digest <> OLD.attachment_digest
     OR NEW.attachment_name <> OLD.attachment_name OR NEW.from_line <> OLD.from_line OR NEW.reply_to <> OLD.reply_to
     OR NEW.headers <> OLD.headers OR NEW.official_id <> OLD.official_id OR NEW.letter_id <> OLD.letter_id
     OR NEW.dispatch_id <> OLD.dispatch_id OR NEW.again <> OLD.again THEN
    RAISE EXCEPTION 'message is frozen' USING ERRCODE = 'restrict_violation';
  END IF;
  IF (NEW.request_digest <> OLD.request_digest OR NEW.text <> OLD.text OR NEW.html <> OLD.html)
     AND (OLD.state <> 'prepared' OR NEW.state <> 'prepared' OR OLD.first_asked_at IS NOT NULL
          OR NEW.noted_at IS NOT DISTINCT FROM OLD.noted_at) THEN
    RAISE EXCEPTION 'message is frozen' USING ERRCODE = 'restrict_violation';
  END IF;
  IF OLD.state = 'stopped' AND NEW.state <> 'stopped' THEN
    RAISE EXCEPTION 'a stopped message stays stopped' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END;
$refuse$;

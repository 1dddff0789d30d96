-- Lists of organisations in preparation: what was brought, line by line, until the lead invites those that are good.
CREATE TABLE invitation_list (
    id UUID NOT NULL,
    letter_id UUID NOT NULL,
    source TEXT NOT NULL,
    header TEXT[] NOT NULL,
    columns TEXT[] NOT NULL,
    language TEXT NOT NULL,
    message TEXT,
    made_at TIMESTAMPTZ(3) NOT NULL,
    made_by_id UUID,
    asked_at TIMESTAMPTZ(3),
    asked_by_id UUID,
    CONSTRAINT invitation_list_pkey PRIMARY KEY (id)
);
CREATE INDEX invitation_list_letter_id_idx ON invitation_list (letter_id);
ALTER TABLE invitation_list ADD CONSTRAINT invitation_list_letter_id_fkey
    FOREIGN KEY (letter_id) REFERENCES letter (id) ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE invitation_list ADD CONSTRAINT invitation_list_language CHECK (language ~ '^[a-z]{2}$');

CREATE TABLE invitation_line (
    id UUID NOT NULL,
    list_id UUID NOT NULL,
    place INTEGER NOT NULL,
    cells TEXT[] NOT NULL,
    organisation TEXT NOT NULL,
    person TEXT NOT NULL,
    address TEXT NOT NULL,
    country TEXT NOT NULL,
    language TEXT NOT NULL,
    note TEXT NOT NULL,
    message TEXT,
    counter INTEGER NOT NULL DEFAULT 0,
    set_aside_at TIMESTAMPTZ(3),
    CONSTRAINT invitation_line_pkey PRIMARY KEY (id)
);
CREATE UNIQUE INDEX invitation_line_list_id_place_key ON invitation_line (list_id, place);
ALTER TABLE invitation_line ADD CONSTRAINT invitation_line_list_id_fkey
    FOREIGN KEY (list_id) REFERENCES invitation_list (id) ON DELETE CASCADE ON UPDATE CASCADE;

-- What an invitation says beside the letter, and who began for a mailbox that is not their own.
ALTER TABLE invitation ADD COLUMN line_id UUID;
ALTER TABLE invitation ADD COLUMN country CHAR(2);
ALTER TABLE invitation ADD COLUMN message TEXT;
ALTER TABLE invitation ADD COLUMN begun_as TEXT;
ALTER TABLE invitation ADD COLUMN begun_why TEXT;
CREATE INDEX invitation_line_id_idx ON invitation (line_id);
ALTER TABLE invitation ADD CONSTRAINT invitation_line_id_fkey
    FOREIGN KEY (line_id) REFERENCES invitation_line (id) ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE invitation ADD CONSTRAINT invitation_begun_with_reason CHECK ((begun_as IS NULL) = (begun_why IS NULL));

-- A mailbox stops the mails of a lead about all its letters. Kept as a digest, so that the address itself can go.
CREATE TABLE lead_mail_stop (
    lead_id UUID NOT NULL,
    address_digest TEXT NOT NULL,
    stopped_at TIMESTAMPTZ(3) NOT NULL,
    CONSTRAINT lead_mail_stop_pkey PRIMARY KEY (lead_id, address_digest)
);
ALTER TABLE lead_mail_stop ADD CONSTRAINT lead_mail_stop_lead_id_fkey
    FOREIGN KEY (lead_id) REFERENCES organisation (id) ON DELETE CASCADE ON UPDATE CASCADE;
CREATE TRIGGER lead_mail_stop_immutable BEFORE UPDATE ON lead_mail_stop FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON lead_mail_stop FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- Who stopped the mails of one letter is asked for no other letter of that lead any more.
INSERT INTO lead_mail_stop (lead_id, address_digest, stopped_at)
SELECT l.lead_id, address_digest(i.address), min(i.stopped_at) FROM invitation i JOIN letter l ON l.id = i.letter_id
WHERE i.stopped_at IS NOT NULL AND i.address IS NOT NULL GROUP BY 1, 2;

-- Whether a mailbox wants no more mail of the lead of a letter.
CREATE FUNCTION has_stopped(letter uuid, mailbox text) RETURNS boolean LANGUAGE sql STABLE
RETURN EXISTS (SELECT FROM lead_mail_stop s JOIN letter l ON l.lead_id = s.lead_id
               WHERE l.id = letter AND s.address_digest = address_digest(mailbox));

SELECT pgboss.create_queue('invite', '{"policy":"standard"}'::json);

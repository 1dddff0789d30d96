-- A person whom nobody invited asks to sign in their own name. What was typed waits for the mailbox’s own yes, and is no request before.
CREATE TABLE expert_asking (
    id UUID NOT NULL,
    letter_id UUID NOT NULL,
    address TEXT NOT NULL,
    name TEXT NOT NULL,
    title TEXT,
    affiliation TEXT,
    language TEXT NOT NULL,
    asked_at TIMESTAMPTZ(3) NOT NULL,
    CONSTRAINT expert_asking_pkey PRIMARY KEY (id)
);
CREATE INDEX expert_asking_asked_at_idx ON expert_asking (asked_at);
CREATE INDEX expert_asking_letter_id_idx ON expert_asking (letter_id);
ALTER TABLE expert_asking ADD CONSTRAINT expert_asking_letter_id_fkey
    FOREIGN KEY (letter_id) REFERENCES letter (id) ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE expert_asking ADD CONSTRAINT expert_asking_line_short CHECK (
    char_length(name) BETWEEN 1 AND 120 AND char_length(title) BETWEEN 1 AND 120 AND char_length(affiliation) BETWEEN 1 AND 160);

-- The request, once it was confirmed from the mailbox, under the same id; and the lead’s answer to it.
CREATE TABLE expert_request (
    id UUID NOT NULL,
    letter_id UUID NOT NULL,
    address TEXT,
    name TEXT,
    title TEXT,
    affiliation TEXT,
    language TEXT NOT NULL,
    asked_at TIMESTAMPTZ(3) NOT NULL,
    granted_at TIMESTAMPTZ(3),
    invitation_id UUID,
    declined_at TIMESTAMPTZ(3),
    declined_reason TEXT,
    decided_by_id UUID,
    CONSTRAINT expert_request_pkey PRIMARY KEY (id)
);
CREATE INDEX expert_request_letter_id_idx ON expert_request (letter_id);
CREATE INDEX expert_request_address_idx ON expert_request (address);
CREATE UNIQUE INDEX expert_request_invitation_id_key ON expert_request (invitation_id);
ALTER TABLE expert_request ADD CONSTRAINT expert_request_letter_id_fkey
    FOREIGN KEY (letter_id) REFERENCES letter (id) ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE expert_request ADD CONSTRAINT expert_request_invitation_id_fkey
    FOREIGN KEY (invitation_id) REFERENCES expert_invitation (id) ON DELETE RESTRICT ON UPDATE CASCADE;

-- One for each letter and mailbox, whatever the answer: who was declined can still be invited by the lead.
CREATE UNIQUE INDEX expert_request_one ON expert_request (letter_id, address);
ALTER TABLE expert_request ADD CONSTRAINT expert_request_line_short CHECK (
    char_length(name) BETWEEN 1 AND 120 AND char_length(title) BETWEEN 1 AND 120 AND char_length(affiliation) BETWEEN 1 AND 160);
ALTER TABLE expert_request ADD CONSTRAINT expert_request_one_answer CHECK (granted_at IS NULL OR declined_at IS NULL);
ALTER TABLE expert_request ADD CONSTRAINT expert_request_grant_invites CHECK ((granted_at IS NULL) = (invitation_id IS NULL));
ALTER TABLE expert_request ADD CONSTRAINT expert_request_decline_reasoned
    CHECK ((declined_at IS NULL) = (declined_reason IS NULL) AND declined_reason <> '');
-- Who is erased was answered, or waits no more.
ALTER TABLE expert_request ADD CONSTRAINT expert_request_erased_whole
    CHECK (address IS NOT NULL AND name IS NOT NULL OR num_nonnulls(address, name, title, affiliation) = 0);

-- What was asked stays as it was asked, or is erased; each answer is given once.
CREATE FUNCTION keep_expert_request() RETURNS trigger LANGUAGE plpgsql AS $keep$
BEGIN
  IF TG_OP = 'DELETE' OR (NEW.id, NEW.letter_id, NEW.language, NEW.asked_at) IS DISTINCT FROM (OLD.id, OLD.letter_id, OLD.language, OLD.asked_at)
     OR NEW.address IS NOT NULL AND (NEW.address, NEW.name, NEW.title, NEW.affiliation)
        IS DISTINCT FROM (OLD.address, OLD.name, OLD.title, OLD.affiliation)
     OR (OLD.granted_at IS NOT NULL OR OLD.declined_at IS NOT NULL)
        AND (NEW.granted_at, NEW.invitation_id, NEW.declined_at, NEW.declined_reason, NEW.decided_by_id)
        IS DISTINCT FROM (OLD.granted_at, OLD.invitation_id, OLD.declined_at, OLD.declined_reason, OLD.decided_by_id) THEN
    RAISE EXCEPTION 'a request to sign and its answer stay' USING ERRCODE = 'restrict_violation', CONSTRAINT = 'expert_request_kept';
  END IF;
  RETURN NEW;
END;
$keep$;
CREATE TRIGGER expert_request_kept BEFORE UPDATE OR DELETE ON expert_request FOR EACH ROW EXECUTE FUNCTION keep_expert_request();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON expert_request FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

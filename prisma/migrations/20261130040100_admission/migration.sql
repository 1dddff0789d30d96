-- An organisation that nobody invited asks the lead to be admitted to co-sign.
CREATE TABLE admission_request (
    id UUID NOT NULL,
    letter_id UUID NOT NULL,
    organisation_id UUID NOT NULL,
    words TEXT NOT NULL,
    asked_at TIMESTAMPTZ(3) NOT NULL,
    asked_by_id UUID,
    granted_at TIMESTAMPTZ(3),
    invitation_id UUID,
    declined_at TIMESTAMPTZ(3),
    declined_reason TEXT,
    decided_by_id UUID,
    may_ask_again_at TIMESTAMPTZ(3),
    CONSTRAINT admission_request_pkey PRIMARY KEY (id)
);
CREATE INDEX admission_request_letter_id_idx ON admission_request (letter_id);
CREATE INDEX admission_request_organisation_id_idx ON admission_request (organisation_id);
CREATE UNIQUE INDEX admission_request_invitation_id_key ON admission_request (invitation_id);
ALTER TABLE admission_request ADD CONSTRAINT admission_request_letter_id_fkey
    FOREIGN KEY (letter_id) REFERENCES letter (id) ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE admission_request ADD CONSTRAINT admission_request_organisation_id_fkey
    FOREIGN KEY (organisation_id) REFERENCES organisation (id) ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE admission_request ADD CONSTRAINT admission_request_invitation_id_fkey
    FOREIGN KEY (invitation_id) REFERENCES invitation (id) ON DELETE RESTRICT ON UPDATE CASCADE;

-- One for each organisation and letter, until the lead lets it ask again.
CREATE UNIQUE INDEX admission_request_one ON admission_request (letter_id, organisation_id)
    WHERE may_ask_again_at IS NULL;
ALTER TABLE admission_request ADD CONSTRAINT admission_request_one_answer
    CHECK (granted_at IS NULL OR declined_at IS NULL);
ALTER TABLE admission_request ADD CONSTRAINT admission_request_grant_invites
    CHECK ((granted_at IS NULL) = (invitation_id IS NULL));
ALTER TABLE admission_request ADD CONSTRAINT admission_request_decline_reasoned
    CHECK ((declined_at IS NULL) = (declined_reason IS NULL) AND declined_reason <> '');
ALTER TABLE admission_request ADD CONSTRAINT admission_request_again_after_decline
    CHECK (may_ask_again_at IS NULL OR declined_at IS NOT NULL);

-- What was asked stays as it was asked, and each answer is given once.
CREATE FUNCTION keep_admission() RETURNS trigger LANGUAGE plpgsql AS $keep$
BEGIN
  IF TG_OP = 'DELETE' OR (NEW.letter_id, NEW.organisation_id, NEW.words, NEW.asked_at) IS DISTINCT FROM
       (OLD.letter_id, OLD.organisation_id, OLD.words, OLD.asked_at)
     OR ((OLD.granted_at IS NOT NULL OR OLD.declined_at IS NOT NULL) AND
       (NEW.granted_at, NEW.invitation_id, NEW.declined_at, NEW.declined_reason, NEW.decided_by_id) IS DISTINCT FROM
       (OLD.granted_at, OLD.invitation_id, OLD.declined_at, OLD.declined_reason, OLD.decided_by_id))
     OR (OLD.may_ask_again_at IS NOT NULL AND NEW.may_ask_again_at IS DISTINCT FROM OLD.may_ask_again_at) THEN
    RAISE EXCEPTION 'a request to co-sign and its answer stay' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END;
$keep$;
CREATE TRIGGER admission_request_kept BEFORE UPDATE OR DELETE ON admission_request
    FOR EACH ROW EXECUTE FUNCTION keep_admission();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON admission_request FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

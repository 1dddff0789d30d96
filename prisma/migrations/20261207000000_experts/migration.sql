-- A letter can be open to individual experts, too: they sign in their own name, and are kept and counted apart from organisations.
ALTER TABLE opening ADD COLUMN takes_experts BOOLEAN NOT NULL DEFAULT false;

CREATE TABLE expert_invitation (
    id UUID NOT NULL,
    letter_id UUID NOT NULL,
    address TEXT,
    name TEXT,
    language TEXT NOT NULL,
    message TEXT,
    invited_at TIMESTAMPTZ(3) NOT NULL,
    invited_by_id UUID,
    declined_at TIMESTAMPTZ(3),
    declined_reason TEXT,
    stopped_at TIMESTAMPTZ(3),
    cancelled_at TIMESTAMPTZ(3),
    CONSTRAINT expert_invitation_pkey PRIMARY KEY (id)
);
CREATE INDEX expert_invitation_letter_id_idx ON expert_invitation (letter_id);
CREATE INDEX expert_invitation_address_idx ON expert_invitation (address);
ALTER TABLE expert_invitation ADD CONSTRAINT expert_invitation_letter_id_fkey
    FOREIGN KEY (letter_id) REFERENCES letter (id) ON DELETE RESTRICT ON UPDATE CASCADE;
CREATE UNIQUE INDEX expert_invitation_once ON expert_invitation (letter_id, address) WHERE cancelled_at IS NULL;
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON expert_invitation FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- What an expert signed with; it stands until it is withdrawn, or the lead leaves it out before a seal that prints it.
CREATE TABLE expert_endorsement (
    id UUID NOT NULL,
    letter_id UUID NOT NULL,
    invitation_id UUID NOT NULL,
    address TEXT,
    name TEXT,
    title TEXT,
    affiliation TEXT,
    endorsed_at TIMESTAMPTZ(3) NOT NULL,
    signed_at TIMESTAMPTZ(3) NOT NULL,
    withdrawn_at TIMESTAMPTZ(3),
    withdrawal_reason TEXT,
    declined_at TIMESTAMPTZ(3),
    declined_reason TEXT,
    declined_by_id UUID,
    CONSTRAINT expert_endorsement_pkey PRIMARY KEY (id)
);
CREATE INDEX expert_endorsement_letter_id_idx ON expert_endorsement (letter_id);
CREATE INDEX expert_endorsement_invitation_id_idx ON expert_endorsement (invitation_id);
CREATE INDEX expert_endorsement_address_idx ON expert_endorsement (address);
ALTER TABLE expert_endorsement ADD CONSTRAINT expert_endorsement_letter_id_fkey
    FOREIGN KEY (letter_id) REFERENCES letter (id) ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE expert_endorsement ADD CONSTRAINT expert_endorsement_invitation_id_fkey
    FOREIGN KEY (invitation_id) REFERENCES expert_invitation (id) ON DELETE RESTRICT ON UPDATE CASCADE;
CREATE UNIQUE INDEX expert_endorsement_standing ON expert_endorsement (letter_id, address)
    WHERE withdrawn_at IS NULL AND declined_at IS NULL;
ALTER TABLE expert_endorsement ADD CONSTRAINT expert_endorsement_ends_one_way CHECK (withdrawn_at IS NULL OR declined_at IS NULL);
ALTER TABLE expert_endorsement ADD CONSTRAINT expert_endorsement_named CHECK (
    withdrawn_at IS NOT NULL OR declined_at IS NOT NULL OR (address IS NOT NULL AND name IS NOT NULL));
ALTER TABLE expert_endorsement ADD CONSTRAINT expert_endorsement_line_short CHECK (
    char_length(name) BETWEEN 1 AND 120 AND char_length(title) BETWEEN 1 AND 120 AND char_length(affiliation) BETWEEN 1 AND 160);
ALTER TABLE expert_endorsement ADD CONSTRAINT expert_endorsement_declined_why CHECK ((declined_at IS NULL) = (declined_reason IS NULL));

-- The line changes with a new signature alone, or is erased; what ended stays so.
CREATE FUNCTION keep_expert_endorsement() RETURNS trigger LANGUAGE plpgsql AS $keep$
BEGIN
  IF TG_OP = 'DELETE'
     OR (NEW.id, NEW.letter_id, NEW.invitation_id, NEW.endorsed_at) IS DISTINCT FROM (OLD.id, OLD.letter_id, OLD.invitation_id, OLD.endorsed_at)
     OR NEW.address IS NOT NULL AND NEW.address IS DISTINCT FROM OLD.address
     OR NEW.signed_at = OLD.signed_at AND (
       NEW.name IS NOT NULL AND NEW.name IS DISTINCT FROM OLD.name
       OR NEW.title IS NOT NULL AND NEW.title IS DISTINCT FROM OLD.title
       OR NEW.affiliation IS NOT NULL AND NEW.affiliation IS DISTINCT FROM OLD.affiliation)
     OR OLD.withdrawn_at IS NOT NULL AND NEW.withdrawn_at IS DISTINCT FROM OLD.withdrawn_at
     OR OLD.declined_at IS NOT NULL AND NEW.declined_at IS DISTINCT FROM OLD.declined_at
     OR (OLD.withdrawn_at IS NOT NULL OR OLD.declined_at IS NOT NULL) AND NEW.signed_at <> OLD.signed_at THEN
    RAISE EXCEPTION 'what an expert signed with stays' USING ERRCODE = 'restrict_violation', CONSTRAINT = 'expert_endorsement_kept';
  END IF;
  RETURN NEW;
END;
$keep$;
CREATE TRIGGER expert_endorsement_kept BEFORE UPDATE OR DELETE ON expert_endorsement
    FOR EACH ROW EXECUTE FUNCTION keep_expert_endorsement();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON expert_endorsement FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- Whom the lead left out does not sign the same letter again.
CREATE FUNCTION refuse_expert_left_out() RETURNS trigger LANGUAGE plpgsql AS $refuse$
BEGIN
  IF EXISTS (SELECT FROM expert_endorsement WHERE letter_id = NEW.letter_id AND address = NEW.address AND declined_at IS NOT NULL) THEN
    RAISE EXCEPTION 'the lead left this expert out' USING ERRCODE = 'restrict_violation', CONSTRAINT = 'expert_endorsement_left_out';
  END IF;
  RETURN NEW;
END;
$refuse$;
CREATE TRIGGER expert_endorsement_not_left_out BEFORE INSERT ON expert_endorsement
    FOR EACH ROW EXECUTE FUNCTION refuse_expert_left_out();

CREATE TABLE expert_consent (
    id UUID NOT NULL,
    endorsement_id UUID NOT NULL,
    text_id UUID NOT NULL,
    basis consent_basis NOT NULL,
    given_at TIMESTAMPTZ(3) NOT NULL,
    typed_name TEXT,
    declaration TEXT NOT NULL,
    means TEXT NOT NULL,
    mailed_to TEXT,
    CONSTRAINT expert_consent_pkey PRIMARY KEY (id)
);
CREATE UNIQUE INDEX expert_consent_endorsement_id_text_id_key ON expert_consent (endorsement_id, text_id);
ALTER TABLE expert_consent ADD CONSTRAINT expert_consent_endorsement_id_fkey
    FOREIGN KEY (endorsement_id) REFERENCES expert_endorsement (id) ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE expert_consent ADD CONSTRAINT expert_consent_text_id_fkey
    FOREIGN KEY (text_id) REFERENCES text (id) ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE expert_consent ADD CONSTRAINT expert_consent_means CHECK (means = CASE basis WHEN 'window_passed' THEN 'window' ELSE 'link' END);

-- A consent is never altered; name and mailbox can be erased.
CREATE FUNCTION keep_expert_consent() RETURNS trigger LANGUAGE plpgsql AS $keep$
BEGIN
  IF TG_OP = 'DELETE' OR to_jsonb(NEW) - ARRAY['typed_name', 'mailed_to'] IS DISTINCT FROM to_jsonb(OLD) - ARRAY['typed_name', 'mailed_to']
     OR NEW.typed_name IS NOT NULL AND NEW.typed_name IS DISTINCT FROM OLD.typed_name
     OR NEW.mailed_to IS NOT NULL AND NEW.mailed_to IS DISTINCT FROM OLD.mailed_to THEN
    RAISE EXCEPTION 'consent is immutable' USING ERRCODE = 'restrict_violation', CONSTRAINT = 'expert_consent_kept';
  END IF;
  RETURN NEW;
END;
$keep$;
CREATE TRIGGER expert_consent_kept BEFORE UPDATE OR DELETE ON expert_consent FOR EACH ROW EXECUTE FUNCTION keep_expert_consent();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON expert_consent FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- Nobody stands without the deed: each signature has its consent, to a text of the letter, under an opening that takes experts.
CREATE FUNCTION refuse_unsigned_expert() RETURNS trigger LANGUAGE plpgsql AS $refuse$
BEGIN
  IF NOT EXISTS (
    SELECT FROM expert_consent c JOIN text t ON t.id = c.text_id JOIN version v ON v.id = t.version_id
    WHERE c.endorsement_id = NEW.id AND c.basis = 'co_signed' AND c.given_at = NEW.signed_at AND v.letter_id = NEW.letter_id
      AND (SELECT takes_experts FROM opening WHERE letter_id = NEW.letter_id AND opened_at <= NEW.signed_at
        ORDER BY opened_at DESC, id DESC LIMIT 1)
  ) THEN
    RAISE EXCEPTION 'an expert stands by a deed of their own, where the letter takes experts'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'expert_endorsement_signed';
  END IF;
  RETURN NEW;
END;
$refuse$;
CREATE CONSTRAINT TRIGGER expert_endorsement_signed AFTER INSERT OR UPDATE OF signed_at ON expert_endorsement
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION refuse_unsigned_expert();

-- A request to sign, on record before the work on it begins; as that of an organisation (arrival).
CREATE TABLE expert_arrival (
    id UUID NOT NULL,
    letter_id UUID NOT NULL,
    invitation_id UUID NOT NULL,
    received_at TIMESTAMPTZ(3) NOT NULL,
    name TEXT,
    title TEXT,
    affiliation TEXT,
    declaration TEXT,
    settled_at TIMESTAMPTZ(3),
    endorsement_id UUID,
    refusal JSONB,
    CONSTRAINT expert_arrival_pkey PRIMARY KEY (id)
);
CREATE INDEX expert_arrival_invitation_id_idx ON expert_arrival (invitation_id);
CREATE INDEX expert_arrival_waiting ON expert_arrival (letter_id, received_at) WHERE settled_at IS NULL;
ALTER TABLE expert_arrival ADD CONSTRAINT expert_arrival_waits_whole CHECK (settled_at IS NOT NULL OR num_nulls(name, declaration) = 0);
ALTER TABLE expert_arrival ADD CONSTRAINT expert_arrival_settled_empty CHECK (
    settled_at IS NULL OR num_nonnulls(name, title, affiliation, declaration) = 0);
ALTER TABLE expert_arrival ADD CONSTRAINT expert_arrival_one_outcome CHECK (num_nonnulls(endorsement_id, refusal) <= 1
    AND (settled_at IS NOT NULL OR num_nonnulls(endorsement_id, refusal) = 0));

CREATE FUNCTION keep_expert_arrival() RETURNS trigger LANGUAGE plpgsql AS $keep$
BEGIN
  IF OLD.settled_at IS NOT NULL OR (NEW.id, NEW.letter_id, NEW.invitation_id, NEW.received_at)
     IS DISTINCT FROM (OLD.id, OLD.letter_id, OLD.invitation_id, OLD.received_at) THEN
    RAISE EXCEPTION 'an arrival stays as it came, and is settled once' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END;
$keep$;
CREATE TRIGGER expert_arrival_kept BEFORE UPDATE ON expert_arrival FOR EACH ROW EXECUTE FUNCTION keep_expert_arrival();
CREATE TRIGGER expert_arrival_before_freeze BEFORE INSERT ON expert_arrival FOR EACH ROW EXECUTE FUNCTION share_freeze();

CREATE OR REPLACE FUNCTION refuse_freeze_before_arrivals() RETURNS trigger LANGUAGE plpgsql AS $refuse$
DECLARE
  until TIMESTAMPTZ := coalesce((SELECT closed_at FROM closure WHERE id = NEW.closure_id), NEW.frozen_at);
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended('freeze ' || NEW.letter_id, 0));
  IF EXISTS (SELECT FROM arrival WHERE letter_id = NEW.letter_id AND settled_at IS NULL AND received_at <= until)
     OR EXISTS (SELECT FROM expert_arrival WHERE letter_id = NEW.letter_id AND settled_at IS NULL AND received_at <= until) THEN
    RAISE EXCEPTION 'what arrived in time is not through yet' USING ERRCODE = 'UN001';
  END IF;
  RETURN NEW;
END;
$refuse$;

-- Whom an edition prints as an individual expert.
CREATE TABLE edition_expert (
    edition_id UUID NOT NULL,
    endorsement_id UUID NOT NULL,
    position INTEGER NOT NULL,
    CONSTRAINT edition_expert_pkey PRIMARY KEY (edition_id, endorsement_id)
);
CREATE UNIQUE INDEX edition_expert_edition_id_position_key ON edition_expert (edition_id, position);
CREATE INDEX edition_expert_endorsement_id_idx ON edition_expert (endorsement_id);
ALTER TABLE edition_expert ADD CONSTRAINT edition_expert_edition_id_fkey
    FOREIGN KEY (edition_id) REFERENCES edition (id) ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE edition_expert ADD CONSTRAINT edition_expert_endorsement_id_fkey
    FOREIGN KEY (endorsement_id) REFERENCES expert_endorsement (id) ON DELETE RESTRICT ON UPDATE CASCADE;
CREATE TRIGGER edition_expert_immutable BEFORE UPDATE OR DELETE ON edition_expert FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON edition_expert FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

SELECT pgboss.create_queue('expert-arrivals', '{"policy":"standard"}'::json);

-- A change of the text that an expert has before them, and the expert’s own answer: an objection to a correction, or a yes to a
-- change of substance. Silence is no answer.
CREATE TABLE expert_showing (
    id UUID NOT NULL,
    change_id UUID NOT NULL,
    endorsement_id UUID NOT NULL,
    CONSTRAINT expert_showing_pkey PRIMARY KEY (id)
);
CREATE UNIQUE INDEX expert_showing_change_id_endorsement_id_key ON expert_showing (change_id, endorsement_id);
CREATE INDEX expert_showing_endorsement_id_idx ON expert_showing (endorsement_id);
ALTER TABLE expert_showing ADD CONSTRAINT expert_showing_change_id_fkey
    FOREIGN KEY (change_id) REFERENCES change (id) ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE expert_showing ADD CONSTRAINT expert_showing_endorsement_id_fkey
    FOREIGN KEY (endorsement_id) REFERENCES expert_endorsement (id) ON DELETE RESTRICT ON UPDATE CASCADE;
CREATE TRIGGER expert_showing_immutable BEFORE UPDATE OR DELETE ON expert_showing FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON expert_showing FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TABLE expert_answer (
    id UUID NOT NULL,
    showing_id UUID NOT NULL,
    kind TEXT NOT NULL,
    reason TEXT NOT NULL DEFAULT '',
    answered_at TIMESTAMPTZ(3) NOT NULL,
    typed_name TEXT,
    declaration TEXT NOT NULL DEFAULT '',
    mailed_to TEXT,
    CONSTRAINT expert_answer_pkey PRIMARY KEY (id)
);
CREATE UNIQUE INDEX expert_answer_showing_id_key ON expert_answer (showing_id);
ALTER TABLE expert_answer ADD CONSTRAINT expert_answer_showing_id_fkey
    FOREIGN KEY (showing_id) REFERENCES expert_showing (id) ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE expert_answer ADD CONSTRAINT expert_answer_known CHECK (kind IN ('object', 'carry'));
ALTER TABLE expert_answer ADD CONSTRAINT expert_answer_declared CHECK ((kind = 'carry') = (declaration <> ''));

-- It is of who stands, to a change that is out: to a correction no, by its hour; to one of substance yes.
CREATE FUNCTION refuse_expert_answer() RETURNS trigger LANGUAGE plpgsql AS $refuse$
DECLARE
  about change;
  theirs expert_endorsement;
BEGIN
  SELECT change.* INTO about FROM change JOIN expert_showing s ON s.change_id = change.id WHERE s.id = NEW.showing_id FOR SHARE OF change;
  SELECT e.* INTO theirs FROM expert_endorsement e JOIN expert_showing s ON s.endorsement_id = e.id WHERE s.id = NEW.showing_id;
  IF about.moved_at IS NOT NULL OR about.given_up_at IS NOT NULL OR NEW.answered_at < about.announced_at
     OR theirs.withdrawn_at IS NOT NULL OR theirs.declined_at IS NOT NULL
     OR (about.kind = 'editorial') <> (NEW.kind = 'object')
     OR about.kind = 'editorial' AND (NEW.answered_at > about.answers_until OR NEW.reason = '') THEN
    RAISE EXCEPTION 'an expert answers a change that is out' USING ERRCODE = 'check_violation', CONSTRAINT = 'expert_answer_out';
  END IF;
  RETURN NEW;
END;
$refuse$;
CREATE TRIGGER expert_answer_out BEFORE INSERT ON expert_answer FOR EACH ROW EXECUTE FUNCTION refuse_expert_answer();

CREATE FUNCTION keep_expert_answer() RETURNS trigger LANGUAGE plpgsql AS $keep$
BEGIN
  IF TG_OP = 'DELETE'
     OR to_jsonb(NEW) - ARRAY['typed_name', 'mailed_to'] IS DISTINCT FROM to_jsonb(OLD) - ARRAY['typed_name', 'mailed_to']
     OR NEW.typed_name IS NOT NULL AND NEW.typed_name IS DISTINCT FROM OLD.typed_name
     OR NEW.mailed_to IS NOT NULL AND NEW.mailed_to IS DISTINCT FROM OLD.mailed_to THEN
    RAISE EXCEPTION 'an answer stays' USING ERRCODE = 'restrict_violation', CONSTRAINT = 'expert_answer_kept';
  END IF;
  RETURN NEW;
END;
$keep$;
CREATE TRIGGER expert_answer_kept BEFORE UPDATE OR DELETE ON expert_answer FOR EACH ROW EXECUTE FUNCTION keep_expert_answer();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON expert_answer FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- What was announced stays; the end is written once, and a correction that somebody objected to, an expert too, never moves.
CREATE OR REPLACE FUNCTION keep_change() RETURNS trigger LANGUAGE plpgsql AS $keep$
BEGIN
  IF TG_OP = 'DELETE' OR OLD.moved_at IS NOT NULL OR OLD.given_up_at IS NOT NULL
     OR (NEW.id, NEW.opening_id, NEW.from_version_id, NEW.version_id, NEW.kind, NEW.note, NEW.confirmed, NEW.answers_until,
         NEW.announced_at, NEW.announced_by_id)
        IS DISTINCT FROM
        (OLD.id, OLD.opening_id, OLD.from_version_id, OLD.version_id, OLD.kind, OLD.note, OLD.confirmed, OLD.answers_until,
         OLD.announced_at, OLD.announced_by_id) THEN
    RAISE EXCEPTION 'what was announced stays, and it ends once' USING ERRCODE = 'restrict_violation';
  END IF;
  IF NEW.moved_at IS NOT NULL AND (EXISTS (
    SELECT FROM change_objection o JOIN change_showing ON change_showing.id = o.showing_id
    WHERE change_showing.change_id = NEW.id
  ) OR EXISTS (
    SELECT FROM expert_answer a JOIN expert_showing s ON s.id = a.showing_id WHERE s.change_id = NEW.id AND a.kind = 'object'
  )) THEN
    RAISE EXCEPTION 'an objection stops a correction'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'change_objected';
  END IF;
  RETURN NEW;
END;
$keep$;

-- A consent that was not signed is of a letter that moved: by the window of a correction, to whose former text the expert had consented;
-- or by the expert’s own yes to a change of substance, in the words that were shown.
CREATE FUNCTION refuse_expert_carried() RETURNS trigger LANGUAGE plpgsql AS $refuse$
BEGIN
  IF NOT EXISTS (
    SELECT FROM change
    JOIN text proposed ON proposed.version_id = change.version_id AND proposed.id = NEW.text_id
    JOIN expert_showing s ON s.change_id = change.id AND s.endorsement_id = NEW.endorsement_id
    LEFT JOIN expert_answer a ON a.showing_id = s.id
    WHERE change.moved_at IS NOT NULL AND (
      NEW.basis = 'window_passed' AND change.kind = 'editorial' AND change.moved_at = NEW.given_at AND a.id IS NULL
        AND EXISTS (SELECT FROM expert_consent given JOIN text former ON former.id = given.text_id
          WHERE given.endorsement_id = NEW.endorsement_id AND former.version_id = change.from_version_id)
      OR NEW.basis = 'answered' AND change.kind = 'substantive' AND a.kind = 'carry' AND a.answered_at = NEW.given_at
        AND a.declaration = NEW.declaration)
  ) THEN
    RAISE EXCEPTION 'a consent of an expert that was not signed is of a letter that moved'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'expert_consent_carried';
  END IF;
  RETURN NEW;
END;
$refuse$;
CREATE CONSTRAINT TRIGGER expert_consent_carried AFTER INSERT ON expert_consent DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW WHEN (NEW.basis <> 'co_signed') EXECUTE FUNCTION refuse_expert_carried();

-- Experts are reminded, too.
ALTER TABLE reminder DROP CONSTRAINT reminder_about;
ALTER TABLE reminder ADD CONSTRAINT reminder_about CHECK (about IN ('invited', 'begun', 'waits', 'unverified', 'silent', 'expert'));

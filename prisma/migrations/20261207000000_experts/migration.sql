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

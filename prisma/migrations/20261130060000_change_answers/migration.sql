-- What a signatory answers to a change of substance, until the letter moves; the highest number of a showing holds.
CREATE TYPE change_answer_kind AS ENUM ('carry', 'hold');

CREATE TABLE change_answer (
    id UUID NOT NULL,
    showing_id UUID NOT NULL,
    number INTEGER NOT NULL,
    kind change_answer_kind NOT NULL,
    held_until DATE,
    note TEXT NOT NULL DEFAULT '',
    answered_at TIMESTAMPTZ(3) NOT NULL,
    person_id UUID,
    typed_name TEXT,
    typed_role TEXT,
    declaration TEXT NOT NULL DEFAULT '',
    means TEXT NOT NULL,
    mailed_to TEXT,
    CONSTRAINT change_answer_pkey PRIMARY KEY (id)
);
CREATE UNIQUE INDEX change_answer_showing_id_number_key ON change_answer (showing_id, number);
ALTER TABLE change_answer ADD CONSTRAINT change_answer_showing_id_fkey
    FOREIGN KEY (showing_id) REFERENCES change_showing (id) ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE change_answer ADD CONSTRAINT change_answer_held CHECK ((kind = 'hold') = (held_until IS NOT NULL));
ALTER TABLE change_answer ADD CONSTRAINT change_answer_declared CHECK ((kind = 'carry') = (declaration <> ''));
ALTER TABLE change_answer ADD CONSTRAINT change_answer_means CHECK (means IN ('signed-in', 'link'));

-- It is to a change of substance that is out, of an endorsement that stands. The change is held, so that a move waits for it, or it
-- for the move.
CREATE FUNCTION refuse_change_answer() RETURNS trigger LANGUAGE plpgsql AS $refuse$
DECLARE
  about change;
  theirs endorsement;
BEGIN
  SELECT change.* INTO about FROM change JOIN change_showing ON change_showing.change_id = change.id
    WHERE change_showing.id = NEW.showing_id FOR SHARE OF change;
  SELECT endorsement.* INTO theirs FROM endorsement JOIN change_showing ON change_showing.endorsement_id = endorsement.id
    WHERE change_showing.id = NEW.showing_id;
  IF about.kind <> 'substantive' OR about.moved_at IS NOT NULL OR about.given_up_at IS NOT NULL
     OR NEW.answered_at < about.announced_at OR theirs.withdrawn_at IS NOT NULL OR theirs.declined_at IS NOT NULL THEN
    RAISE EXCEPTION 'an answer is of a signatory, to a change of substance that is out'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'change_answer_out';
  END IF;
  IF NEW.number <> 1 + coalesce((SELECT max(number) FROM change_answer WHERE showing_id = NEW.showing_id), 0) THEN
    RAISE EXCEPTION 'answers are counted without a gap'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'change_answer_counted';
  END IF;
  RETURN NEW;
END;
$refuse$;
CREATE TRIGGER change_answer_out BEFORE INSERT ON change_answer FOR EACH ROW EXECUTE FUNCTION refuse_change_answer();

-- What was answered stays; who answered can be erased.
CREATE FUNCTION keep_change_answer() RETURNS trigger LANGUAGE plpgsql AS $keep$
BEGIN
  IF TG_OP = 'DELETE'
     OR to_jsonb(NEW) - ARRAY['typed_name', 'typed_role', 'mailed_to']
        IS DISTINCT FROM to_jsonb(OLD) - ARRAY['typed_name', 'typed_role', 'mailed_to']
     OR NEW.typed_name IS NOT NULL AND NEW.typed_name IS DISTINCT FROM OLD.typed_name
     OR NEW.typed_role IS NOT NULL AND NEW.typed_role IS DISTINCT FROM OLD.typed_role
     OR NEW.mailed_to IS NOT NULL AND NEW.mailed_to IS DISTINCT FROM OLD.mailed_to THEN
    RAISE EXCEPTION 'an answer stays' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END;
$keep$;
CREATE TRIGGER change_answer_kept BEFORE UPDATE OR DELETE ON change_answer FOR EACH ROW EXECUTE FUNCTION keep_change_answer();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON change_answer FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- Silence never carries over: a consent by an answer is of a letter that moved, to whose version the last answer of the same
-- endorsement carried over, in the words that were shown.
CREATE FUNCTION refuse_answered_consent() RETURNS trigger LANGUAGE plpgsql AS $refuse$
BEGIN
  IF NOT EXISTS (
    SELECT FROM change
    JOIN text proposed ON proposed.version_id = change.version_id AND proposed.id = NEW.text_id
    JOIN change_showing ON change_showing.change_id = change.id AND change_showing.endorsement_id = NEW.endorsement_id
    JOIN change_answer answer ON answer.showing_id = change_showing.id
    WHERE change.kind = 'substantive' AND change.moved_at IS NOT NULL AND answer.kind = 'carry'
      AND answer.answered_at = NEW.given_at AND answer.declaration = NEW.declaration AND answer.means = NEW.means
      AND answer.number = (SELECT max(number) FROM change_answer WHERE showing_id = change_showing.id)
  ) THEN
    RAISE EXCEPTION 'a consent by an answer is of who carried over, in a letter that moved'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'consent_answered';
  END IF;
  RETURN NEW;
END;
$refuse$;
CREATE CONSTRAINT TRIGGER consent_answered AFTER INSERT ON consent DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW WHEN (NEW.basis = 'answered') EXECUTE FUNCTION refuse_answered_consent();

-- A letter moves to another substance only where its lead consented to it.
CREATE FUNCTION refuse_move_without_lead() RETURNS trigger LANGUAGE plpgsql AS $refuse$
BEGIN
  IF NOT EXISTS (
    SELECT FROM opening JOIN endorsement ON endorsement.letter_id = opening.letter_id AND endorsement.lead
      AND endorsement.withdrawn_at IS NULL AND endorsement.declined_at IS NULL
    JOIN consent ON consent.endorsement_id = endorsement.id
    JOIN text ON text.id = consent.text_id AND text.version_id = NEW.version_id
    WHERE opening.id = NEW.opening_id
  ) THEN
    RAISE EXCEPTION 'a letter moves where its lead carried over'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'change_lead_carries';
  END IF;
  RETURN NEW;
END;
$refuse$;
CREATE CONSTRAINT TRIGGER change_lead_carries AFTER UPDATE ON change DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW WHEN (NEW.kind = 'substantive' AND OLD.moved_at IS NULL AND NEW.moved_at IS NOT NULL)
    EXECUTE FUNCTION refuse_move_without_lead();

-- Who is left behind by a move lapses as by an opening, and may so more than once under one opening.
ALTER TABLE lapse ADD COLUMN change_id UUID;
ALTER TABLE lapse ADD CONSTRAINT lapse_change_id_fkey
    FOREIGN KEY (change_id) REFERENCES change (id) ON DELETE RESTRICT ON UPDATE CASCADE;
DROP INDEX lapse_opening_id_endorsement_id_key;
CREATE UNIQUE INDEX lapse_opening_id_change_id_endorsement_id_key ON lapse (opening_id, change_id, endorsement_id) NULLS NOT DISTINCT;

ALTER TABLE reminder DROP CONSTRAINT reminder_about;
ALTER TABLE reminder ADD CONSTRAINT reminder_about CHECK (about IN ('invited', 'begun', 'waits', 'unverified', 'silent'));

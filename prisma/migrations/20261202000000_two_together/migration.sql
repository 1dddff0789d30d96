-- An organisation can decide by two authorised signatories together: each acts for itself, and only both acts co-sign.
ALTER TABLE preparation DROP CONSTRAINT preparation_decides_known;
ALTER TABLE preparation ADD CONSTRAINT preparation_decides_known CHECK (decides IN ('one', 'two', 'board'));
ALTER TABLE preparation ADD COLUMN second_signatory_id UUID;
ALTER TABLE preparation ADD CONSTRAINT preparation_second_signatory_id_fkey
    FOREIGN KEY (second_signatory_id) REFERENCES membership (id) ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE preparation ADD CONSTRAINT preparation_two_differ
    CHECK (second_signatory_id IS NULL OR (decides = 'two' AND second_signatory_id IS DISTINCT FROM signatory_id));

ALTER TABLE endorsement DROP CONSTRAINT endorsement_decides_known;
ALTER TABLE endorsement ADD CONSTRAINT endorsement_decides_known CHECK (decides IN ('one', 'two', 'board'));

-- Both are asked at once: one link that waits for a preparation and a person.
DROP INDEX approval_waiting;
CREATE UNIQUE INDEX approval_waiting ON approval (preparation_id, person_id)
    WHERE used_at IS NULL AND cancelled_at IS NULL AND declined_at IS NULL;

-- What one of the two did, for exactly one line and text. Alone it binds nothing and counts nowhere.
CREATE TABLE joint_act (
    id UUID NOT NULL,
    preparation_id UUID NOT NULL,
    text_id UUID NOT NULL,
    next_text_id UUID,
    line_digest TEXT NOT NULL,
    person_id UUID NOT NULL,
    other_person_id UUID NOT NULL,
    other_name TEXT,
    typed_name TEXT,
    typed_role TEXT,
    prints_name BOOLEAN NOT NULL,
    declaration TEXT NOT NULL,
    means TEXT NOT NULL,
    mailed_to TEXT,
    acted_at TIMESTAMPTZ(3) NOT NULL,
    ended_at TIMESTAMPTZ(3),
    ended_because TEXT,
    CONSTRAINT joint_act_pkey PRIMARY KEY (id)
);
CREATE INDEX joint_act_preparation_id_idx ON joint_act (preparation_id);
ALTER TABLE joint_act ADD CONSTRAINT joint_act_preparation_id_fkey
    FOREIGN KEY (preparation_id) REFERENCES preparation (id) ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE joint_act ADD CONSTRAINT joint_act_text_id_fkey
    FOREIGN KEY (text_id) REFERENCES text (id) ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE joint_act ADD CONSTRAINT joint_act_next_text_id_fkey
    FOREIGN KEY (next_text_id) REFERENCES text (id) ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE joint_act ADD CONSTRAINT joint_act_two_persons CHECK (person_id <> other_person_id);
ALTER TABLE joint_act ADD CONSTRAINT joint_act_means CHECK (means IN ('signed-in', 'link'));
ALTER TABLE joint_act ADD CONSTRAINT joint_act_ended CHECK ((ended_at IS NULL) = (ended_because IS NULL));
ALTER TABLE joint_act ADD CONSTRAINT joint_act_ended_known
    CHECK (ended_because IN ('recalled', 'changed', 'text', 'late', 'erased'));
CREATE UNIQUE INDEX joint_act_person ON joint_act (preparation_id, person_id) WHERE ended_at IS NULL;

-- It is given while the preparation runs, for the text that is prepared.
CREATE FUNCTION refuse_joint_act() RETURNS trigger LANGUAGE plpgsql AS $refuse$
BEGIN
  IF NEW.ended_at IS NOT NULL OR NOT EXISTS (
    SELECT FROM preparation WHERE id = NEW.preparation_id AND decides = 'two' AND text_id = NEW.text_id
      AND completed_at IS NULL AND cancelled_at IS NULL
  ) THEN
    RAISE EXCEPTION 'one of two acts while their preparation runs'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'joint_act_runs';
  END IF;
  RETURN NEW;
END;
$refuse$;
CREATE TRIGGER joint_act_runs BEFORE INSERT ON joint_act FOR EACH ROW EXECUTE FUNCTION refuse_joint_act();

-- It stays as it was given. It can end once, until the other’s comes; and who acted, or is named in it, can be erased.
CREATE FUNCTION keep_joint_act() RETURNS trigger LANGUAGE plpgsql AS $keep$
BEGIN
  IF TG_OP = 'DELETE'
     OR to_jsonb(NEW) - ARRAY['other_name', 'declaration', 'typed_name', 'typed_role', 'mailed_to', 'ended_at', 'ended_because']
        IS DISTINCT FROM
        to_jsonb(OLD) - ARRAY['other_name', 'declaration', 'typed_name', 'typed_role', 'mailed_to', 'ended_at', 'ended_because']
     OR NEW.typed_name IS NOT NULL AND NEW.typed_name IS DISTINCT FROM OLD.typed_name
     OR NEW.typed_role IS NOT NULL AND NEW.typed_role IS DISTINCT FROM OLD.typed_role
     OR NEW.mailed_to IS NOT NULL AND NEW.mailed_to IS DISTINCT FROM OLD.mailed_to
     OR NEW.other_name IS NOT NULL AND NEW.other_name IS DISTINCT FROM OLD.other_name
     OR NEW.declaration <> OLD.declaration
        AND (NEW.other_name IS NOT NULL OR NEW.declaration IS DISTINCT FROM replace(OLD.declaration, OLD.other_name, '…'))
     OR OLD.ended_at IS NOT NULL
        AND (NEW.ended_at, NEW.ended_because) IS DISTINCT FROM (OLD.ended_at, OLD.ended_because) THEN
    RAISE EXCEPTION 'what one of two did stays' USING ERRCODE = 'restrict_violation', CONSTRAINT = 'joint_act_kept';
  END IF;
  IF NEW.ended_at IS NOT NULL AND OLD.ended_at IS NULL
     AND EXISTS (SELECT FROM preparation WHERE id = NEW.preparation_id AND completed_at IS NOT NULL) THEN
    RAISE EXCEPTION 'what both did cannot end' USING ERRCODE = 'restrict_violation', CONSTRAINT = 'joint_act_kept';
  END IF;
  RETURN NEW;
END;
$keep$;
CREATE TRIGGER joint_act_kept BEFORE UPDATE OR DELETE ON joint_act FOR EACH ROW EXECUTE FUNCTION keep_joint_act();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON joint_act FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- Whether two persons, each naming the other, acted for one preparation on one line and text, which is the one that is given.
CREATE FUNCTION two_acted(preparation UUID, consented UUID) RETURNS boolean LANGUAGE sql STABLE AS $acted$
  SELECT EXISTS (
    SELECT FROM joint_act one JOIN joint_act other ON other.preparation_id = one.preparation_id
      AND other.person_id = one.other_person_id AND other.other_person_id = one.person_id
      AND other.text_id = one.text_id AND other.line_digest = one.line_digest
      AND other.next_text_id IS NOT DISTINCT FROM one.next_text_id
    WHERE one.preparation_id = preparation AND one.ended_at IS NULL AND other.ended_at IS NULL
      AND consented IN (one.text_id, one.next_text_id));
$acted$;

-- Where two decide together, an endorsement holds a consent of both; and no consent is of one alone.
CREATE FUNCTION refuse_one_of_two() RETURNS trigger LANGUAGE plpgsql AS $refuse$
BEGIN
  IF NOT EXISTS (
    SELECT FROM consent WHERE endorsement_id = NEW.id AND basis = 'co_signed' AND two_acted(NEW.preparation_id, text_id)
  ) THEN
    RAISE EXCEPTION 'two together co-sign by the acts of both'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'endorsement_two_acted';
  END IF;
  RETURN NEW;
END;
$refuse$;
CREATE CONSTRAINT TRIGGER endorsement_two_acted AFTER INSERT OR UPDATE OF decides, preparation_id ON endorsement
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NEW.decides = 'two') EXECUTE FUNCTION refuse_one_of_two();

CREATE FUNCTION refuse_consent_of_one() RETURNS trigger LANGUAGE plpgsql AS $refuse$
DECLARE
  theirs endorsement;
BEGIN
  SELECT * INTO theirs FROM endorsement WHERE id = NEW.endorsement_id;
  IF theirs.decides = 'two' AND NOT two_acted(theirs.preparation_id, NEW.text_id) THEN
    RAISE EXCEPTION 'two together co-sign by the acts of both'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'consent_two_acted';
  END IF;
  RETURN NEW;
END;
$refuse$;
CREATE CONSTRAINT TRIGGER consent_two_acted AFTER INSERT ON consent DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW WHEN (NEW.basis = 'co_signed') EXECUTE FUNCTION refuse_consent_of_one();

-- A change of substance, too, is answered by both: the last answer carries over where the one before it did, by another person.
CREATE FUNCTION two_carry(answer UUID) RETURNS boolean LANGUAGE sql STABLE AS $carry$
  SELECT EXISTS (SELECT FROM change_answer last JOIN change_answer before ON before.showing_id = last.showing_id
      AND before.number = last.number - 1 AND before.person_id <> last.person_id
    WHERE last.id = answer AND last.kind = 'carry' AND before.kind = 'carry');
$carry$;

CREATE OR REPLACE FUNCTION refuse_answered_consent() RETURNS trigger LANGUAGE plpgsql AS $refuse$
BEGIN
  IF NOT EXISTS (
    SELECT FROM change
    JOIN text proposed ON proposed.version_id = change.version_id AND proposed.id = NEW.text_id
    JOIN change_showing ON change_showing.change_id = change.id AND change_showing.endorsement_id = NEW.endorsement_id
    JOIN endorsement theirs ON theirs.id = NEW.endorsement_id
    JOIN change_answer answer ON answer.showing_id = change_showing.id
    WHERE change.kind = 'substantive' AND change.moved_at IS NOT NULL AND answer.kind = 'carry'
      AND answer.answered_at = NEW.given_at AND answer.declaration = NEW.declaration AND answer.means = NEW.means
      AND answer.number = (SELECT max(number) FROM change_answer WHERE showing_id = change_showing.id)
      AND (theirs.decides <> 'two' OR two_carry(answer.id))
  ) THEN
    RAISE EXCEPTION 'a consent by an answer is of who carried over, in a letter that moved'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'consent_answered';
  END IF;
  RETURN NEW;
END;
$refuse$;

-- A declaration that names the other of two: that name, too, can be erased.
CREATE OR REPLACE FUNCTION refuse_consent_change() RETURNS trigger LANGUAGE plpgsql AS $refuse$
BEGIN
  IF TG_OP = 'DELETE' OR NEW.endorsement_id <> OLD.endorsement_id OR NEW.text_id <> OLD.text_id
     OR NEW.basis <> OLD.basis OR NEW.given_at <> OLD.given_at
     OR NEW.means <> OLD.means OR NEW.person_id IS DISTINCT FROM OLD.person_id
     OR (NEW.typed_name IS NOT NULL AND NEW.typed_name IS DISTINCT FROM OLD.typed_name)
     OR (NEW.typed_role IS NOT NULL AND NEW.typed_role IS DISTINCT FROM OLD.typed_role)
     OR (NEW.mailed_to IS NOT NULL AND NEW.mailed_to IS DISTINCT FROM OLD.mailed_to)
     OR (NEW.declaration <> OLD.declaration AND NOT EXISTS (
       SELECT FROM joint_act act JOIN preparation ON preparation.id = act.preparation_id
       JOIN endorsement ON endorsement.letter_id = preparation.letter_id
         AND endorsement.organisation_id = preparation.organisation_id
       WHERE endorsement.id = OLD.endorsement_id AND act.declaration = OLD.declaration
         AND NEW.declaration = replace(act.declaration, act.other_name, '…'))) THEN
    RAISE EXCEPTION 'consent is immutable' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END;
$refuse$;

-- A request on record can have come to the act of the first of two.
ALTER TABLE arrival ADD COLUMN joint_act_id UUID;
ALTER TABLE arrival DROP CONSTRAINT arrival_one_outcome;
ALTER TABLE arrival ADD CONSTRAINT arrival_one_outcome CHECK (num_nonnulls(endorsement_id, joint_act_id, refusal) <= 1
    AND (settled_at IS NOT NULL OR num_nonnulls(endorsement_id, joint_act_id, refusal) = 0));

SELECT pgboss.create_queue('late-acts', '{"policy":"standard"}'::json);

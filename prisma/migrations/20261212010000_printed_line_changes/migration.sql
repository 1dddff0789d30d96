-- What is printed for an organisation that has co-signed can be changed: prepared as a co-signature is, and approved again. Until it
-- is approved, what was approved before stands.
ALTER TABLE preparation ADD COLUMN changes_id UUID;
ALTER TABLE preparation ADD CONSTRAINT preparation_changes_id_fkey
    FOREIGN KEY (changes_id) REFERENCES endorsement (id) ON DELETE RESTRICT ON UPDATE CASCADE;

CREATE TABLE line_change (
    id UUID NOT NULL,
    endorsement_id UUID NOT NULL,
    preparation_id UUID NOT NULL,
    former_preparation_id UUID,
    changed_at TIMESTAMPTZ(3) NOT NULL,
    person_id UUID,
    typed_name TEXT,
    typed_role TEXT,
    declaration TEXT NOT NULL,
    means TEXT NOT NULL,
    mailed_to TEXT,
    CONSTRAINT line_change_pkey PRIMARY KEY (id)
);
ALTER TABLE line_change ADD CONSTRAINT line_change_endorsement_id_fkey
    FOREIGN KEY (endorsement_id) REFERENCES endorsement (id) ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE line_change ADD CONSTRAINT line_change_preparation_id_fkey
    FOREIGN KEY (preparation_id) REFERENCES preparation (id) ON DELETE RESTRICT ON UPDATE CASCADE;
CREATE UNIQUE INDEX line_change_preparation_id_key ON line_change (preparation_id);
ALTER TABLE line_change ADD CONSTRAINT line_change_means CHECK (means IN ('signed-in', 'link'));
-- One line is in force: each is replaced by one other at most.
CREATE UNIQUE INDEX line_change_endorsement_id_former_preparation_id_key ON line_change (endorsement_id, former_preparation_id) NULLS NOT DISTINCT;
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON line_change FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- A change is prepared for the organisation’s own endorsement, under the same letter, and for no other afterwards.
CREATE FUNCTION require_own_endorsement() RETURNS trigger LANGUAGE plpgsql AS $require$
BEGIN
  IF TG_OP = 'UPDATE' AND NEW.changes_id IS DISTINCT FROM OLD.changes_id OR NEW.changes_id IS NOT NULL AND NOT EXISTS (
    SELECT FROM endorsement WHERE id = NEW.changes_id AND letter_id = NEW.letter_id AND organisation_id = NEW.organisation_id
  ) THEN
    RAISE EXCEPTION 'an organisation changes its own endorsement'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'preparation_changes_own';
  END IF;
  RETURN NEW;
END;
$require$;
CREATE TRIGGER preparation_changes_own BEFORE INSERT OR UPDATE OF changes_id, letter_id, organisation_id ON preparation
    FOR EACH ROW EXECUTE FUNCTION require_own_endorsement();

-- It is of an endorsement that stands, by what was prepared for it, in place of the line that was in force; an edition that prints the
-- organisation keeps what it prints.
CREATE FUNCTION refuse_line_change() RETURNS trigger LANGUAGE plpgsql AS $refuse$
BEGIN
  IF NOT EXISTS (
    SELECT FROM preparation p JOIN endorsement e ON e.id = p.changes_id
    WHERE p.id = NEW.preparation_id AND e.id = NEW.endorsement_id AND p.cancelled_at IS NULL
      AND p.completed_at IS NOT DISTINCT FROM NEW.changed_at AND e.preparation_id = p.id
      AND e.withdrawn_at IS NULL AND e.declined_at IS NULL
      AND (e.decides <> 'two' OR two_acted(p.id, p.text_id))
  ) THEN
    RAISE EXCEPTION 'a line is changed by what was prepared and approved for it'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'line_change_approved';
  END IF;
  IF EXISTS (
    SELECT FROM edition_signatory s JOIN edition ON edition.id = s.edition_id
    WHERE s.endorsement_id = NEW.endorsement_id AND edition.voided_at IS NULL
      AND (edition.failure IS NULL OR EXISTS (SELECT FROM seal WHERE seal.edition_id = edition.id))
  ) THEN
    RAISE EXCEPTION 'an edition prints this line' USING ERRCODE = 'restrict_violation', CONSTRAINT = 'line_change_unsealed';
  END IF;
  RETURN NEW;
END;
$refuse$;
CREATE CONSTRAINT TRIGGER line_change_approved AFTER INSERT ON line_change DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW EXECUTE FUNCTION refuse_line_change();

-- It stays as it was approved; who approved it, or is named in it, can be erased.
CREATE FUNCTION keep_line_change() RETURNS trigger LANGUAGE plpgsql AS $keep$
BEGIN
  IF TG_OP = 'DELETE' OR to_jsonb(NEW) - ARRAY['typed_name', 'typed_role', 'mailed_to', 'declaration']
      IS DISTINCT FROM to_jsonb(OLD) - ARRAY['typed_name', 'typed_role', 'mailed_to', 'declaration']
     OR NEW.typed_name IS NOT NULL AND NEW.typed_name IS DISTINCT FROM OLD.typed_name
     OR NEW.typed_role IS NOT NULL AND NEW.typed_role IS DISTINCT FROM OLD.typed_role
     OR NEW.mailed_to IS NOT NULL AND NEW.mailed_to IS DISTINCT FROM OLD.mailed_to
     OR NEW.declaration <> OLD.declaration AND NOT EXISTS (
       SELECT FROM joint_act act WHERE act.preparation_id = OLD.preparation_id AND act.declaration = OLD.declaration
         AND NEW.declaration = replace(act.declaration, act.other_name, '…')) THEN
    RAISE EXCEPTION 'what changed a line stays' USING ERRCODE = 'restrict_violation', CONSTRAINT = 'line_change_kept';
  END IF;
  RETURN NEW;
END;
$keep$;
CREATE TRIGGER line_change_kept BEFORE UPDATE OR DELETE ON line_change FOR EACH ROW EXECUTE FUNCTION keep_line_change();

-- What is printed belongs to what was signed, whole: only another preparation, signed or approved, replaces it.
DROP TRIGGER endorsement_reservation_kept ON endorsement;
CREATE TRIGGER endorsement_reservation_kept BEFORE UPDATE ON endorsement
    FOR EACH ROW WHEN (NEW.preparation_id IS NOT DISTINCT FROM OLD.preparation_id
      AND (NEW.printed_name, NEW.country, NEW.logo_id, NEW.statement, NEW.reservation, NEW.decides, NEW.board_decided_on)
        IS DISTINCT FROM
        (OLD.printed_name, OLD.country, OLD.logo_id, OLD.statement, OLD.reservation, OLD.decides, OLD.board_decided_on))
    EXECUTE FUNCTION keep_reservation();

CREATE FUNCTION refuse_unsigned_line() RETURNS trigger LANGUAGE plpgsql AS $refuse$
BEGIN
  IF NOT EXISTS (SELECT FROM line_change WHERE endorsement_id = NEW.id AND preparation_id = NEW.preparation_id
       AND former_preparation_id IS NOT DISTINCT FROM OLD.preparation_id)
     AND NOT EXISTS (SELECT FROM consent JOIN preparation ON preparation.id = NEW.preparation_id
       WHERE endorsement_id = NEW.id AND basis = 'co_signed' AND given_at = preparation.completed_at) THEN
    RAISE EXCEPTION 'a line is replaced by one that was signed or approved'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'endorsement_line_signed';
  END IF;
  RETURN NEW;
END;
$refuse$;
CREATE CONSTRAINT TRIGGER endorsement_line_signed AFTER UPDATE OF preparation_id ON endorsement
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NEW.preparation_id IS DISTINCT FROM OLD.preparation_id)
    EXECUTE FUNCTION refuse_unsigned_line();

-- Where two decide together, a change of what is printed, too, is of both.
CREATE OR REPLACE FUNCTION refuse_one_of_two() RETURNS trigger LANGUAGE plpgsql AS $refuse$
BEGIN
  IF NOT EXISTS (
    SELECT FROM consent WHERE endorsement_id = NEW.id AND basis = 'co_signed' AND two_acted(NEW.preparation_id, text_id)
  ) AND NOT EXISTS (
    SELECT FROM line_change JOIN preparation p ON p.id = line_change.preparation_id
    WHERE line_change.endorsement_id = NEW.id AND p.id = NEW.preparation_id AND two_acted(p.id, p.text_id)
  ) THEN
    RAISE EXCEPTION 'two together co-sign by the acts of both'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'endorsement_two_acted';
  END IF;
  RETURN NEW;
END;
$refuse$;

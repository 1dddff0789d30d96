-- A request to co-sign, kept before the work on it begins, until it is known what came of it. It refers to nothing by a
-- constraint: that would wait for whoever holds the row, and an arrival waits for nobody.
CREATE TABLE arrival (
    id UUID NOT NULL,
    letter_id UUID NOT NULL,
    preparation_id UUID NOT NULL,
    approval_id UUID,
    received_at TIMESTAMPTZ(3) NOT NULL,
    person_id UUID,
    typed_name TEXT,
    typed_role TEXT,
    prints_name BOOLEAN,
    line TEXT,
    declaration TEXT,
    settled_at TIMESTAMPTZ(3),
    endorsement_id UUID,
    refusal JSONB,
    CONSTRAINT arrival_pkey PRIMARY KEY (id)
);
CREATE INDEX arrival_preparation_id_idx ON arrival (preparation_id);
CREATE INDEX arrival_waiting ON arrival (letter_id, received_at) WHERE settled_at IS NULL;

-- While it waits it holds all that the deed needs; once settled, nothing of a person.
ALTER TABLE arrival ADD CONSTRAINT arrival_waits_whole CHECK (settled_at IS NOT NULL OR num_nulls(
    person_id, typed_name, typed_role, prints_name, line, declaration) = 0);
ALTER TABLE arrival ADD CONSTRAINT arrival_settled_empty CHECK (settled_at IS NULL OR num_nonnulls(
    person_id, typed_name, typed_role, prints_name, line, declaration) = 0);
ALTER TABLE arrival ADD CONSTRAINT arrival_one_outcome CHECK (num_nonnulls(endorsement_id, refusal) <= 1
    AND (settled_at IS NOT NULL OR num_nonnulls(endorsement_id, refusal) = 0));

CREATE FUNCTION keep_arrival() RETURNS trigger LANGUAGE plpgsql AS $keep$
BEGIN
  IF OLD.settled_at IS NOT NULL OR (NEW.id, NEW.letter_id, NEW.preparation_id, NEW.approval_id, NEW.received_at)
     IS DISTINCT FROM (OLD.id, OLD.letter_id, OLD.preparation_id, OLD.approval_id, OLD.received_at) THEN
    RAISE EXCEPTION 'an arrival stays as it came, and is settled once' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END;
$keep$;
CREATE TRIGGER arrival_kept BEFORE UPDATE ON arrival FOR EACH ROW EXECUTE FUNCTION keep_arrival();

-- No edition is frozen before what arrived in time. Who freezes waits for arrivals that are being written, and those for a
-- freeze, on a lock of the letter’s that nothing else takes.
CREATE FUNCTION share_freeze() RETURNS trigger LANGUAGE plpgsql AS $share$
BEGIN
  PERFORM pg_advisory_xact_lock_shared(hashtextextended('freeze ' || NEW.letter_id, 0));
  RETURN NEW;
END;
$share$;
CREATE TRIGGER arrival_before_freeze BEFORE INSERT ON arrival FOR EACH ROW EXECUTE FUNCTION share_freeze();

CREATE FUNCTION refuse_freeze_before_arrivals() RETURNS trigger LANGUAGE plpgsql AS $refuse$
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended('freeze ' || NEW.letter_id, 0));
  IF EXISTS (
    SELECT FROM arrival WHERE letter_id = NEW.letter_id AND settled_at IS NULL AND received_at <=
      coalesce((SELECT closed_at FROM closure WHERE id = NEW.closure_id), NEW.frozen_at)
  ) THEN
    RAISE EXCEPTION 'what arrived in time is not through yet' USING ERRCODE = 'UN001';
  END IF;
  RETURN NEW;
END;
$refuse$;
CREATE TRIGGER edition_after_arrivals BEFORE INSERT ON edition
    FOR EACH ROW EXECUTE FUNCTION refuse_freeze_before_arrivals();

SELECT pgboss.create_queue('arrivals', '{"policy":"standard"}'::json);

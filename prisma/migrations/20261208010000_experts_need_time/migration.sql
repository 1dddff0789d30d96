-- An expert needs time for a change of substance, until a day: no answer yet, which the lead sees. The last one counts, and a yes ends it.
CREATE TABLE expert_hold (
    id UUID NOT NULL,
    showing_id UUID NOT NULL,
    number INTEGER NOT NULL,
    held_until DATE NOT NULL,
    note TEXT NOT NULL DEFAULT '',
    answered_at TIMESTAMPTZ(3) NOT NULL,
    mailed_to TEXT,
    CONSTRAINT expert_hold_pkey PRIMARY KEY (id)
);
CREATE UNIQUE INDEX expert_hold_showing_id_number_key ON expert_hold (showing_id, number);
ALTER TABLE expert_hold ADD CONSTRAINT expert_hold_showing_id_fkey
    FOREIGN KEY (showing_id) REFERENCES expert_showing (id) ON DELETE RESTRICT ON UPDATE CASCADE;

-- It is of who stands and has not said yes, to a change of substance that is out.
CREATE FUNCTION refuse_expert_hold() RETURNS trigger LANGUAGE plpgsql AS $refuse$
DECLARE
  about change;
  theirs expert_endorsement;
BEGIN
  SELECT change.* INTO about FROM change JOIN expert_showing s ON s.change_id = change.id WHERE s.id = NEW.showing_id FOR SHARE OF change;
  SELECT e.* INTO theirs FROM expert_endorsement e JOIN expert_showing s ON s.endorsement_id = e.id WHERE s.id = NEW.showing_id;
  IF about.moved_at IS NOT NULL OR about.given_up_at IS NOT NULL OR NEW.answered_at < about.announced_at OR about.kind <> 'substantive'
     OR theirs.withdrawn_at IS NOT NULL OR theirs.declined_at IS NOT NULL
     OR EXISTS (SELECT FROM expert_answer WHERE showing_id = NEW.showing_id) THEN
    RAISE EXCEPTION 'an expert needs time for a change that is out' USING ERRCODE = 'check_violation', CONSTRAINT = 'expert_hold_out';
  END IF;
  RETURN NEW;
END;
$refuse$;
CREATE TRIGGER expert_hold_out BEFORE INSERT ON expert_hold FOR EACH ROW EXECUTE FUNCTION refuse_expert_hold();

-- What was said stays; note and mailbox can be erased.
CREATE FUNCTION keep_expert_hold() RETURNS trigger LANGUAGE plpgsql AS $keep$
BEGIN
  IF TG_OP = 'DELETE' OR to_jsonb(NEW) - ARRAY['note', 'mailed_to'] IS DISTINCT FROM to_jsonb(OLD) - ARRAY['note', 'mailed_to']
     OR NEW.note <> '' AND NEW.note <> OLD.note
     OR NEW.mailed_to IS NOT NULL AND NEW.mailed_to IS DISTINCT FROM OLD.mailed_to THEN
    RAISE EXCEPTION 'an answer stays' USING ERRCODE = 'restrict_violation', CONSTRAINT = 'expert_hold_kept';
  END IF;
  RETURN NEW;
END;
$keep$;
CREATE TRIGGER expert_hold_kept BEFORE UPDATE OR DELETE ON expert_hold FOR EACH ROW EXECUTE FUNCTION keep_expert_hold();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON expert_hold FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

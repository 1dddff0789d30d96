-- AlterTable
ALTER TABLE "invitation" ALTER COLUMN "address" DROP NOT NULL;

-- A text gets its asks in the transaction that makes it: one added later would move what others have read or signed.
CREATE FUNCTION refuse_late_ask() RETURNS trigger LANGUAGE plpgsql AS $refuse$
BEGIN
  IF NOT EXISTS (SELECT FROM text WHERE id = NEW.text_id AND xmin = pg_current_xact_id()::xid) THEN
    RAISE EXCEPTION 'text is immutable' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END;
$refuse$;
CREATE TRIGGER ask_with_its_text BEFORE INSERT ON ask FOR EACH ROW EXECUTE FUNCTION refuse_late_ask();

-- The hours between which one could co-sign stand as they were told.
CREATE TRIGGER opening_immutable BEFORE UPDATE OR DELETE ON opening FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER closure_immutable BEFORE UPDATE OR DELETE ON closure FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- A consent is never altered; name, role and mailbox of its person can be erased, and not exchanged.
CREATE OR REPLACE FUNCTION refuse_consent_change() RETURNS trigger LANGUAGE plpgsql AS $refuse$
BEGIN
  IF TG_OP = 'DELETE' OR NEW.endorsement_id <> OLD.endorsement_id OR NEW.text_id <> OLD.text_id
     OR NEW.basis <> OLD.basis OR NEW.given_at <> OLD.given_at OR NEW.declaration <> OLD.declaration
     OR NEW.means <> OLD.means OR NEW.person_id IS DISTINCT FROM OLD.person_id
     OR (NEW.typed_name IS NOT NULL AND NEW.typed_name IS DISTINCT FROM OLD.typed_name)
     OR (NEW.typed_role IS NOT NULL AND NEW.typed_role IS DISTINCT FROM OLD.typed_role)
     OR (NEW.mailed_to IS NOT NULL AND NEW.mailed_to IS DISTINCT FROM OLD.mailed_to) THEN
    RAISE EXCEPTION 'consent is immutable' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END;
$refuse$;

-- An endorsement keeps whose it is and its line as printed. Only a new consent, which has a preparation of its own, brings
-- another line; name and role of who signed can be erased. One that was withdrawn stays withdrawn.
CREATE OR REPLACE FUNCTION refuse_rejoining() RETURNS trigger LANGUAGE plpgsql AS $refuse$
BEGIN
  IF TG_OP = 'DELETE' OR (OLD.withdrawn_at IS NOT NULL AND NEW.withdrawn_at IS DISTINCT FROM OLD.withdrawn_at) THEN
    RAISE EXCEPTION 'a withdrawn endorsement stays withdrawn' USING ERRCODE = 'restrict_violation';
  END IF;
  IF NEW.letter_id <> OLD.letter_id OR NEW.organisation_id <> OLD.organisation_id OR NEW.lead <> OLD.lead
     OR NEW.endorsed_at <> OLD.endorsed_at THEN
    RAISE EXCEPTION 'an endorsement stays whose it is' USING ERRCODE = 'restrict_violation';
  END IF;
  IF NEW.preparation_id IS NOT DISTINCT FROM OLD.preparation_id
     AND (NEW.printed_name <> OLD.printed_name OR NEW.country <> OLD.country
          OR NEW.logo_id IS DISTINCT FROM OLD.logo_id OR NEW.statement IS DISTINCT FROM OLD.statement
          OR (NEW.signatory_name IS NOT NULL AND NEW.signatory_name IS DISTINCT FROM OLD.signatory_name)
          OR (NEW.signatory_role IS NOT NULL AND NEW.signatory_role IS DISTINCT FROM OLD.signatory_role)) THEN
    RAISE EXCEPTION 'an endorsement keeps its line' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END;
$refuse$;

-- What an endorsement printed is the logo’s bytes of then.
CREATE TRIGGER logo_immutable BEFORE UPDATE OF organisation_id, digest, kind, width, height ON logo
  FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- A value beside the trail is erased with its salt, or stays.
CREATE FUNCTION refuse_value_change() RETURNS trigger LANGUAGE plpgsql AS $refuse$
BEGIN
  IF TG_OP = 'DELETE' OR NEW.event_id <> OLD.event_id OR NEW.name <> OLD.name
     OR NEW.value IS NOT NULL OR NEW.salt IS NOT NULL THEN
    RAISE EXCEPTION 'a value beside the trail is erased whole, or stays' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END;
$refuse$;
CREATE TRIGGER event_value_kept BEFORE UPDATE OR DELETE ON event_value
  FOR EACH ROW EXECUTE FUNCTION refuse_value_change();

-- The rules that two processes could break, held where both must pass.

-- One membership that has not ended for each person and organisation.
CREATE UNIQUE INDEX membership_standing ON membership (organisation_id, person_id) WHERE ended_at IS NULL;

-- One reviewer that has not ended for each person and letter.
CREATE UNIQUE INDEX reviewer_standing ON reviewer (letter_id, person_id) WHERE ended_at IS NULL;

-- One invitation that stands for each letter and mailbox.
CREATE UNIQUE INDEX invitation_standing ON invitation (letter_id, address) WHERE cancelled_at IS NULL;

-- One open preparation for each letter and organisation.
CREATE UNIQUE INDEX preparation_open ON preparation (letter_id, organisation_id)
  WHERE completed_at IS NULL AND cancelled_at IS NULL;

-- One approval that waits for each preparation.
CREATE UNIQUE INDEX approval_waiting ON approval (preparation_id)
  WHERE used_at IS NULL AND cancelled_at IS NULL AND declined_at IS NULL;

-- One endorsement for each organisation and letter among those not withdrawn.
CREATE UNIQUE INDEX endorsement_standing ON endorsement (letter_id, organisation_id) WHERE withdrawn_at IS NULL;

-- One message for each official and letter, and for each mailbox and letter; sent again is a deed of its own.
CREATE UNIQUE INDEX message_once_official ON message (letter_id, official_id) WHERE NOT again;
CREATE UNIQUE INDEX message_once_mailbox ON message (letter_id, lower(mailbox)) WHERE NOT again;

-- One takedown in force for each letter.
CREATE UNIQUE INDEX takedown_standing ON takedown (letter_id) WHERE lifted_at IS NULL;

ALTER TABLE person ADD CONSTRAINT person_address_folded CHECK (address = lower(btrim(address)));
ALTER TABLE invitation ADD CONSTRAINT invitation_address_folded CHECK (address = lower(btrim(address)));
ALTER TABLE endorsement ADD CONSTRAINT endorsement_statement_short CHECK (char_length(statement) <= 400);
ALTER TABLE preparation ADD CONSTRAINT preparation_statement_short CHECK (char_length(statement) <= 400);
ALTER TABLE opening ADD CONSTRAINT opening_before_deadline CHECK (deadline > opened_at);
ALTER TABLE message ADD CONSTRAINT message_again_has_reason CHECK (NOT again OR again_reason IS NOT NULL);
ALTER TABLE evidence ADD CONSTRAINT evidence_lead_for_its_letter
  CHECK ((method = 'lead_attestation') = (attested_by_id IS NOT NULL AND letter_id IS NOT NULL));
ALTER TABLE edition ADD CONSTRAINT edition_closed_or_explicit CHECK (closure_id IS NOT NULL OR while_open);

-- What was consented to never changes, and neither does what happened.
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $refuse$
BEGIN
  RAISE EXCEPTION '% is immutable', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END;
$refuse$;

CREATE TRIGGER version_immutable BEFORE UPDATE OR DELETE ON version FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER text_immutable BEFORE UPDATE OR DELETE ON text FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER ask_immutable BEFORE UPDATE OR DELETE ON ask FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER seal_immutable BEFORE UPDATE OR DELETE ON seal FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER event_immutable BEFORE UPDATE OR DELETE ON event FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER edition_signatory_immutable BEFORE UPDATE OR DELETE ON edition_signatory
  FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- An edition may be voided and may say why sealing failed; what is printed stands.
CREATE FUNCTION refuse_edition_change() RETURNS trigger LANGUAGE plpgsql AS $refuse$
BEGIN
  IF TG_OP = 'DELETE' OR NEW.content <> OLD.content OR NEW.digest <> OLD.digest OR NEW.check_code <> OLD.check_code
     OR NEW.text_id <> OLD.text_id OR NEW.letter_id <> OLD.letter_id OR NEW.number <> OLD.number
     OR (OLD.voided_at IS NOT NULL AND NEW.voided_at IS DISTINCT FROM OLD.voided_at) THEN
    RAISE EXCEPTION 'edition is immutable' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END;
$refuse$;
CREATE TRIGGER edition_frozen BEFORE UPDATE OR DELETE ON edition FOR EACH ROW EXECUTE FUNCTION refuse_edition_change();

-- A consent is never altered but for the erasure of the person’s name, role and mailbox.
CREATE FUNCTION refuse_consent_change() RETURNS trigger LANGUAGE plpgsql AS $refuse$
BEGIN
  IF TG_OP = 'DELETE' OR NEW.endorsement_id <> OLD.endorsement_id OR NEW.text_id <> OLD.text_id
     OR NEW.basis <> OLD.basis OR NEW.given_at <> OLD.given_at OR NEW.declaration <> OLD.declaration THEN
    RAISE EXCEPTION 'consent is immutable' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END;
$refuse$;
CREATE TRIGGER consent_frozen BEFORE UPDATE OR DELETE ON consent FOR EACH ROW EXECUTE FUNCTION refuse_consent_change();

-- A frozen message keeps every byte that goes out.
CREATE FUNCTION refuse_message_change() RETURNS trigger LANGUAGE plpgsql AS $refuse$
BEGIN
  IF NEW.request_digest <> OLD.request_digest OR NEW.mailbox <> OLD.mailbox OR NEW.text <> OLD.text
     OR NEW.html <> OLD.html OR NEW.subject <> OLD.subject OR NEW.attachment_digest <> OLD.attachment_digest THEN
    RAISE EXCEPTION 'message is frozen' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END;
$refuse$;
CREATE TRIGGER message_frozen BEFORE UPDATE ON message FOR EACH ROW EXECUTE FUNCTION refuse_message_change();

-- An endorsement that was withdrawn stays withdrawn; who comes again makes a new one.
CREATE FUNCTION refuse_rejoining() RETURNS trigger LANGUAGE plpgsql AS $refuse$
BEGIN
  IF TG_OP = 'DELETE' OR (OLD.withdrawn_at IS NOT NULL AND NEW.withdrawn_at IS DISTINCT FROM OLD.withdrawn_at) THEN
    RAISE EXCEPTION 'a withdrawn endorsement stays withdrawn' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END;
$refuse$;
CREATE TRIGGER endorsement_stays_withdrawn BEFORE UPDATE OR DELETE ON endorsement
  FOR EACH ROW EXECUTE FUNCTION refuse_rejoining();

-- A letter that was handed over on paper: which sealed edition, and when. Each edition once; it counts as a delivery, as a dispatch
-- of which a message was handed over does.
CREATE TABLE hand_delivery (
    id UUID NOT NULL,
    letter_id UUID NOT NULL,
    edition_id UUID NOT NULL,
    delivered_at TIMESTAMPTZ(3) NOT NULL,
    recorded_at TIMESTAMPTZ(3) NOT NULL,
    recorded_by_id UUID,
    CONSTRAINT hand_delivery_pkey PRIMARY KEY (id)
);
CREATE UNIQUE INDEX hand_delivery_edition_id_key ON hand_delivery (edition_id);
CREATE INDEX hand_delivery_letter_id_idx ON hand_delivery (letter_id);
ALTER TABLE hand_delivery ADD CONSTRAINT hand_delivery_letter_id_fkey
    FOREIGN KEY (letter_id) REFERENCES letter (id) ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE hand_delivery ADD CONSTRAINT hand_delivery_edition_id_fkey
    FOREIGN KEY (edition_id) REFERENCES edition (id) ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE hand_delivery ADD CONSTRAINT hand_delivery_has_happened CHECK (delivered_at <= recorded_at);

-- Only what was sealed before that hour, and is not void, was handed over. The edition is held, so that whoever makes it void at once
-- waits, or is seen.
CREATE FUNCTION refuse_hand_delivery() RETURNS trigger LANGUAGE plpgsql AS $refuse$
BEGIN
  PERFORM FROM edition WHERE id = NEW.edition_id FOR NO KEY UPDATE;
  IF NOT EXISTS (
    SELECT FROM edition JOIN seal ON seal.edition_id = edition.id
    WHERE edition.id = NEW.edition_id AND edition.letter_id = NEW.letter_id AND edition.voided_at IS NULL
      AND seal.sealed_at <= NEW.delivered_at) THEN
    RAISE EXCEPTION 'what is delivered by hand is a sealed edition of the letter that is not void'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'hand_delivery_of_sealed';
  END IF;
  RETURN NEW;
END;
$refuse$;
CREATE TRIGGER hand_delivery_of_sealed BEFORE INSERT ON hand_delivery FOR EACH ROW EXECUTE FUNCTION refuse_hand_delivery();
CREATE TRIGGER hand_delivery_immutable BEFORE UPDATE OR DELETE ON hand_delivery FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON hand_delivery FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- What was handed over stays as it was: no edition that was delivered becomes void.
CREATE FUNCTION refuse_voiding_delivered() RETURNS trigger LANGUAGE plpgsql AS $refuse$
BEGIN
  IF EXISTS (SELECT FROM hand_delivery WHERE edition_id = NEW.id) THEN
    RAISE EXCEPTION 'an edition that was delivered does not become void'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'edition_delivered_by_hand';
  END IF;
  RETURN NEW;
END;
$refuse$;
CREATE TRIGGER edition_delivered_by_hand BEFORE UPDATE OF voided_at ON edition
    FOR EACH ROW WHEN (OLD.voided_at IS NULL AND NEW.voided_at IS NOT NULL) EXECUTE FUNCTION refuse_voiding_delivered();

-- The sealed letter, mailed to a signatory: once by itself for each endorsement, with the edition that was delivered first; a later
-- edition only where the lead asks, and each once.
CREATE TABLE sealed_copy (
    id UUID NOT NULL,
    endorsement_id UUID NOT NULL,
    edition_id UUID NOT NULL,
    asked_by_lead BOOLEAN NOT NULL DEFAULT false,
    promised_at TIMESTAMPTZ(3) NOT NULL,
    CONSTRAINT sealed_copy_pkey PRIMARY KEY (id)
);
CREATE UNIQUE INDEX sealed_copy_endorsement_id_edition_id_key ON sealed_copy (endorsement_id, edition_id);
CREATE UNIQUE INDEX sealed_copy_once ON sealed_copy (endorsement_id) WHERE NOT asked_by_lead;
ALTER TABLE sealed_copy ADD CONSTRAINT sealed_copy_endorsement_id_fkey
    FOREIGN KEY (endorsement_id) REFERENCES endorsement (id) ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE sealed_copy ADD CONSTRAINT sealed_copy_edition_id_fkey
    FOREIGN KEY (edition_id) REFERENCES edition (id) ON DELETE RESTRICT ON UPDATE CASCADE;
CREATE TRIGGER sealed_copy_immutable BEFORE UPDATE OR DELETE ON sealed_copy FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- Until now the copy went with the seal, one mail for each mailbox and edition. Whoever has that of an edition that still stands gets
-- no other by itself. What was promised and never tried is promised anew, with the delivery.
INSERT INTO sealed_copy (id, endorsement_id, edition_id, promised_at)
SELECT DISTINCT ON (s.endorsement_id) gen_random_uuid(), s.endorsement_id, e.id, seal.sealed_at
FROM edition_signatory s
JOIN edition e ON e.id = s.edition_id AND e.voided_at IS NULL
JOIN seal ON seal.edition_id = e.id
JOIN consent c ON c.endorsement_id = s.endorsement_id AND c.text_id = e.text_id
LEFT JOIN person p ON p.id = c.person_id
JOIN notice n ON n.kind = 'sealed-copy' AND n.about_id = e.id AND n.attempted_at IS NOT NULL
  AND n.address = coalesce(c.mailed_to, p.address, n.address)
ORDER BY s.endorsement_id, e.number DESC;
DELETE FROM notice WHERE kind = 'sealed-copy' AND attempted_at IS NULL AND sent_at IS NULL AND failed_at IS NULL;

-- An official who has an earlier edition is chosen again by hand, with a reason: which message of the former edition is repeated.
ALTER TABLE addressee ADD COLUMN again_of_id UUID;
ALTER TABLE addressee ADD COLUMN again_reason TEXT;
ALTER TABLE addressee ADD CONSTRAINT addressee_again_of_id_fkey
    FOREIGN KEY (again_of_id) REFERENCES message (id) ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE addressee ADD CONSTRAINT addressee_again_has_reason CHECK (again_of_id IS NULL OR again_reason IS NOT NULL);

SELECT pgboss.create_queue('copies', '{"policy":"standard"}'::json);

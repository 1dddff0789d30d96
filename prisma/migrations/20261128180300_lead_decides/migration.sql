-- What the lead decides of signatories and their statements.
ALTER TABLE letter ADD COLUMN holds_statements BOOLEAN NOT NULL DEFAULT true;
-- Letters under way told their partners nothing of waiting.
UPDATE letter SET holds_statements = false;

ALTER TABLE preparation ADD COLUMN statement_language TEXT;
ALTER TABLE endorsement ADD COLUMN statement_language TEXT;
ALTER TABLE endorsement ADD COLUMN statement_shown_at TIMESTAMPTZ(3);
ALTER TABLE endorsement ADD COLUMN statement_left_out_at TIMESTAMPTZ(3);
ALTER TABLE endorsement ADD COLUMN declined_at TIMESTAMPTZ(3);
ALTER TABLE endorsement ADD COLUMN decline_lifted_at TIMESTAMPTZ(3);
UPDATE endorsement SET statement_shown_at = endorsed_at WHERE statement IS NOT NULL;

CREATE TABLE lead_decision (
    id UUID NOT NULL,
    endorsement_id UUID NOT NULL,
    kind TEXT NOT NULL,
    reason TEXT NOT NULL,
    decided_at TIMESTAMPTZ(3) NOT NULL,
    decided_by_id UUID,
    CONSTRAINT lead_decision_pkey PRIMARY KEY (id)
);
CREATE INDEX lead_decision_endorsement_id_idx ON lead_decision (endorsement_id);
ALTER TABLE lead_decision ADD CONSTRAINT lead_decision_endorsement_id_fkey
    FOREIGN KEY (endorsement_id) REFERENCES endorsement (id) ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE lead_decision ADD CONSTRAINT lead_decision_known
    CHECK (kind IN ('statement-shown', 'statement-left-out', 'declined', 'decline-lifted'));
CREATE TRIGGER lead_decision_immutable BEFORE UPDATE OR DELETE ON lead_decision
    FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- One endorsement for each organisation and letter among those that stand: neither withdrawn nor declined.
DROP INDEX endorsement_standing;
CREATE UNIQUE INDEX endorsement_standing ON endorsement (letter_id, organisation_id)
    WHERE withdrawn_at IS NULL AND declined_at IS NULL;
ALTER TABLE endorsement ADD CONSTRAINT endorsement_ends_one_way CHECK (withdrawn_at IS NULL OR declined_at IS NULL);
ALTER TABLE endorsement ADD CONSTRAINT endorsement_decline_before_lift
    CHECK (decline_lifted_at IS NULL OR declined_at IS NOT NULL);
ALTER TABLE endorsement ADD CONSTRAINT endorsement_lead_not_declined CHECK (NOT lead OR declined_at IS NULL);

-- Whom the lead declined co-signs the same letter again only once the lead has lifted that. Declining holds the letter, and
-- so does, more weakly, whoever co-signs: neither misses the other.
CREATE FUNCTION refuse_declined() RETURNS trigger LANGUAGE plpgsql AS $refuse$
BEGIN
  IF EXISTS (SELECT FROM endorsement WHERE letter_id = NEW.letter_id AND organisation_id = NEW.organisation_id
             AND declined_at IS NOT NULL AND decline_lifted_at IS NULL) THEN
    RAISE EXCEPTION 'the lead declined this organisation' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END;
$refuse$;
CREATE TRIGGER endorsement_not_after_declining BEFORE INSERT ON endorsement
    FOR EACH ROW EXECUTE FUNCTION refuse_declined();

-- What was declined stays so. The language belongs to the statement, which only a new consent changes.
CREATE FUNCTION keep_decision() RETURNS trigger LANGUAGE plpgsql AS $keep$
BEGIN
  IF (OLD.declined_at IS NOT NULL AND NEW.declined_at IS DISTINCT FROM OLD.declined_at)
     OR (OLD.decline_lifted_at IS NOT NULL AND NEW.decline_lifted_at IS DISTINCT FROM OLD.decline_lifted_at)
     OR (NEW.preparation_id IS NOT DISTINCT FROM OLD.preparation_id
         AND NEW.statement_language IS DISTINCT FROM OLD.statement_language) THEN
    RAISE EXCEPTION 'what was decided of an endorsement stays' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END;
$keep$;
CREATE TRIGGER endorsement_decision_kept BEFORE UPDATE ON endorsement
    FOR EACH ROW EXECUTE FUNCTION keep_decision();

-- The signatories see the cover text long enough before it goes in their name. A text shown again after another one is a
-- showing of its own.
DROP INDEX cover_showing_dispatch_id_digest_key;
CREATE INDEX cover_showing_dispatch_id_idx ON cover_showing (dispatch_id);
ALTER TABLE cover_showing ADD COLUMN earliest_at TIMESTAMPTZ(3);
ALTER TABLE dispatch ADD COLUMN earliest_at TIMESTAMPTZ(3);
UPDATE dispatch SET earliest_at = shown_at + interval '24 hours'
    WHERE sent_at IS NULL AND stopped_at IS NULL AND shown_at IS NOT NULL;
ALTER TABLE dispatch ADD CONSTRAINT dispatch_goes_after_showing
    CHECK (sent_at IS NULL OR earliest_at IS NULL OR coalesce(goes_at, sent_at) >= earliest_at);

CREATE TABLE cover_shortening (
    id UUID NOT NULL,
    showing_id UUID NOT NULL,
    reason TEXT NOT NULL,
    shortened_at TIMESTAMPTZ(3) NOT NULL,
    shortened_by_id UUID,
    CONSTRAINT cover_shortening_pkey PRIMARY KEY (id)
);
CREATE UNIQUE INDEX cover_shortening_showing_id_key ON cover_shortening (showing_id);
ALTER TABLE cover_shortening ADD CONSTRAINT cover_shortening_showing_id_fkey
    FOREIGN KEY (showing_id) REFERENCES cover_showing (id) ON DELETE CASCADE ON UPDATE CASCADE;
CREATE TRIGGER cover_shortening_immutable BEFORE UPDATE ON cover_shortening
    FOR EACH ROW EXECUTE FUNCTION refuse_change();

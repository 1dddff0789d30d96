-- A reservation is printed as a footnote at the name. A board’s decision has a day; until it is said, nobody can sign by it.
ALTER TABLE preparation ADD COLUMN reservation TEXT;
ALTER TABLE preparation ADD COLUMN decides TEXT NOT NULL DEFAULT 'one';
ALTER TABLE preparation ADD COLUMN board_decided_on DATE;
ALTER TABLE preparation ADD CONSTRAINT preparation_reservation_is_short CHECK (char_length(reservation) BETWEEN 1 AND 200);
ALTER TABLE preparation ADD CONSTRAINT preparation_decides_known CHECK (decides IN ('one', 'board'));
ALTER TABLE preparation ADD CONSTRAINT preparation_board_has_day CHECK (board_decided_on IS NULL OR decides = 'board');

ALTER TABLE endorsement ADD COLUMN reservation TEXT;
ALTER TABLE endorsement ADD COLUMN decides TEXT NOT NULL DEFAULT 'one';
ALTER TABLE endorsement ADD COLUMN board_decided_on DATE;
ALTER TABLE endorsement ADD CONSTRAINT endorsement_reservation_is_short CHECK (char_length(reservation) BETWEEN 1 AND 200);
ALTER TABLE endorsement ADD CONSTRAINT endorsement_decides_known CHECK (decides IN ('one', 'board'));
ALTER TABLE endorsement ADD CONSTRAINT endorsement_board_decided
    CHECK ((decides = 'board') = (board_decided_on IS NOT NULL));

-- A reservation and how it was decided belong to what was signed: only a new consent, by another preparation, changes them.
CREATE FUNCTION keep_reservation() RETURNS trigger LANGUAGE plpgsql AS $keep$
BEGIN
  RAISE EXCEPTION 'a reservation stays with what was signed' USING ERRCODE = 'restrict_violation';
END;
$keep$;
CREATE TRIGGER endorsement_reservation_kept BEFORE UPDATE ON endorsement
    FOR EACH ROW WHEN (NEW.preparation_id IS NOT DISTINCT FROM OLD.preparation_id
      AND (NEW.reservation, NEW.decides, NEW.board_decided_on)
        IS DISTINCT FROM (OLD.reservation, OLD.decides, OLD.board_decided_on))
    EXECUTE FUNCTION keep_reservation();

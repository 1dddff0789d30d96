-- No change of the text is out when a letter is opened, or recorded as delivered by hand; and none is announced under an opening that
-- another one has followed. Openings, changes and deliveries of one letter wait for one another here, whatever the deeds hold.
CREATE FUNCTION hold_text_out(letter UUID) RETURNS void LANGUAGE sql AS $hold$
  SELECT pg_advisory_xact_lock(hashtextextended('text out ' || letter, 0));
$hold$;

CREATE FUNCTION refuse_text_out() RETURNS trigger LANGUAGE plpgsql AS $refuse$
BEGIN
  PERFORM hold_text_out(NEW.letter_id);
  IF EXISTS (
    SELECT FROM change JOIN opening ON opening.id = change.opening_id
    WHERE opening.letter_id = NEW.letter_id AND change.moved_at IS NULL AND change.given_up_at IS NULL
  ) THEN
    RAISE EXCEPTION 'a change of the text is out' USING ERRCODE = 'check_violation', CONSTRAINT = 'no_text_out';
  END IF;
  RETURN NEW;
END;
$refuse$;
CREATE TRIGGER opening_no_text_out BEFORE INSERT ON opening FOR EACH ROW EXECUTE FUNCTION refuse_text_out();
CREATE TRIGGER hand_delivery_no_text_out BEFORE INSERT ON hand_delivery FOR EACH ROW EXECUTE FUNCTION refuse_text_out();

CREATE FUNCTION refuse_change_of_former_opening() RETURNS trigger LANGUAGE plpgsql AS $refuse$
DECLARE
  own opening;
BEGIN
  SELECT * INTO own FROM opening WHERE id = NEW.opening_id;
  PERFORM hold_text_out(own.letter_id);
  IF EXISTS (
    SELECT FROM opening WHERE letter_id = own.letter_id AND (opened_at, id) > (own.opened_at, own.id)
  ) THEN
    RAISE EXCEPTION 'another opening has followed' USING ERRCODE = 'check_violation', CONSTRAINT = 'change_of_present_opening';
  END IF;
  RETURN NEW;
END;
$refuse$;
CREATE TRIGGER change_of_present_opening BEFORE INSERT ON change FOR EACH ROW EXECUTE FUNCTION refuse_change_of_former_opening();

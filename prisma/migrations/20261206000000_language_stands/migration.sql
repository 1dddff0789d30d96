-- Those who signed have read one language as the authentic one: it stands from the first opening on.
CREATE FUNCTION keep_letter_language() RETURNS trigger LANGUAGE plpgsql AS $keep$
BEGIN
  IF EXISTS (SELECT FROM opening WHERE letter_id = OLD.id) THEN
    RAISE EXCEPTION 'the language of an opened letter stands'
      USING ERRCODE = 'restrict_violation', CONSTRAINT = 'letter_language_stands';
  END IF;
  RETURN NEW;
END;
$keep$;
CREATE TRIGGER letter_language_stands BEFORE UPDATE OF language ON letter
    FOR EACH ROW WHEN (OLD.language <> NEW.language) EXECUTE FUNCTION keep_letter_language();

-- What an event says of a row follows what events said of it before, whose digests it names: a salt that somebody kept of
-- then no longer makes an older state of the row hold.
ALTER TABLE "event_fact" ADD COLUMN "former" TEXT[] NOT NULL DEFAULT ARRAY[]::TEXT[];

CREATE OR REPLACE FUNCTION refuse_fact_change() RETURNS trigger LANGUAGE plpgsql AS $refuse$
BEGIN
  IF TG_OP = 'DELETE' OR NEW.number <> OLD.number OR NEW.event_id <> OLD.event_id OR NEW.part <> OLD.part
     OR NEW.row_id <> OLD.row_id OR NEW.digest <> OLD.digest OR NEW.former <> OLD.former OR NEW.salt IS NOT NULL THEN
    RAISE EXCEPTION 'what an event says of a row stays' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END;
$refuse$;

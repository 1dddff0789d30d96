-- A sign-on that was collected elsewhere: what each line brings rests in its line until its organisation confirms it, and is
-- no fact of the letter before. It goes with the answer, and with sign-on: the database sees to it, whichever way that comes.
ALTER TABLE invitation_list ADD COLUMN collected BOOLEAN NOT NULL DEFAULT false;

CREATE TABLE collected_logo (
    id UUID NOT NULL,
    list_id UUID NOT NULL,
    name TEXT NOT NULL,
    upload BYTEA,
    picture BYTEA,
    kind TEXT,
    width DOUBLE PRECISION,
    height DOUBLE PRECISION,
    pale BOOLEAN,
    refusal JSONB,
    CONSTRAINT collected_logo_pkey PRIMARY KEY (id),
    -- A file as it came, a logo as we made it again, or why it cannot be used.
    CONSTRAINT collected_logo_one_state CHECK (num_nonnulls(upload, picture, refusal) = 1),
    CONSTRAINT collected_logo_whole CHECK (num_nonnulls(picture, kind, width, height, pale) IN (0, 5))
);
CREATE UNIQUE INDEX collected_logo_list_id_name_key ON collected_logo (list_id, name);
ALTER TABLE collected_logo ADD CONSTRAINT collected_logo_list_id_fkey
    FOREIGN KEY (list_id) REFERENCES invitation_list (id) ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE invitation_line ADD COLUMN website TEXT NOT NULL DEFAULT '';
ALTER TABLE invitation_line ADD COLUMN statement TEXT NOT NULL DEFAULT '';
ALTER TABLE invitation_line ADD COLUMN position TEXT NOT NULL DEFAULT '';
ALTER TABLE invitation_line ADD COLUMN logo_id UUID;
CREATE INDEX invitation_line_logo_id_idx ON invitation_line (logo_id);
ALTER TABLE invitation_line ADD CONSTRAINT invitation_line_logo_id_fkey
    FOREIGN KEY (logo_id) REFERENCES collected_logo (id) ON DELETE SET NULL ON UPDATE CASCADE;

-- What was collected of an organisation, and who signed for it there. Its name and address stay, as in every list.
CREATE FUNCTION forget_collected(lines uuid[]) RETURNS void LANGUAGE plpgsql AS $$
DECLARE pictures uuid[];
BEGIN
  SELECT array_agg(logo_id) INTO pictures FROM invitation_line WHERE id = ANY (lines);
  UPDATE invitation_line line SET cells = '{}', person = '', website = '', statement = '', position = '', note = '', logo_id = NULL
    FROM invitation_list list WHERE line.id = ANY (lines) AND list.id = line.list_id AND list.collected;
  DELETE FROM collected_logo logo WHERE logo.id = ANY (pictures)
    AND NOT EXISTS (SELECT FROM invitation_line line WHERE line.logo_id = logo.id);
END $$;

-- Declined, cancelled, or its mailbox erased.
CREATE FUNCTION forget_collected_of_invitation() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM forget_collected(ARRAY[NEW.line_id]);
  RETURN NULL;
END $$;
CREATE TRIGGER collected_forgotten AFTER UPDATE OF declined_at, cancelled_at, address ON invitation
  FOR EACH ROW WHEN (NEW.line_id IS NOT NULL
    AND (NEW.declined_at IS NOT NULL OR NEW.cancelled_at IS NOT NULL OR NEW.address IS NULL))
  EXECUTE FUNCTION forget_collected_of_invitation();

-- Confirmed: what the organisation made of it is its preparation and its endorsement.
CREATE FUNCTION forget_collected_of_preparation() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM forget_collected(ARRAY(SELECT line_id FROM invitation WHERE id = NEW.invitation_id AND line_id IS NOT NULL));
  RETURN NULL;
END $$;
CREATE TRIGGER collected_forgotten AFTER UPDATE OF completed_at ON preparation
  FOR EACH ROW WHEN (NEW.completed_at IS NOT NULL AND NEW.invitation_id IS NOT NULL)
  EXECUTE FUNCTION forget_collected_of_preparation();

-- Sign-on is over: what nobody confirmed has lapsed, sent or not.
CREATE FUNCTION forget_collected_of_letter() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM forget_collected(ARRAY(SELECT line.id FROM invitation_line line JOIN invitation_list list ON list.id = line.list_id
    WHERE list.letter_id = NEW.letter_id AND list.collected));
  DELETE FROM collected_logo logo USING invitation_list list
    WHERE list.id = logo.list_id AND list.letter_id = NEW.letter_id;
  RETURN NULL;
END $$;
CREATE TRIGGER collected_forgotten AFTER INSERT ON closure FOR EACH ROW EXECUTE FUNCTION forget_collected_of_letter();

SELECT pgboss.create_queue('collected-logos', '{"policy":"standard"}'::json);

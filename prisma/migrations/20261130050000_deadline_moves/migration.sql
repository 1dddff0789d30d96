-- A deadline moves later, or earlier with a day’s notice. The moves of an opening are numbered; the deadline in force is that of the
-- highest number, else the opening’s own.
ALTER TABLE extension RENAME TO deadline_move;
ALTER TABLE deadline_move RENAME CONSTRAINT extension_pkey TO deadline_move_pkey;
ALTER TABLE deadline_move RENAME CONSTRAINT extension_opening_id_fkey TO deadline_move_opening_id_fkey;
ALTER TABLE deadline_move RENAME CONSTRAINT extension_asked_while_open TO deadline_move_made_while_open;
ALTER TABLE deadline_move RENAME CONSTRAINT extension_reasoned TO deadline_move_reasoned;
ALTER TABLE deadline_move RENAME COLUMN extended_at TO moved_at;
ALTER TABLE deadline_move RENAME COLUMN extended_by_id TO moved_by_id;
ALTER TRIGGER extension_immutable ON deadline_move RENAME TO deadline_move_immutable;
DROP INDEX extension_opening_id_from_deadline_key;
UPDATE notice SET kind = 'deadline-moved' WHERE kind = 'deadline-extended';

-- Those of before were later each time.
ALTER TABLE deadline_move ADD COLUMN number INTEGER;
ALTER TABLE deadline_move DISABLE TRIGGER deadline_move_immutable;
UPDATE deadline_move SET number = numbered.place FROM (
    SELECT id, row_number() OVER (PARTITION BY opening_id ORDER BY to_deadline) AS place FROM deadline_move
  ) numbered WHERE numbered.id = deadline_move.id;
ALTER TABLE deadline_move ENABLE TRIGGER deadline_move_immutable;
ALTER TABLE deadline_move ALTER COLUMN number SET NOT NULL;
CREATE UNIQUE INDEX deadline_move_opening_id_number_key ON deadline_move (opening_id, number);

-- Whoever is undecided has at least a day from the moment in which a deadline came nearer.
ALTER TABLE deadline_move DROP CONSTRAINT extension_later;
ALTER TABLE deadline_move ADD CONSTRAINT deadline_move_leaves_a_day CHECK (
    to_deadline > from_deadline OR (to_deadline < from_deadline AND to_deadline >= moved_at + interval '24 hours'));

CREATE FUNCTION deadline_in_force(opening UUID) RETURNS TIMESTAMPTZ LANGUAGE sql STABLE AS $in_force$
  SELECT coalesce(
    (SELECT to_deadline FROM deadline_move WHERE opening_id = o.id ORDER BY number DESC LIMIT 1), o.deadline)
  FROM opening o WHERE o.id = deadline_in_force.opening
$in_force$;

-- Each begins at the deadline in force, bears the next number, and none comes behind a closure. The opening is held, so that whoever
-- moves or closes at once waits, and sees what the other one did.
DROP TRIGGER extension_in_force ON deadline_move;
DROP FUNCTION refuse_extension();
CREATE FUNCTION refuse_deadline_move() RETURNS trigger LANGUAGE plpgsql AS $refuse$
BEGIN
  PERFORM FROM opening WHERE id = NEW.opening_id FOR UPDATE;
  IF NEW.number <> 1 + (SELECT coalesce(max(number), 0) FROM deadline_move WHERE opening_id = NEW.opening_id) THEN
    RAISE EXCEPTION 'the moves of a deadline are numbered one after another'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'deadline_move_next';
  END IF;
  IF NEW.from_deadline <> deadline_in_force(NEW.opening_id) THEN
    RAISE EXCEPTION 'a deadline is moved from the one in force'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'deadline_move_in_force';
  END IF;
  IF EXISTS (SELECT FROM closure WHERE opening_id = NEW.opening_id) THEN
    RAISE EXCEPTION 'the deadline of an opening that was closed is not moved'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'deadline_move_of_closed';
  END IF;
  RETURN NEW;
END;
$refuse$;
CREATE TRIGGER deadline_move_in_force BEFORE INSERT ON deadline_move
    FOR EACH ROW EXECUTE FUNCTION refuse_deadline_move();

-- A closure by deadline bears the deadline in force, also where somebody moved it at that moment.
CREATE OR REPLACE FUNCTION refuse_early_closure() RETURNS trigger LANGUAGE plpgsql AS $refuse$
BEGIN
  PERFORM FROM opening WHERE id = NEW.opening_id FOR KEY SHARE;
  IF NEW.by_deadline AND NEW.closed_at <> deadline_in_force(NEW.opening_id) THEN
    RAISE EXCEPTION 'a closure by deadline bears the deadline in force'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'closure_in_force';
  END IF;
  RETURN NEW;
END;
$refuse$;

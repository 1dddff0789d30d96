-- The deadline in force of an opening is that of its latest extension, else its own.
CREATE TABLE extension (
    id UUID NOT NULL,
    opening_id UUID NOT NULL,
    from_deadline TIMESTAMPTZ(3) NOT NULL,
    to_deadline TIMESTAMPTZ(3) NOT NULL,
    reason TEXT NOT NULL,
    extended_at TIMESTAMPTZ(3) NOT NULL,
    extended_by_id UUID,
    CONSTRAINT extension_pkey PRIMARY KEY (id)
);
CREATE UNIQUE INDEX extension_opening_id_from_deadline_key ON extension (opening_id, from_deadline);
ALTER TABLE extension ADD CONSTRAINT extension_opening_id_fkey
    FOREIGN KEY (opening_id) REFERENCES opening (id) ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE extension ADD CONSTRAINT extension_later CHECK (to_deadline > from_deadline);
ALTER TABLE extension ADD CONSTRAINT extension_asked_while_open CHECK (extended_at <= from_deadline);
ALTER TABLE extension ADD CONSTRAINT extension_reasoned CHECK (reason <> '');

-- Each begins at the deadline in force, and none comes behind a closure. The opening is held, so that whoever extends or closes
-- it at once waits, and sees what the other one did.
CREATE FUNCTION refuse_extension() RETURNS trigger LANGUAGE plpgsql AS $refuse$
BEGIN
  PERFORM FROM opening WHERE id = NEW.opening_id FOR UPDATE;
  IF NEW.from_deadline <> (
    SELECT coalesce((SELECT max(to_deadline) FROM extension WHERE opening_id = o.id), o.deadline)
    FROM opening o WHERE o.id = NEW.opening_id
  ) THEN
    RAISE EXCEPTION 'an extension begins at the deadline in force'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'extension_in_force';
  END IF;
  IF EXISTS (SELECT FROM closure WHERE opening_id = NEW.opening_id) THEN
    RAISE EXCEPTION 'an opening that was closed is not extended'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'extension_of_closed';
  END IF;
  RETURN NEW;
END;
$refuse$;
CREATE TRIGGER extension_in_force BEFORE INSERT ON extension FOR EACH ROW EXECUTE FUNCTION refuse_extension();
CREATE TRIGGER extension_immutable BEFORE UPDATE OR DELETE ON extension FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON extension FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- A closure by deadline bears the deadline in force, also where somebody moved it at that moment.
CREATE FUNCTION refuse_early_closure() RETURNS trigger LANGUAGE plpgsql AS $refuse$
BEGIN
  PERFORM FROM opening WHERE id = NEW.opening_id FOR KEY SHARE;
  IF NEW.by_deadline AND NEW.closed_at <> (
    SELECT coalesce((SELECT max(to_deadline) FROM extension WHERE opening_id = o.id), o.deadline)
    FROM opening o WHERE o.id = NEW.opening_id
  ) THEN
    RAISE EXCEPTION 'a closure by deadline bears the deadline in force'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'closure_in_force';
  END IF;
  RETURN NEW;
END;
$refuse$;
CREATE TRIGGER closure_in_force BEFORE INSERT ON closure FOR EACH ROW EXECUTE FUNCTION refuse_early_closure();

-- The version in force of an opening is that of its latest change that moved, else the one it was opened with.
CREATE TYPE change_kind AS ENUM ('editorial', 'substantive');

CREATE TABLE change (
    id UUID NOT NULL,
    opening_id UUID NOT NULL,
    from_version_id UUID NOT NULL,
    version_id UUID NOT NULL,
    kind change_kind NOT NULL,
    note TEXT NOT NULL DEFAULT '',
    confirmed TEXT NOT NULL DEFAULT '',
    answers_until TIMESTAMPTZ(3) NOT NULL,
    announced_at TIMESTAMPTZ(3) NOT NULL,
    announced_by_id UUID,
    moved_at TIMESTAMPTZ(3),
    moved_by_id UUID,
    given_up_at TIMESTAMPTZ(3),
    given_up_by_id UUID,
    given_up_reason TEXT,
    CONSTRAINT change_pkey PRIMARY KEY (id)
);
CREATE INDEX change_opening_id_idx ON change (opening_id);
CREATE UNIQUE INDEX change_unended ON change (opening_id) WHERE moved_at IS NULL AND given_up_at IS NULL;
ALTER TABLE change ADD CONSTRAINT change_opening_id_fkey
    FOREIGN KEY (opening_id) REFERENCES opening (id) ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE change ADD CONSTRAINT change_from_version_id_fkey
    FOREIGN KEY (from_version_id) REFERENCES version (id) ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE change ADD CONSTRAINT change_version_id_fkey
    FOREIGN KEY (version_id) REFERENCES version (id) ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE change ADD CONSTRAINT change_one_end CHECK (moved_at IS NULL OR given_up_at IS NULL);
ALTER TABLE change ADD CONSTRAINT change_given_up_reasoned CHECK ((given_up_at IS NULL) = (given_up_reason IS NULL));
-- As long as the opening’s call says is held below; the whole working day of the letter’s zone, by the deed alone.
ALTER TABLE change ADD CONSTRAINT change_window_shortest
    CHECK (kind <> 'editorial' OR answers_until >= announced_at + interval '24 hours');
ALTER TABLE change ADD CONSTRAINT change_moved_after_window
    CHECK (kind <> 'editorial' OR moved_at IS NULL OR moved_at > answers_until);

CREATE TABLE change_showing (
    id UUID NOT NULL,
    change_id UUID NOT NULL,
    endorsement_id UUID NOT NULL,
    CONSTRAINT change_showing_pkey PRIMARY KEY (id)
);
CREATE UNIQUE INDEX change_showing_change_id_endorsement_id_key ON change_showing (change_id, endorsement_id);
CREATE INDEX change_showing_endorsement_id_idx ON change_showing (endorsement_id);
ALTER TABLE change_showing ADD CONSTRAINT change_showing_change_id_fkey
    FOREIGN KEY (change_id) REFERENCES change (id) ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE change_showing ADD CONSTRAINT change_showing_endorsement_id_fkey
    FOREIGN KEY (endorsement_id) REFERENCES endorsement (id) ON DELETE RESTRICT ON UPDATE CASCADE;

CREATE TABLE change_objection (
    id UUID NOT NULL,
    showing_id UUID NOT NULL,
    reason TEXT NOT NULL,
    objected_at TIMESTAMPTZ(3) NOT NULL,
    person_id UUID,
    mailed_to TEXT,
    CONSTRAINT change_objection_pkey PRIMARY KEY (id)
);
CREATE UNIQUE INDEX change_objection_showing_id_key ON change_objection (showing_id);
ALTER TABLE change_objection ADD CONSTRAINT change_objection_showing_id_fkey
    FOREIGN KEY (showing_id) REFERENCES change_showing (id) ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE change_objection ADD CONSTRAINT change_objection_reasoned CHECK (reason <> '');

-- It begins at the version in force, with a later one of the same letter. The opening is held, so that whoever announces or moves
-- at once waits, and sees what the other one did.
CREATE FUNCTION refuse_change_of_text() RETURNS trigger LANGUAGE plpgsql AS $refuse$
DECLARE
  opened opening;
  former version;
  proposed version;
BEGIN
  SELECT * INTO opened FROM opening WHERE id = NEW.opening_id FOR UPDATE;
  SELECT * INTO former FROM version WHERE id = NEW.from_version_id;
  SELECT * INTO proposed FROM version WHERE id = NEW.version_id;
  IF former.id <> coalesce(
       (SELECT version_id FROM change WHERE opening_id = opened.id AND moved_at IS NOT NULL ORDER BY moved_at DESC LIMIT 1),
       opened.version_id)
     OR former.letter_id <> opened.letter_id OR proposed.letter_id <> opened.letter_id
     OR proposed.number <= former.number THEN
    RAISE EXCEPTION 'a change leads from the version in force to a later one of its letter'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'change_in_force';
  END IF;
  IF NEW.kind = 'editorial' AND NEW.answers_until < NEW.announced_at + make_interval(hours => opened.correction_hours) THEN
    RAISE EXCEPTION 'one may object to a correction for as long as the opening says'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'change_window_called';
  END IF;
  IF NEW.moved_at IS NOT NULL OR NEW.given_up_at IS NOT NULL THEN
    RAISE EXCEPTION 'a change ends after it was announced'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'change_begins_unended';
  END IF;
  RETURN NEW;
END;
$refuse$;
CREATE TRIGGER change_in_force BEFORE INSERT ON change FOR EACH ROW EXECUTE FUNCTION refuse_change_of_text();

-- What was announced stays; the end is written once, and a correction that somebody objected to never moves.
CREATE FUNCTION keep_change() RETURNS trigger LANGUAGE plpgsql AS $keep$
BEGIN
  IF TG_OP = 'DELETE' OR OLD.moved_at IS NOT NULL OR OLD.given_up_at IS NOT NULL
     OR (NEW.id, NEW.opening_id, NEW.from_version_id, NEW.version_id, NEW.kind, NEW.note, NEW.confirmed, NEW.answers_until,
         NEW.announced_at, NEW.announced_by_id)
        IS DISTINCT FROM
        (OLD.id, OLD.opening_id, OLD.from_version_id, OLD.version_id, OLD.kind, OLD.note, OLD.confirmed, OLD.answers_until,
         OLD.announced_at, OLD.announced_by_id) THEN
    RAISE EXCEPTION 'what was announced stays, and it ends once' USING ERRCODE = 'restrict_violation';
  END IF;
  IF NEW.moved_at IS NOT NULL AND EXISTS (
    SELECT FROM change_objection o JOIN change_showing ON change_showing.id = o.showing_id
    WHERE change_showing.change_id = NEW.id
  ) THEN
    RAISE EXCEPTION 'an objection stops a correction'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'change_objected';
  END IF;
  RETURN NEW;
END;
$keep$;
CREATE TRIGGER change_kept BEFORE UPDATE OR DELETE ON change FOR EACH ROW EXECUTE FUNCTION keep_change();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON change FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER change_showing_immutable BEFORE UPDATE OR DELETE ON change_showing
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON change_showing FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- An objection is to a correction, arrives by its hour, and comes before the letter moved. The mailbox can be erased.
CREATE FUNCTION refuse_change_objection() RETURNS trigger LANGUAGE plpgsql AS $refuse$
DECLARE
  about change;
BEGIN
  SELECT change.* INTO about FROM change JOIN change_showing ON change_showing.change_id = change.id
    WHERE change_showing.id = NEW.showing_id FOR UPDATE OF change;
  IF about.kind <> 'editorial' OR about.moved_at IS NOT NULL OR about.given_up_at IS NOT NULL
     OR NEW.objected_at > about.answers_until THEN
    RAISE EXCEPTION 'an objection comes in time, to a correction that is out'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'change_objection_in_time';
  END IF;
  RETURN NEW;
END;
$refuse$;
CREATE TRIGGER change_objection_in_time BEFORE INSERT ON change_objection FOR EACH ROW EXECUTE FUNCTION refuse_change_objection();

CREATE FUNCTION keep_change_objection() RETURNS trigger LANGUAGE plpgsql AS $keep$
BEGIN
  IF TG_OP = 'DELETE' OR NEW.mailed_to IS NOT NULL AND NEW.mailed_to IS DISTINCT FROM OLD.mailed_to
     OR (NEW.id, NEW.showing_id, NEW.reason, NEW.objected_at, NEW.person_id)
        IS DISTINCT FROM (OLD.id, OLD.showing_id, OLD.reason, OLD.objected_at, OLD.person_id) THEN
    RAISE EXCEPTION 'an objection stays' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END;
$keep$;
CREATE TRIGGER change_objection_kept BEFORE UPDATE OR DELETE ON change_objection FOR EACH ROW EXECUTE FUNCTION keep_change_objection();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON change_objection FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- A consent by the window is of a correction that moved, to whose former version the same endorsement had consented.
ALTER TABLE consent ADD CONSTRAINT consent_window_means CHECK ((basis = 'window_passed') = (means = 'window'));
CREATE FUNCTION refuse_window_consent() RETURNS trigger LANGUAGE plpgsql AS $refuse$
BEGIN
  IF NOT EXISTS (
    SELECT FROM change
    JOIN text proposed ON proposed.version_id = change.version_id AND proposed.id = NEW.text_id
    JOIN text former ON former.version_id = change.from_version_id
    JOIN consent given ON given.text_id = former.id AND given.endorsement_id = NEW.endorsement_id
    WHERE change.kind = 'editorial' AND change.moved_at = NEW.given_at
  ) THEN
    RAISE EXCEPTION 'a consent by the window is of a correction that moved'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'consent_window_passed';
  END IF;
  RETURN NEW;
END;
$refuse$;
CREATE CONSTRAINT TRIGGER consent_window_passed AFTER INSERT ON consent DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW WHEN (NEW.basis = 'window_passed') EXECUTE FUNCTION refuse_window_consent();

SELECT pgboss.create_queue('changes', '{"policy":"standard"}'::json);

-- When reminders go before the deadline of an opening: the latest row holds; none, the hours that the code gives.
CREATE TABLE reminder_plan (
    id UUID NOT NULL,
    opening_id UUID NOT NULL,
    hours INTEGER[] NOT NULL,
    changed_at TIMESTAMPTZ(3) NOT NULL,
    changed_by_id UUID,
    CONSTRAINT reminder_plan_pkey PRIMARY KEY (id)
);
CREATE INDEX reminder_plan_opening_id_idx ON reminder_plan (opening_id);
ALTER TABLE reminder_plan ADD CONSTRAINT reminder_plan_opening_id_fkey
    FOREIGN KEY (opening_id) REFERENCES opening (id) ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE reminder_plan ADD CONSTRAINT reminder_plan_ahead CHECK (0 < ALL (hours));
CREATE TRIGGER reminder_plan_immutable BEFORE UPDATE OR DELETE ON reminder_plan
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON reminder_plan FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- One sending of reminders: that of one hour of the plan, once for each opening, or one by hand.
CREATE TABLE reminder_round (
    id UUID NOT NULL,
    opening_id UUID NOT NULL,
    due_at TIMESTAMPTZ(3),
    words TEXT,
    sent_at TIMESTAMPTZ(3) NOT NULL,
    sent_by_id UUID,
    CONSTRAINT reminder_round_pkey PRIMARY KEY (id)
);
CREATE UNIQUE INDEX reminder_round_opening_id_due_at_key ON reminder_round (opening_id, due_at);
ALTER TABLE reminder_round ADD CONSTRAINT reminder_round_opening_id_fkey
    FOREIGN KEY (opening_id) REFERENCES opening (id) ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE reminder_round ADD CONSTRAINT reminder_round_not_early CHECK (due_at <= sent_at);
ALTER TABLE reminder_round ADD CONSTRAINT reminder_round_words_by_hand CHECK (due_at IS NULL OR words IS NULL);
CREATE TRIGGER reminder_round_immutable BEFORE UPDATE OR DELETE ON reminder_round
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON reminder_round FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- One mail of it. The mailbox goes once whoever reads it was erased.
CREATE TABLE reminder (
    id UUID NOT NULL,
    round_id UUID NOT NULL,
    address TEXT,
    about TEXT NOT NULL,
    about_id UUID NOT NULL,
    invitation_id UUID,
    organisation_id UUID,
    CONSTRAINT reminder_pkey PRIMARY KEY (id)
);
CREATE UNIQUE INDEX reminder_round_id_address_key ON reminder (round_id, address);
CREATE INDEX reminder_address_idx ON reminder (address);
ALTER TABLE reminder ADD CONSTRAINT reminder_round_id_fkey
    FOREIGN KEY (round_id) REFERENCES reminder_round (id) ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE reminder ADD CONSTRAINT reminder_about CHECK (about IN ('invited', 'begun', 'waits', 'unverified'));

-- No mailbox hears twice within twelve hours of one letter, whoever asks. The letter is held by the deed already.
CREATE FUNCTION refuse_second_reminder() RETURNS trigger LANGUAGE plpgsql AS $refuse$
BEGIN
  IF EXISTS (
    SELECT FROM reminder_round mine JOIN opening ours ON ours.id = mine.opening_id
    JOIN opening o ON o.letter_id = ours.letter_id JOIN reminder_round other ON other.opening_id = o.id AND other.id <> mine.id
    JOIN reminder r ON r.round_id = other.id AND r.address = NEW.address
    WHERE mine.id = NEW.round_id AND other.sent_at > mine.sent_at - interval '12 hours'
      AND other.sent_at < mine.sent_at + interval '12 hours'
  ) THEN
    RAISE EXCEPTION 'a mailbox is reminded of a letter once in twelve hours'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'reminder_apart';
  END IF;
  RETURN NEW;
END;
$refuse$;
CREATE TRIGGER reminder_apart BEFORE INSERT ON reminder FOR EACH ROW EXECUTE FUNCTION refuse_second_reminder();

CREATE FUNCTION refuse_reminder_change() RETURNS trigger LANGUAGE plpgsql AS $refuse$
BEGIN
  IF TG_OP = 'UPDATE' AND NEW.address IS NULL AND to_jsonb(NEW) - 'address' = to_jsonb(OLD) - 'address' THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'a reminder that was sent is not changed' USING ERRCODE = 'check_violation', CONSTRAINT = 'reminder_kept';
END;
$refuse$;
CREATE TRIGGER reminder_kept BEFORE UPDATE OR DELETE ON reminder FOR EACH ROW EXECUTE FUNCTION refuse_reminder_change();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON reminder FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

SELECT pgboss.create_queue('reminders', '{"policy":"standard"}'::json);

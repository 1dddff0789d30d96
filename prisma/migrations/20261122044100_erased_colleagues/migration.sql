-- AlterTable
ALTER TABLE "message" ADD COLUMN     "erased_at" TIMESTAMPTZ(3);

-- A frozen message keeps every byte that goes out, until whom a colleague named asks to be forgotten.
CREATE OR REPLACE FUNCTION refuse_message_change() RETURNS trigger LANGUAGE plpgsql AS $refuse$
BEGIN
  -- Erased once, when it is over: who read the mailbox asked. The digest of the request stays, and so does the row.
  IF OLD.erased_at IS NULL AND NEW.erased_at IS NOT NULL AND OLD.state NOT IN ('prepared', 'sending', 'unknown')
     AND NEW.state = OLD.state AND NEW.request_digest = OLD.request_digest AND NEW.text = '' AND NEW.html = ''
     AND NEW.mailbox = 'erased:' || address_digest(OLD.mailbox) THEN
    RETURN NEW;
  END IF;
  IF NEW.erased_at IS DISTINCT FROM OLD.erased_at THEN
    RAISE EXCEPTION 'a message is erased whole, once it is over' USING ERRCODE = 'restrict_violation';
  END IF;
  IF NEW.mailbox <> OLD.mailbox OR NEW.subject <> OLD.subject OR NEW.attachment_digest <> OLD.attachment_digest
     OR NEW.attachment_name <> OLD.attachment_name OR NEW.from_line <> OLD.from_line OR NEW.reply_to <> OLD.reply_to
     OR NEW.headers <> OLD.headers OR NEW.official_id <> OLD.official_id OR NEW.letter_id <> OLD.letter_id
     OR NEW.dispatch_id <> OLD.dispatch_id OR NEW.again <> OLD.again THEN
    RAISE EXCEPTION 'message is frozen' USING ERRCODE = 'restrict_violation';
  END IF;
  IF (NEW.request_digest <> OLD.request_digest OR NEW.text <> OLD.text OR NEW.html <> OLD.html)
     AND (OLD.state <> 'prepared' OR NEW.state <> 'prepared' OR OLD.first_asked_at IS NOT NULL
          OR NEW.noted_at IS NOT DISTINCT FROM OLD.noted_at) THEN
    RAISE EXCEPTION 'message is frozen' USING ERRCODE = 'restrict_violation';
  END IF;
  IF OLD.state = 'stopped' AND NEW.state <> 'stopped' THEN
    RAISE EXCEPTION 'a stopped message stays stopped' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END;
$refuse$;

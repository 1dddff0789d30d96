-- AlterTable
ALTER TABLE "reply" ADD COLUMN     "confirmed_at" TIMESTAMPTZ(3);

-- A public answer by the link shows once it was confirmed from the official’s own mailbox: what nobody asked for cannot
-- be confirmed, and what was confirmed once stays so.
ALTER TABLE reply ADD CONSTRAINT reply_confirmed_by_mailbox CHECK (confirmed_at IS NULL OR message_id IS NOT NULL);

CREATE FUNCTION refuse_reply_confirmation() RETURNS trigger LANGUAGE plpgsql AS $refuse$
BEGIN
  IF NEW.confirmed_at IS DISTINCT FROM OLD.confirmed_at
     AND (OLD.confirmed_at IS NOT NULL OR OLD.erased_at IS NOT NULL OR NOT OLD.public) THEN
    RAISE EXCEPTION 'only what was to be public is confirmed, once' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END;
$refuse$;
CREATE TRIGGER reply_confirmed_once BEFORE UPDATE ON reply FOR EACH ROW EXECUTE FUNCTION refuse_reply_confirmation();

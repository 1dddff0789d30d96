-- Pauses, approvals and ends of a dispatch are rows of their own: nothing of a dispatch is set back.
CREATE TABLE "dispatch_pause" (
    "id" UUID NOT NULL,
    "dispatch_id" UUID NOT NULL,
    "paused_at" TIMESTAMPTZ(3) NOT NULL,
    "reason" TEXT NOT NULL,
    "paused_by_id" UUID,
    "ended_at" TIMESTAMPTZ(3),
    "ended_by_id" UUID,
    "note" TEXT,

    CONSTRAINT "dispatch_pause_pkey" PRIMARY KEY ("id")
);
CREATE TABLE "dispatch_approval" (
    "id" UUID NOT NULL,
    "dispatch_id" UUID NOT NULL,
    "digest" TEXT NOT NULL,
    "approved_at" TIMESTAMPTZ(3) NOT NULL,
    "approved_by_id" UUID,

    CONSTRAINT "dispatch_approval_pkey" PRIMARY KEY ("id")
);
CREATE TABLE "dispatch_finish" (
    "id" UUID NOT NULL,
    "dispatch_id" UUID NOT NULL,
    "finished_at" TIMESTAMPTZ(3) NOT NULL,
    "reopened_at" TIMESTAMPTZ(3),

    CONSTRAINT "dispatch_finish_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "dispatch_pause_dispatch_id_idx" ON "dispatch_pause"("dispatch_id");
CREATE INDEX "dispatch_approval_dispatch_id_idx" ON "dispatch_approval"("dispatch_id");
CREATE INDEX "dispatch_finish_dispatch_id_idx" ON "dispatch_finish"("dispatch_id");
ALTER TABLE "dispatch_pause" ADD CONSTRAINT "dispatch_pause_dispatch_id_fkey" FOREIGN KEY ("dispatch_id") REFERENCES "dispatch"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "dispatch_approval" ADD CONSTRAINT "dispatch_approval_dispatch_id_fkey" FOREIGN KEY ("dispatch_id") REFERENCES "dispatch"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "dispatch_finish" ADD CONSTRAINT "dispatch_finish_dispatch_id_fkey" FOREIGN KEY ("dispatch_id") REFERENCES "dispatch"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- One pause at a time; a dispatch is finished once, until a further message of it is frozen.
CREATE UNIQUE INDEX dispatch_pause_open ON dispatch_pause (dispatch_id) WHERE ended_at IS NULL;
CREATE UNIQUE INDEX dispatch_finish_standing ON dispatch_finish (dispatch_id) WHERE reopened_at IS NULL;
ALTER TABLE dispatch_pause ADD CONSTRAINT dispatch_pause_note_at_end
  CHECK (ended_at IS NOT NULL OR (note IS NULL AND ended_by_id IS NULL));

-- What the columns held. A pause that is over is told by the trail alone: the event that paused, and the next that resumed,
-- stopped, finished or paused anew. The note is that of the last pause after which a dispatch went on with one.
WITH told AS (
  SELECT event.id, event.at, event.kind, event.ordinal, event.subject_id,
    (chained::jsonb #>> '{plain,dispatchId}')::uuid AS dispatch_id, chained::jsonb #>> '{plain,reason}' AS reason,
    (chained::jsonb ->> 'actorId')::uuid AS actor_id, chained::jsonb #>> '{plain,withNote}' AS with_note
  FROM event WHERE subject = 'letter'
    AND kind IN ('dispatch-paused', 'dispatch-resumed', 'dispatch-stopped', 'dispatch-finished')
), pause AS (
  SELECT told.*, next.at AS ended_at, next.actor_id AS ended_by_id, next.with_note = 'true' AS noted
  FROM told LEFT JOIN LATERAL (
    SELECT later.at, later.actor_id, later.with_note FROM told later
    WHERE later.dispatch_id = told.dispatch_id AND later.ordinal > told.ordinal ORDER BY later.ordinal LIMIT 1) next ON true
  WHERE told.kind = 'dispatch-paused'
)
INSERT INTO dispatch_pause (id, dispatch_id, paused_at, reason, paused_by_id, ended_at, ended_by_id, note)
SELECT gen_random_uuid(), pause.dispatch_id, pause.at, pause.reason, pause.actor_id, pause.ended_at, pause.ended_by_id,
  CASE WHEN pause.noted AND NOT EXISTS (
    SELECT FROM pause later WHERE later.dispatch_id = pause.dispatch_id AND later.ordinal > pause.ordinal AND later.noted
  ) THEN dispatch.note END
FROM pause JOIN dispatch ON dispatch.id = pause.dispatch_id
WHERE pause.ended_at IS NOT NULL;
INSERT INTO dispatch_pause (id, dispatch_id, paused_at, reason, paused_by_id)
SELECT gen_random_uuid(), dispatch.id, paused_at, coalesce(paused_reason, 'by hand'), (
  SELECT (chained::jsonb ->> 'actorId')::uuid FROM event
  WHERE subject = 'letter' AND subject_id = dispatch.letter_id AND kind = 'dispatch-paused'
    AND (chained::jsonb #>> '{plain,dispatchId}')::uuid = dispatch.id
  ORDER BY ordinal DESC LIMIT 1)
FROM dispatch WHERE paused_at IS NOT NULL;
-- A note of which no event tells stays all the same.
INSERT INTO dispatch_pause (id, dispatch_id, paused_at, reason, ended_at, note)
SELECT gen_random_uuid(), id, sent_at, 'withdrawal', sent_at, note FROM dispatch
WHERE note IS NOT NULL AND sent_at IS NOT NULL
  AND NOT EXISTS (SELECT FROM dispatch_pause p WHERE p.dispatch_id = dispatch.id AND p.note IS NOT NULL);

INSERT INTO dispatch_approval (id, dispatch_id, digest, approved_at, approved_by_id)
SELECT gen_random_uuid(), (chained::jsonb #>> '{plain,dispatchId}')::uuid, chained::jsonb #>> '{plain,approvedDigest}', at,
  (chained::jsonb ->> 'actorId')::uuid
FROM event WHERE subject = 'letter' AND kind = 'dispatch-approved';
INSERT INTO dispatch_approval (id, dispatch_id, digest, approved_at, approved_by_id)
SELECT gen_random_uuid(), id, approved_digest, approved_at, approved_by_id FROM dispatch d
WHERE approved_at IS NOT NULL AND NOT EXISTS (
  SELECT FROM dispatch_approval a
  WHERE a.dispatch_id = d.id AND a.digest = d.approved_digest AND a.approved_at = d.approved_at
    AND a.approved_by_id IS NOT DISTINCT FROM d.approved_by_id);
INSERT INTO dispatch_finish (id, dispatch_id, finished_at)
SELECT gen_random_uuid(), id, finished_at FROM dispatch WHERE finished_at IS NOT NULL;

ALTER TABLE dispatch
  DROP CONSTRAINT dispatch_second_person, DROP CONSTRAINT dispatch_approved_whole,
  DROP COLUMN approved_digest, DROP COLUMN approved_at, DROP COLUMN approved_by_id,
  DROP COLUMN paused_at, DROP COLUMN paused_reason, DROP COLUMN finished_at, DROP COLUMN note;

-- Whoever approves is not the one who sends.
CREATE FUNCTION refuse_own_approval() RETURNS trigger LANGUAGE plpgsql AS $refuse$
BEGIN
  IF NEW.sent_at IS NOT NULL AND NEW.sent_by_id = (
    SELECT approved_by_id FROM dispatch_approval WHERE dispatch_id = NEW.id ORDER BY approved_at DESC, id DESC LIMIT 1
  ) THEN
    RAISE EXCEPTION 'dispatch_second_person: whoever approves is not the one who sends'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'dispatch_second_person';
  END IF;
  RETURN NEW;
END;
$refuse$;
CREATE TRIGGER dispatch_second_person BEFORE INSERT OR UPDATE OF sent_at, sent_by_id ON dispatch
  FOR EACH ROW EXECUTE FUNCTION refuse_own_approval();

-- What is over stays as it was.
CREATE FUNCTION refuse_pause_change() RETURNS trigger LANGUAGE plpgsql AS $refuse$
BEGIN
  IF TG_OP = 'DELETE' OR OLD.ended_at IS NOT NULL OR NEW.id <> OLD.id OR NEW.dispatch_id <> OLD.dispatch_id
     OR NEW.paused_at <> OLD.paused_at OR NEW.reason <> OLD.reason OR NEW.paused_by_id IS DISTINCT FROM OLD.paused_by_id THEN
    RAISE EXCEPTION 'a pause ends once, and nothing else of it changes' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END;
$refuse$;
CREATE TRIGGER dispatch_pause_kept BEFORE UPDATE OR DELETE ON dispatch_pause
  FOR EACH ROW EXECUTE FUNCTION refuse_pause_change();
CREATE FUNCTION refuse_finish_change() RETURNS trigger LANGUAGE plpgsql AS $refuse$
BEGIN
  IF TG_OP = 'DELETE' OR OLD.reopened_at IS NOT NULL OR NEW.id <> OLD.id OR NEW.dispatch_id <> OLD.dispatch_id
     OR NEW.finished_at <> OLD.finished_at THEN
    RAISE EXCEPTION 'an end is reopened once, and nothing else of it changes' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END;
$refuse$;
CREATE TRIGGER dispatch_finish_kept BEFORE UPDATE OR DELETE ON dispatch_finish
  FOR EACH ROW EXECUTE FUNCTION refuse_finish_change();
CREATE TRIGGER dispatch_approval_immutable BEFORE UPDATE OR DELETE ON dispatch_approval
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON dispatch_pause FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON dispatch_approval FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON dispatch_finish FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

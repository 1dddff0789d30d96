-- CreateTable
CREATE TABLE "text_trial" (
    "text_id" UUID NOT NULL,
    "asked_at" TIMESTAMPTZ(3) NOT NULL,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "finished_at" TIMESTAMPTZ(3),
    "failure" TEXT,
    "part" TEXT,
    "place" INTEGER,
    "quote" TEXT,

    CONSTRAINT "text_trial_pkey" PRIMARY KEY ("text_id")
);

-- AddForeignKey
ALTER TABLE "text_trial" ADD CONSTRAINT "text_trial_text_id_fkey" FOREIGN KEY ("text_id") REFERENCES "text"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- A failure is known only of a trial that ended; its place only of a failure, and as a whole.
ALTER TABLE text_trial ADD CONSTRAINT text_trial_failure CHECK (failure IS NULL OR finished_at IS NOT NULL);
ALTER TABLE text_trial ADD CONSTRAINT text_trial_place CHECK (
  (part IS NULL AND place IS NULL AND quote IS NULL) OR (failure IS NOT NULL AND part IS NOT NULL AND place IS NOT NULL AND quote IS NOT NULL)
);
ALTER TABLE text_trial ADD CONSTRAINT text_trial_part CHECK (
  part IN ('title', 'subject', 'addressees', 'ask in brief', 'body', 'ask')
);

-- What came of a trial stays as it was found.
CREATE FUNCTION refuse_second_finding() RETURNS trigger LANGUAGE plpgsql AS $refuse$
BEGIN
  IF TG_OP = 'DELETE' OR OLD.finished_at IS NOT NULL OR NEW.text_id <> OLD.text_id OR NEW.asked_at <> OLD.asked_at THEN
    RAISE EXCEPTION 'a trial is never altered once it ended' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END;
$refuse$;
CREATE TRIGGER text_trial_once BEFORE UPDATE OR DELETE ON text_trial FOR EACH ROW EXECUTE FUNCTION refuse_second_finding();

SELECT pgboss.create_queue('trial', '{"policy":"standard"}'::json);

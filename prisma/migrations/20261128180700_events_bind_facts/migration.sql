-- What an event says of the rows of its deed: a salted digest of each, as the deed left it. The event’s chained part
-- commits to all of them. A row bound anew needs its former salt no more: that is removed, so that what was erased since
-- cannot be guessed from a digest.
CREATE TABLE "event_fact" (
    "number" BIGSERIAL NOT NULL,
    "event_id" UUID NOT NULL,
    "part" TEXT NOT NULL,
    "row_id" TEXT NOT NULL,
    "salt" TEXT,
    "digest" TEXT NOT NULL,

    CONSTRAINT "event_fact_pkey" PRIMARY KEY ("number")
);
CREATE UNIQUE INDEX "event_fact_event_id_part_row_id_key" ON "event_fact"("event_id", "part", "row_id");
CREATE INDEX "event_fact_part_row_id_idx" ON "event_fact"("part", "row_id");
ALTER TABLE "event_fact" ADD CONSTRAINT "event_fact_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "event"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

CREATE FUNCTION refuse_fact_change() RETURNS trigger LANGUAGE plpgsql AS $refuse$
BEGIN
  IF TG_OP = 'DELETE' OR NEW.number <> OLD.number OR NEW.event_id <> OLD.event_id OR NEW.part <> OLD.part
     OR NEW.row_id <> OLD.row_id OR NEW.digest <> OLD.digest OR NEW.salt IS NOT NULL THEN
    RAISE EXCEPTION 'what an event says of a row stays' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END;
$refuse$;
CREATE TRIGGER event_fact_kept BEFORE UPDATE OR DELETE ON event_fact
  FOR EACH ROW EXECUTE FUNCTION refuse_fact_change();

-- SHA-256 over the salt and the columns of a row that are facts, as JSON with sorted keys and without nulls: a column that
-- an upgrade adds empty changes no digest. The same in every session, whatever its settings.
CREATE FUNCTION fact_digest(salt text, facts anyelement, chosen text[], left_out text[]) RETURNS text
LANGUAGE sql STABLE SET TimeZone = 'UTC' SET bytea_output = 'hex' SET extra_float_digits = 1 AS $digest$
  SELECT encode(sha256(convert_to(salt || E'\n' || coalesce(jsonb_object_agg(key, value), '{}'::jsonb)::text, 'UTF8')), 'hex')
  FROM jsonb_each(to_jsonb(facts))
  WHERE value <> 'null'::jsonb AND (chosen IS NULL OR key = ANY(chosen)) AND NOT key = ANY(left_out);
$digest$;

-- Nothing that happened is emptied at one stroke. A table of queues, sessions or counters may be.
DO $each$
DECLARE kept text;
BEGIN
  FOR kept IN
    SELECT relname FROM pg_class
    WHERE relnamespace = current_schema()::regnamespace AND relkind = 'r'
      AND relname NOT IN ('_prisma_migrations', 'session', 'sign_in', 'rate_limit', 'local_mail')
  LOOP
    EXECUTE format('CREATE TRIGGER never_emptied BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()', kept);
  END LOOP;
END;
$each$;

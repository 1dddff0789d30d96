-- CreateEnum
CREATE TYPE "name_kind" AS ENUM ('display', 'legal', 'acronym', 'translation');

-- CreateTable
CREATE TABLE "organisation_name" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "kind" "name_kind" NOT NULL,
    "language" TEXT,
    "likenesses" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "likeness_rule" INTEGER NOT NULL DEFAULT 0,
    "added_at" TIMESTAMPTZ(3) NOT NULL,
    "added_by_id" UUID,
    "held_at" TIMESTAMPTZ(3),
    "held_reason" TEXT,
    "released_at" TIMESTAMPTZ(3),
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "organisation_name_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "organisation_name_organisation_id_idx" ON "organisation_name"("organisation_id");

-- CreateIndex
CREATE INDEX "organisation_name_likenesses_idx" ON "organisation_name" USING GIN ("likenesses");

-- CreateIndex
CREATE INDEX "organisation_name_likeness_rule_idx" ON "organisation_name"("likeness_rule");

-- AddForeignKey
ALTER TABLE "organisation_name" ADD CONSTRAINT "organisation_name_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- DropIndex
DROP INDEX "organisation_likeness_idx";

-- AlterTable
ALTER TABLE "organisation" DROP COLUMN "likeness",
ADD COLUMN     "host_likeness" TEXT,
ADD COLUMN     "host_likeness_rule" INTEGER NOT NULL DEFAULT 0;

-- CreateIndex
CREATE INDEX "organisation_host_likeness_idx" ON "organisation"("host_likeness");

-- CreateIndex
CREATE INDEX "organisation_host_likeness_rule_idx" ON "organisation"("host_likeness_rule");

-- Another host looks like something else: it is compared anew.
CREATE FUNCTION forget_host_likeness() RETURNS trigger LANGUAGE plpgsql AS $forget$
BEGIN
  NEW.host_likeness_rule := 0;
  RETURN NEW;
END;
$forget$;
CREATE TRIGGER organisation_host_moved BEFORE UPDATE OF host ON organisation
  FOR EACH ROW WHEN (NEW.host <> OLD.host) EXECUTE FUNCTION forget_host_likeness();

-- One name that has not ended for each organisation and wording.
CREATE UNIQUE INDEX organisation_name_current ON organisation_name (organisation_id, name) WHERE ended_at IS NULL;

-- The display and the legal name of the entry are always among an organisation’s names; what the entry no longer says ends.
CREATE FUNCTION keep_entry_names() RETURNS trigger LANGUAGE plpgsql AS $keep$
BEGIN
  UPDATE organisation_name SET ended_at = statement_timestamp()
  WHERE organisation_id = NEW.id AND ended_at IS NULL AND kind IN ('display', 'legal')
    AND name NOT IN (NEW.display_name, NEW.legal_name);
  -- The same wording for both is the display name. A name that was added by hand becomes the entry’s: the entry is what is held.
  INSERT INTO organisation_name (id, organisation_id, name, kind, added_at)
  SELECT gen_random_uuid(), NEW.id, entry.name, entry.kind, statement_timestamp()
  FROM (SELECT NEW.display_name AS name, 'display'::name_kind AS kind
        UNION ALL SELECT NEW.legal_name, 'legal'::name_kind WHERE NEW.legal_name <> NEW.display_name) AS entry
  ON CONFLICT (organisation_id, name) WHERE ended_at IS NULL
  DO UPDATE SET kind = EXCLUDED.kind, language = NULL, held_at = NULL, held_reason = NULL, released_at = NULL
  WHERE organisation_name.kind <> EXCLUDED.kind;
  RETURN NULL;
END;
$keep$;
CREATE TRIGGER organisation_entry_names AFTER INSERT OR UPDATE OF display_name, legal_name ON organisation
  FOR EACH ROW EXECUTE FUNCTION keep_entry_names();

INSERT INTO organisation_name (id, organisation_id, name, kind, added_at)
SELECT gen_random_uuid(), id, display_name, 'display'::name_kind, founded_at FROM organisation
UNION ALL SELECT gen_random_uuid(), id, legal_name, 'legal'::name_kind, founded_at FROM organisation WHERE legal_name <> display_name;

-- What stood as free text in a preparation that is still open becomes a held name: nothing that was prepared is lost, and
-- nobody co-signs with it before the staff have looked.
INSERT INTO organisation_name (id, organisation_id, name, kind, added_at, held_at, held_reason)
SELECT gen_random_uuid(), organisation_id, printed_name, 'translation'::name_kind, statement_timestamp(), statement_timestamp(), 'printed'
FROM preparation WHERE completed_at IS NULL AND cancelled_at IS NULL
GROUP BY organisation_id, printed_name
ON CONFLICT (organisation_id, name) WHERE ended_at IS NULL DO NOTHING;

-- A name keeps its wording and whose it is: it is added or ended, and what is printed under it stays.
CREATE FUNCTION refuse_name_change() RETURNS trigger LANGUAGE plpgsql AS $refuse$
BEGIN
  IF NEW.organisation_id <> OLD.organisation_id OR NEW.name <> OLD.name
     OR (OLD.ended_at IS NOT NULL AND NEW.ended_at IS DISTINCT FROM OLD.ended_at) THEN
    RAISE EXCEPTION 'a name keeps its wording' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END;
$refuse$;
CREATE TRIGGER organisation_name_kept BEFORE UPDATE ON organisation_name
  FOR EACH ROW EXECUTE FUNCTION refuse_name_change();

-- What is prepared to be printed is one of the organisation’s own names, and none that is held.
CREATE FUNCTION require_own_name() RETURNS trigger LANGUAGE plpgsql AS $require$
BEGIN
  IF TG_OP = 'UPDATE' AND NEW.printed_name = OLD.printed_name THEN
    RETURN NEW;
  END IF;
  PERFORM FROM organisation_name
  WHERE organisation_id = NEW.organisation_id AND name = NEW.printed_name AND ended_at IS NULL
    AND (held_at IS NULL OR released_at IS NOT NULL) FOR KEY SHARE;
  IF NOT FOUND THEN
    RAISE EXCEPTION 'what is printed is one of the organisation''s names' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END;
$require$;
CREATE TRIGGER preparation_prints_own_name BEFORE INSERT OR UPDATE OF printed_name ON preparation
  FOR EACH ROW EXECUTE FUNCTION require_own_name();

-- An endorsement prints the same, or what its preparation printed when that was one of the names: one that was removed
-- since stays where it was prepared; one that is held stands nowhere.
CREATE FUNCTION require_prepared_name() RETURNS trigger LANGUAGE plpgsql AS $require$
BEGIN
  IF TG_OP = 'UPDATE' AND NEW.printed_name = OLD.printed_name
     AND NEW.preparation_id IS NOT DISTINCT FROM OLD.preparation_id THEN
    RETURN NEW;
  END IF;
  PERFORM FROM organisation_name n
  WHERE n.organisation_id = NEW.organisation_id AND n.name = NEW.printed_name
    AND (n.held_at IS NULL OR n.released_at IS NOT NULL)
    AND (n.ended_at IS NULL OR EXISTS (
      SELECT FROM preparation p
      WHERE p.id = NEW.preparation_id AND p.organisation_id = NEW.organisation_id AND p.printed_name = NEW.printed_name))
  FOR KEY SHARE;
  IF NOT FOUND THEN
    RAISE EXCEPTION 'what is printed is one of the organisation''s names' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END;
$require$;
CREATE TRIGGER endorsement_prints_own_name BEFORE INSERT OR UPDATE OF printed_name, preparation_id ON endorsement
  FOR EACH ROW EXECUTE FUNCTION require_prepared_name();

-- Whoever signs in without a name is asked for it once; a name that was not wanted is not asked for again.
ALTER TABLE "person" ADD COLUMN "name_asked_at" TIMESTAMPTZ(3);

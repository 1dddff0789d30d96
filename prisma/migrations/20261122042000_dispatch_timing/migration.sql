-- When a dispatch goes and how fast, and who approved exactly what goes; what is due is found by an index.

ALTER TABLE "dispatch" ADD COLUMN     "approved_at" TIMESTAMPTZ(3),
ADD COLUMN     "approved_by_id" UUID,
ADD COLUMN     "approved_digest" TEXT,
ADD COLUMN     "goes_at" TIMESTAMPTZ(3),
ADD COLUMN     "next_turn_at" TIMESTAMPTZ(3),
ADD COLUMN     "per_hour" INTEGER,
ADD COLUMN     "time_zone" TEXT;

ALTER TABLE dispatch ADD CONSTRAINT dispatch_per_hour_sensible CHECK (per_hour BETWEEN 1 AND 36000);
ALTER TABLE dispatch ADD CONSTRAINT dispatch_hour_has_zone CHECK (goes_at IS NULL OR time_zone IS NOT NULL);
ALTER TABLE dispatch ADD CONSTRAINT dispatch_approved_whole
  CHECK ((approved_at IS NULL) = (approved_digest IS NULL));
-- Whoever approves is not the one who sends.
ALTER TABLE dispatch ADD CONSTRAINT dispatch_second_person
  CHECK (sent_at IS NULL OR approved_by_id IS DISTINCT FROM sent_by_id);

-- What a worker asks for next; and news that wait for the answer that names them.
CREATE INDEX message_due ON message (dispatch_id, next_at NULLS FIRST, id) WHERE state IN ('prepared', 'sending');
CREATE INDEX message_news_waiting ON message_news ((facts->>'providerId')) WHERE message_id IS NULL;

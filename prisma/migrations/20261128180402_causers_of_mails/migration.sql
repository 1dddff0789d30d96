-- Who has a mail sent to somebody else, and what it is about: what bounds it is counted here.
-- AlterTable
ALTER TABLE "notice" ADD COLUMN     "causer_id" UUID,
ADD COLUMN     "subject_id" UUID;

-- CreateIndex
CREATE INDEX "notice_causer_id_created_at_idx" ON "notice"("causer_id", "created_at");

-- CreateTable
CREATE TABLE "nomination" (
    "id" UUID NOT NULL,
    "membership_id" UUID NOT NULL,
    "roles" "role"[],
    "position" TEXT,
    "suggested_name" TEXT,
    "asked_at" TIMESTAMPTZ(3) NOT NULL,
    "asked_by_id" UUID,
    "accepted_at" TIMESTAMPTZ(3),
    "refused_at" TIMESTAMPTZ(3),
    "taken_back_at" TIMESTAMPTZ(3),

    CONSTRAINT "nomination_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "nomination_membership_id_idx" ON "nomination"("membership_id");

-- AddForeignKey
ALTER TABLE "nomination" ADD CONSTRAINT "nomination_membership_id_fkey" FOREIGN KEY ("membership_id") REFERENCES "membership"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- One that waits for each membership, and one answer to each.
CREATE UNIQUE INDEX nomination_waiting ON nomination (membership_id)
  WHERE accepted_at IS NULL AND refused_at IS NULL AND taken_back_at IS NULL;
ALTER TABLE nomination ADD CONSTRAINT nomination_answered_once
  CHECK (num_nonnulls(accepted_at, refused_at, taken_back_at) <= 1);

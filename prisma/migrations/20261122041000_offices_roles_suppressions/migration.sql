-- Offices beside persons, roles in committees and on files, suppressed mailboxes, imports that can be undone.

-- AlterTable
ALTER TABLE "directory_import" ADD COLUMN     "as_of" TIMESTAMPTZ(3),
ADD COLUMN     "before" JSONB,
ADD COLUMN     "mapping" JSONB,
ADD COLUMN     "undone_at" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "official" ADD COLUMN     "as_of" TIMESTAMPTZ(3),
ADD COLUMN     "constituency" TEXT,
ADD COLUMN     "form_of_address" TEXT,
ADD COLUMN     "kind" TEXT NOT NULL DEFAULT 'person',
ADD COLUMN     "languages" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "lead_id" UUID,
ADD COLUMN     "position" TEXT,
ADD COLUMN     "salutations" JSONB;

-- AlterTable
ALTER TABLE "official_mailbox" ALTER COLUMN "kind" SET DEFAULT 'personal';

-- CreateTable
CREATE TABLE "official_role" (
    "id" UUID NOT NULL,
    "official_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "added_at" TIMESTAMPTZ(3) NOT NULL,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "official_role_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "office_tenure" (
    "id" UUID NOT NULL,
    "office_id" UUID NOT NULL,
    "holder_id" UUID NOT NULL,
    "since" DATE,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "office_tenure_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "suppression" (
    "digest" TEXT NOT NULL,
    "suppressed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "suppression_pkey" PRIMARY KEY ("digest")
);

-- CreateTable
CREATE TABLE "table_mapping" (
    "id" UUID NOT NULL,
    "shape" TEXT NOT NULL,
    "mapping" JSONB NOT NULL,
    "saved_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "table_mapping_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "official_role_kind_body_role_idx" ON "official_role"("kind", "body", "role");

-- CreateIndex
CREATE UNIQUE INDEX "official_role_official_id_kind_body_role_source_key" ON "official_role"("official_id", "kind", "body", "role", "source");

-- CreateIndex
CREATE INDEX "office_tenure_office_id_idx" ON "office_tenure"("office_id");

-- CreateIndex
CREATE INDEX "office_tenure_holder_id_idx" ON "office_tenure"("holder_id");

-- CreateIndex
CREATE UNIQUE INDEX "table_mapping_shape_key" ON "table_mapping"("shape");

-- CreateIndex
CREATE INDEX "directory_import_applied_at_idx" ON "directory_import"("applied_at");

-- CreateIndex
CREATE INDEX "official_institution_idx" ON "official"("institution");

-- CreateIndex
CREATE INDEX "official_lead_id_idx" ON "official"("lead_id");

-- AddForeignKey
ALTER TABLE "official" ADD CONSTRAINT "official_lead_id_fkey" FOREIGN KEY ("lead_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "official_role" ADD CONSTRAINT "official_role_official_id_fkey" FOREIGN KEY ("official_id") REFERENCES "official"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "office_tenure" ADD CONSTRAINT "office_tenure_office_id_fkey" FOREIGN KEY ("office_id") REFERENCES "official"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "office_tenure" ADD CONSTRAINT "office_tenure_holder_id_fkey" FOREIGN KEY ("holder_id") REFERENCES "official"("id") ON DELETE CASCADE ON UPDATE CASCADE;



-- Mailboxes were named after their hosts; what decides is who reads them.
UPDATE official_mailbox SET kind = 'personal' WHERE kind IN ('institution', 'other');

CREATE UNIQUE INDEX office_one_holder ON office_tenure (office_id) WHERE ended_at IS NULL;
ALTER TABLE official ADD CONSTRAINT official_kind CHECK (kind IN ('person', 'office'));
ALTER TABLE official_mailbox ADD CONSTRAINT official_mailbox_kind CHECK (kind IN ('personal', 'office', 'assistant'));
CREATE INDEX official_by_name ON official (coalesce(family_name, full_name), full_name, id);
CREATE INDEX "official_mailbox_address_idx" ON "official_mailbox"("address");

-- Under what an objection is kept, so that the address itself can go.
CREATE FUNCTION address_digest(address text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
RETURN encode(sha256(convert_to(lower(btrim(address)), 'UTF8')), 'hex');

CREATE INDEX official_mailbox_digest ON official_mailbox (address_digest(address));

-- Those who objected before.
INSERT INTO suppression (digest, suppressed_at)
SELECT address_digest(b.address), min(o.suppressed_at) FROM official o JOIN official_mailbox b ON b.official_id = o.id
WHERE o.suppressed_at IS NOT NULL GROUP BY 1 ON CONFLICT DO NOTHING;
INSERT INTO suppression (digest, suppressed_at)
SELECT address_digest(m.mailbox), min(o.suppressed_at) FROM official o JOIN message m ON m.official_id = o.id
WHERE o.suppressed_at IS NOT NULL GROUP BY 1 ON CONFLICT DO NOTHING;

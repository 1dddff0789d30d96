-- A directory of tens of thousands: the first mailbox of everybody is read from one index, and an import keeps what it
-- touches without the database taking pains over the form and the size of it.

-- A preview is compared with the directory each time it is shown; what it was applied to is known only then.
ALTER TABLE "directory_import" ALTER COLUMN "against" DROP NOT NULL;

-- Written with every import and read once, if ever: compressing it took longer than all else that applying does.
ALTER TABLE "directory_import" ALTER COLUMN "before" TYPE JSON USING "before"::json;
ALTER TABLE "directory_import" ALTER COLUMN "before" SET STORAGE EXTERNAL;

-- The mailbox that a message goes to: of those that stand and take mail, the first.
CREATE INDEX official_mailbox_standing ON official_mailbox (official_id, position, address)
  WHERE ended_at IS NULL AND bounced_at IS NULL;

-- Unique indexes begin alike, or nothing asks by these.
DROP INDEX "official_mailbox_official_id_idx";
DROP INDEX "official_source_identifier_idx";

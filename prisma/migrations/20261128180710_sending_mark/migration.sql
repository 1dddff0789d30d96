-- How far sending has come, in one row. The same number is kept outside the database before anything is handed over: a
-- database that is behind it was restored, and sends nothing until staff have looked.
CREATE TABLE "sending_mark" (
    "installation_id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "count" INTEGER NOT NULL DEFAULT 0,
    "held_at" TIMESTAMPTZ(3),
    "held_reason" TEXT,

    CONSTRAINT "sending_mark_pkey" PRIMARY KEY ("installation_id")
);
CREATE UNIQUE INDEX sending_mark_one ON sending_mark ((true));
INSERT INTO sending_mark DEFAULT VALUES;
CREATE TRIGGER sending_mark_kept BEFORE DELETE ON sending_mark FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON sending_mark FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

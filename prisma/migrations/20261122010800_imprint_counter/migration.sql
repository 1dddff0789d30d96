-- A save of the imprint carries the counter it was read at: a stale one is refused with both kept.
ALTER TABLE "imprint" ADD COLUMN "counter" INTEGER NOT NULL DEFAULT 0;

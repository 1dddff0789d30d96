-- What an opening asks: who may sign, what is printed, by which rules for change. As the opening’s row, it never changes.
ALTER TABLE opening ADD COLUMN who_may_sign TEXT NOT NULL DEFAULT 'invited';
ALTER TABLE opening ADD COLUMN prints_signatories BOOLEAN NOT NULL DEFAULT false;
ALTER TABLE opening ADD COLUMN quorum INTEGER;
ALTER TABLE opening ADD COLUMN correction_hours INTEGER NOT NULL DEFAULT 48;
ALTER TABLE opening ADD COLUMN statements TEXT NOT NULL DEFAULT 'held';
ALTER TABLE opening ADD COLUMN takes_reservations BOOLEAN NOT NULL DEFAULT false;
ALTER TABLE opening ADD CONSTRAINT opening_who_may_sign_known CHECK (who_may_sign IN ('invited', 'verified'));
ALTER TABLE opening ADD CONSTRAINT opening_quorum_counts CHECK (quorum > 0);
ALTER TABLE opening ADD CONSTRAINT opening_correction_takes_a_day CHECK (correction_hours >= 24);
ALTER TABLE opening ADD CONSTRAINT opening_statements_known CHECK (statements IN ('none', 'held', 'shown'));

-- Openings of before asked what their letter said until now.
ALTER TABLE opening DISABLE TRIGGER opening_immutable;
UPDATE opening SET prints_signatories = letter.prints_signatories,
    statements = CASE WHEN letter.holds_statements THEN 'held' ELSE 'shown' END
  FROM letter WHERE letter.id = opening.letter_id;
ALTER TABLE opening ENABLE TRIGGER opening_immutable;
ALTER TABLE letter DROP COLUMN prints_signatories;
ALTER TABLE letter DROP COLUMN holds_statements;

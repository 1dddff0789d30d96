-- A code of six digits beside the link to sign in. The code follows from the id and the secret and is stored nowhere; how many wrong
-- ones were typed is, for at most five count.
ALTER TABLE "sign_in" ADD COLUMN "wrong_codes" SMALLINT NOT NULL DEFAULT 0;
ALTER TABLE "sign_in" ADD CONSTRAINT "sign_in_wrong_codes" CHECK ("wrong_codes" BETWEEN 0 AND 5);
CREATE INDEX "sign_in_browser_digest_idx" ON "sign_in"("browser_digest");

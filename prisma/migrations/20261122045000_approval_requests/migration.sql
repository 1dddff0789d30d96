-- A request for the second person’s word on exactly what goes: one for each digest, told once to each who may give it.
CREATE TABLE approval_request (
    id UUID NOT NULL,
    dispatch_id UUID NOT NULL,
    digest TEXT NOT NULL,
    asked_at TIMESTAMPTZ(3) NOT NULL,
    asked_by_id UUID,
    CONSTRAINT approval_request_pkey PRIMARY KEY (id)
);
CREATE UNIQUE INDEX approval_request_dispatch_id_digest_key ON approval_request (dispatch_id, digest);
ALTER TABLE approval_request ADD CONSTRAINT approval_request_dispatch_id_fkey
    FOREIGN KEY (dispatch_id) REFERENCES dispatch (id) ON DELETE CASCADE ON UPDATE CASCADE;
CREATE TRIGGER approval_request_immutable BEFORE UPDATE ON approval_request FOR EACH ROW EXECUTE FUNCTION refuse_change();

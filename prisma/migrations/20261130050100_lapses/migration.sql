-- Who fell out when a letter was opened again with a version that it has not signed, as it was when that was done.
CREATE TABLE lapse (
    id UUID NOT NULL,
    opening_id UUID NOT NULL,
    endorsement_id UUID NOT NULL,
    CONSTRAINT lapse_pkey PRIMARY KEY (id)
);
CREATE UNIQUE INDEX lapse_opening_id_endorsement_id_key ON lapse (opening_id, endorsement_id);
CREATE INDEX lapse_endorsement_id_idx ON lapse (endorsement_id);
ALTER TABLE lapse ADD CONSTRAINT lapse_opening_id_fkey
    FOREIGN KEY (opening_id) REFERENCES opening (id) ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE lapse ADD CONSTRAINT lapse_endorsement_id_fkey
    FOREIGN KEY (endorsement_id) REFERENCES endorsement (id) ON DELETE RESTRICT ON UPDATE CASCADE;
CREATE TRIGGER lapse_immutable BEFORE UPDATE OR DELETE ON lapse FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER never_emptied BEFORE TRUNCATE ON lapse FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- Tells at commit which queues have a job that may run at once, so that a worker need not look often.
CREATE FUNCTION pgboss.tell_waiting_jobs() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('waiting_jobs', name) FROM (SELECT DISTINCT name FROM made WHERE start_after <= now()) AS waiting;
  RETURN NULL;
END
$$;

CREATE TRIGGER tell_waiting_jobs AFTER INSERT ON pgboss.job
  REFERENCING NEW TABLE AS made
  FOR EACH STATEMENT EXECUTE FUNCTION pgboss.tell_waiting_jobs();

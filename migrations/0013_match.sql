-- What each kept match was computed from, so that an index finds those that no longer hold, whoever changed the job.

ALTER TABLE jobs ADD COLUMN match_inputs TEXT;
ALTER TABLE jobs ADD COLUMN match_provisional INTEGER NOT NULL DEFAULT 0 CHECK (match_provisional IN (0, 1));

CREATE INDEX jobs_match_inputs ON jobs (user_id, match_inputs);

CREATE TRIGGER jobs_match_outdated AFTER UPDATE ON jobs
WHEN (old.title, old.location, old.work_mode, old.salary_min, old.salary_max, old.salary_currency, old.salary_period, old.description, old.posting_snapshot)
    IS NOT (new.title, new.location, new.work_mode, new.salary_min, new.salary_max, new.salary_currency, new.salary_period, new.description, new.posting_snapshot)
BEGIN
    UPDATE jobs SET match_inputs = NULL WHERE id = new.id;
END;

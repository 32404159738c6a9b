-- Openings, how each got to its status, and the people and notes around them.

-- Sort indexes end in `archived`: page and total of the usual list (archived = 0) are then answered from the index alone.
CREATE TABLE jobs (
    id                 BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    user_id            BLOB NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    title              TEXT NOT NULL COLLATE NOCASE,
    company            TEXT NOT NULL COLLATE NOCASE,
    location           TEXT,
    work_mode          TEXT CHECK (work_mode IN ('REMOTE', 'HYBRID', 'ONSITE')),
    job_type           TEXT CHECK (job_type IN ('FULL_TIME', 'PART_TIME', 'CONTRACT', 'INTERNSHIP', 'TEMPORARY')),
    salary_min         INTEGER CHECK (salary_min >= 0),
    salary_max         INTEGER CHECK (salary_max >= 0),
    salary_currency    TEXT CHECK (salary_currency GLOB '[A-Z][A-Z][A-Z]'),
    salary_period      TEXT CHECK (salary_period IN ('HOUR', 'DAY', 'WEEK', 'MONTH', 'YEAR')),
    status             TEXT NOT NULL DEFAULT 'INTERESTED' CHECK (status IN (
                           'INTERESTED', 'APPLIED', 'INTERVIEW_SCHEDULED', 'INTERVIEW_COMPLETED',
                           'OFFER_RECEIVED', 'REJECTED', 'ACCEPTED', 'WITHDRAWN')),
    status_since       TEXT NOT NULL,
    source             TEXT,
    url                TEXT,
    posted_date        TEXT CHECK (posted_date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    deadline           TEXT CHECK (deadline GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    applied_at         TEXT,
    priority           INTEGER NOT NULL DEFAULT 0 CHECK (priority BETWEEN 0 AND 3),
    next_action        TEXT,
    next_action_date   TEXT CHECK (next_action_date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    match_score        REAL CHECK (match_score BETWEEN 0 AND 100),
    archived           INTEGER NOT NULL DEFAULT 0 CHECK (archived IN (0, 1)),
    expired_at         TEXT,
    dedup_key          TEXT,
    tags               TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(tags)),
    last_activity_at   TEXT NOT NULL,
    created_at         TEXT NOT NULL,
    updated_at         TEXT NOT NULL,
    requirements       TEXT CHECK (json_valid(requirements)),
    match_analysis     TEXT CHECK (json_valid(match_analysis)),
    ai_analysis        TEXT CHECK (json_valid(ai_analysis)),
    description        TEXT,
    posting_snapshot   TEXT,
    snapshot_taken_at  TEXT,
    CHECK (salary_max >= salary_min)
) STRICT;

CREATE INDEX jobs_status ON jobs (user_id, status, updated_at, archived);
CREATE INDEX jobs_board ON jobs (user_id, archived, status, status_since);
CREATE INDEX jobs_updated ON jobs (user_id, updated_at, archived);
CREATE INDEX jobs_created ON jobs (user_id, created_at, archived);
CREATE INDEX jobs_applied ON jobs (user_id, applied_at, archived);
CREATE INDEX jobs_title ON jobs (user_id, title, archived);
CREATE INDEX jobs_company ON jobs (user_id, company, archived);
CREATE INDEX jobs_match ON jobs (user_id, match_score, archived);
CREATE INDEX jobs_deadline ON jobs (user_id, deadline, archived);
CREATE INDEX jobs_next_action ON jobs (user_id, next_action_date, archived);
CREATE INDEX jobs_activity ON jobs (user_id, last_activity_at, archived);
CREATE INDEX jobs_dedup ON jobs (user_id, dedup_key);

CREATE TABLE status_changes (
    id            BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    user_id       BLOB NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    job_id        BLOB NOT NULL REFERENCES jobs (id) ON DELETE CASCADE,
    from_status   TEXT CHECK (from_status IN (
                      'INTERESTED', 'APPLIED', 'INTERVIEW_SCHEDULED', 'INTERVIEW_COMPLETED',
                      'OFFER_RECEIVED', 'REJECTED', 'ACCEPTED', 'WITHDRAWN')),
    to_status     TEXT NOT NULL CHECK (to_status IN (
                      'INTERESTED', 'APPLIED', 'INTERVIEW_SCHEDULED', 'INTERVIEW_COMPLETED',
                      'OFFER_RECEIVED', 'REJECTED', 'ACCEPTED', 'WITHDRAWN')),
    reason        TEXT,
    changed_at    TEXT NOT NULL,
    recorded_at   TEXT NOT NULL,
    actor         TEXT NOT NULL DEFAULT 'USER' CHECK (actor IN ('USER', 'IMPORT', 'ASSISTANT')),
    is_correction INTEGER NOT NULL DEFAULT 0 CHECK (is_correction IN (0, 1)),
    created_at    TEXT NOT NULL,
    updated_at    TEXT NOT NULL,
    note          TEXT
) STRICT;

-- Funnels read (user, status, correction, job) for the whole history, so that index holds all they need.
CREATE INDEX status_changes_job ON status_changes (job_id, changed_at);
CREATE INDEX status_changes_user ON status_changes (user_id, changed_at);
CREATE INDEX status_changes_reached ON status_changes (user_id, to_status, changed_at, is_correction, job_id);

CREATE TABLE contacts (
    id           BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    user_id      BLOB NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    job_id       BLOB REFERENCES jobs (id) ON DELETE SET NULL,
    name         TEXT NOT NULL COLLATE NOCASE,
    role         TEXT,
    company      TEXT,
    email        TEXT,
    phone        TEXT,
    url          TEXT,
    created_at   TEXT NOT NULL,
    updated_at   TEXT NOT NULL,
    notes        TEXT
) STRICT;

CREATE INDEX contacts_user ON contacts (user_id, name);
CREATE INDEX contacts_updated ON contacts (user_id, updated_at);
CREATE INDEX contacts_job ON contacts (job_id);

CREATE TABLE notes (
    id         BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    user_id    BLOB NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    job_id     BLOB REFERENCES jobs (id) ON DELETE CASCADE,
    title      TEXT,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    body       TEXT NOT NULL
) STRICT;

CREATE INDEX notes_user ON notes (user_id, updated_at);
CREATE INDEX notes_job ON notes (job_id, created_at);

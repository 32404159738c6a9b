-- What is done about an opening: applications sent, interviews held, documents written.

CREATE TABLE applications (
    id                        BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    user_id                   BLOB NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    job_id                    BLOB NOT NULL REFERENCES jobs (id) ON DELETE CASCADE,
    resume_id                 BLOB REFERENCES resumes (id) ON DELETE SET NULL,
    application_method        TEXT NOT NULL DEFAULT 'MANUAL' CHECK (application_method IN ('MANUAL', 'AUTOMATED')),
    status                    TEXT NOT NULL DEFAULT 'DRAFT' CHECK (status IN (
                                  'DRAFT', 'SUBMITTED', 'UNDER_REVIEW', 'REJECTED', 'ACCEPTED')),
    submitted_at              TEXT,
    follow_up_date            TEXT CHECK (follow_up_date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    followed_up_at            TEXT,
    ai_generated_cover_letter INTEGER NOT NULL DEFAULT 0 CHECK (ai_generated_cover_letter IN (0, 1)),
    packet_hash               TEXT,
    created_at                TEXT NOT NULL,
    updated_at                TEXT NOT NULL,
    cover_letter              TEXT,
    answers                   TEXT CHECK (json_valid(answers)),
    notes                     TEXT
) STRICT;

CREATE INDEX applications_updated ON applications (user_id, updated_at);
CREATE INDEX applications_status ON applications (user_id, status, updated_at);
CREATE INDEX applications_submitted ON applications (user_id, submitted_at);
CREATE INDEX applications_follow_up ON applications (user_id, follow_up_date);
CREATE INDEX applications_job ON applications (job_id);
CREATE INDEX applications_resume ON applications (resume_id);

-- The wall time and zone are what was agreed; scheduled_at is computed from them and can move when a zone's rules do.
CREATE TABLE interviews (
    id             BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    user_id        BLOB NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    job_id         BLOB NOT NULL REFERENCES jobs (id) ON DELETE CASCADE,
    interview_type TEXT NOT NULL CHECK (interview_type IN (
                       'PHONE', 'VIDEO', 'ONSITE', 'TECHNICAL', 'BEHAVIORAL', 'PANEL', 'FINAL')),
    scheduled_at   TEXT NOT NULL,
    wall_time      TEXT NOT NULL CHECK (wall_time GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]'),
    time_zone      TEXT NOT NULL,
    duration       INTEGER NOT NULL DEFAULT 60 CHECK (duration > 0),
    location       TEXT,
    round          INTEGER NOT NULL DEFAULT 1 CHECK (round >= 1),
    interviewers   TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(interviewers)),
    outcome        TEXT NOT NULL DEFAULT 'PENDING' CHECK (outcome IN ('PASSED', 'FAILED', 'PENDING')),
    state          TEXT NOT NULL DEFAULT 'SCHEDULED' CHECK (state IN ('SCHEDULED', 'CANCELLED')),
    ics_uid        TEXT,
    ics_sequence   INTEGER NOT NULL DEFAULT 0 CHECK (ics_sequence >= 0),
    created_at     TEXT NOT NULL,
    updated_at     TEXT NOT NULL,
    prep_notes     TEXT,
    feedback       TEXT
) STRICT;

CREATE INDEX interviews_scheduled ON interviews (user_id, scheduled_at);
CREATE INDEX interviews_outcome ON interviews (user_id, outcome, scheduled_at);
CREATE INDEX interviews_updated ON interviews (user_id, updated_at);
CREATE INDEX interviews_job ON interviews (job_id, scheduled_at);
CREATE UNIQUE INDEX interviews_ics_uid ON interviews (user_id, ics_uid);

CREATE TABLE documents (
    id            BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    user_id       BLOB NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    job_id        BLOB REFERENCES jobs (id) ON DELETE SET NULL,
    lineage_id    BLOB NOT NULL CHECK (length(lineage_id) = 16),
    version       INTEGER NOT NULL DEFAULT 1 CHECK (version >= 1),
    document_type TEXT NOT NULL DEFAULT 'OTHER' CHECK (document_type IN (
                      'RESUME', 'COVER_LETTER', 'PORTFOLIO', 'TRANSCRIPT', 'REFERENCE', 'OTHER')),
    title         TEXT NOT NULL COLLATE NOCASE,
    file_name     TEXT,
    file_url      TEXT,
    blob_hash     TEXT REFERENCES blobs (sha256) ON DELETE RESTRICT,
    created_at    TEXT NOT NULL,
    updated_at    TEXT NOT NULL,
    content       TEXT
) STRICT;

CREATE UNIQUE INDEX documents_lineage ON documents (lineage_id, version);
CREATE INDEX documents_updated ON documents (user_id, updated_at);
CREATE INDEX documents_type ON documents (user_id, document_type, updated_at);
CREATE INDEX documents_title ON documents (user_id, title);
CREATE INDEX documents_job ON documents (job_id);
CREATE INDEX documents_blob ON documents (blob_hash);

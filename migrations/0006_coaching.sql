-- Practice, goals, assessments and conversations.

CREATE TABLE mock_interviews (
    id                   BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    user_id              BLOB NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    job_id               BLOB REFERENCES jobs (id) ON DELETE SET NULL,
    title                TEXT NOT NULL,
    interview_type       TEXT NOT NULL CHECK (interview_type IN (
                             'PHONE', 'VIDEO', 'ONSITE', 'TECHNICAL', 'BEHAVIORAL', 'PANEL', 'FINAL')),
    target_role          TEXT,
    difficulty           TEXT NOT NULL DEFAULT 'MEDIUM' CHECK (difficulty IN ('EASY', 'MEDIUM', 'HARD')),
    is_completed         INTEGER NOT NULL DEFAULT 0 CHECK (is_completed IN (0, 1)),
    completed_at         TEXT,
    duration             INTEGER CHECK (duration >= 0),
    overall_score        REAL CHECK (overall_score BETWEEN 0 AND 100),
    technical_score      REAL CHECK (technical_score BETWEEN 0 AND 100),
    communication_score  REAL CHECK (communication_score BETWEEN 0 AND 100),
    rubric_version       TEXT,
    strengths            TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(strengths)),
    areas_to_improve     TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(areas_to_improve)),
    ai_suggestions       TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(ai_suggestions)),
    created_at           TEXT NOT NULL,
    updated_at           TEXT NOT NULL,
    ai_analysis          TEXT CHECK (json_valid(ai_analysis)),
    answer_scores        TEXT CHECK (json_valid(answer_scores)),
    conversation_history TEXT CHECK (json_valid(conversation_history))
) STRICT;

CREATE INDEX mock_interviews_updated ON mock_interviews (user_id, updated_at);
CREATE INDEX mock_interviews_completed ON mock_interviews (user_id, is_completed, completed_at);
CREATE INDEX mock_interviews_job ON mock_interviews (job_id);

CREATE TABLE career_goals (
    id                 BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    user_id            BLOB NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    title              TEXT NOT NULL,
    status             TEXT NOT NULL DEFAULT 'NOT_STARTED' CHECK (status IN (
                           'NOT_STARTED', 'IN_PROGRESS', 'COMPLETED', 'ABANDONED')),
    priority           INTEGER NOT NULL DEFAULT 5 CHECK (priority BETWEEN 0 AND 10),
    progress           INTEGER NOT NULL DEFAULT 0 CHECK (progress BETWEEN 0 AND 100),
    progress_driver    TEXT NOT NULL DEFAULT 'MANUAL' CHECK (progress_driver IN (
                           'MANUAL', 'MILESTONES', 'JOBS_SAVED', 'APPLICATIONS_SUBMITTED',
                           'INTERVIEWS_HELD', 'PRACTICE_COMPLETED')),
    weekly_target      INTEGER CHECK (weekly_target > 0),
    target_date        TEXT CHECK (target_date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    completed_at       TEXT,
    created_at         TEXT NOT NULL,
    updated_at         TEXT NOT NULL,
    milestones         TEXT CHECK (json_valid(milestones)),
    ai_recommendations TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(ai_recommendations)),
    description        TEXT
) STRICT;

CREATE INDEX career_goals_status ON career_goals (user_id, status, priority);
CREATE INDEX career_goals_updated ON career_goals (user_id, updated_at);
CREATE INDEX career_goals_target ON career_goals (user_id, target_date);

-- The types are written as the seed writes them, in lower case.
CREATE TABLE assessments (
    id                 BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    user_id            BLOB NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    type               TEXT NOT NULL CHECK (type IN ('personality', 'skills', 'career_fit')),
    title              TEXT NOT NULL,
    instrument         TEXT,
    instrument_version TEXT,
    is_completed       INTEGER NOT NULL DEFAULT 0 CHECK (is_completed IN (0, 1)),
    completed_at       TEXT,
    score              REAL,
    created_at         TEXT NOT NULL,
    updated_at         TEXT NOT NULL,
    recommendations    TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(recommendations)),
    answers            TEXT CHECK (json_valid(answers)),
    results            TEXT CHECK (json_valid(results)),
    ai_insights        TEXT CHECK (json_valid(ai_insights)),
    description        TEXT
) STRICT;

CREATE INDEX assessments_updated ON assessments (user_id, updated_at);
CREATE INDEX assessments_type ON assessments (user_id, type, updated_at);
CREATE INDEX assessments_completed ON assessments (user_id, is_completed);

CREATE TABLE conversations (
    id              BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    user_id         BLOB NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    job_id          BLOB REFERENCES jobs (id) ON DELETE SET NULL,
    title           TEXT NOT NULL,
    context         TEXT NOT NULL DEFAULT 'general',
    archived        INTEGER NOT NULL DEFAULT 0 CHECK (archived IN (0, 1)),
    created_at      TEXT NOT NULL,
    updated_at      TEXT NOT NULL,
    metadata        TEXT CHECK (json_valid(metadata))
) STRICT;

CREATE INDEX conversations_updated ON conversations (user_id, updated_at, archived);
CREATE INDEX conversations_job ON conversations (job_id);

CREATE TABLE messages (
    id              BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    user_id         BLOB NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    conversation_id BLOB NOT NULL REFERENCES conversations (id) ON DELETE CASCADE,
    ordinal         INTEGER NOT NULL CHECK (ordinal >= 0),
    role            TEXT NOT NULL CHECK (role IN ('user', 'assistant')),
    created_at      TEXT NOT NULL,
    updated_at      TEXT NOT NULL,
    metadata        TEXT CHECK (json_valid(metadata)),
    content         TEXT NOT NULL
) STRICT;

CREATE UNIQUE INDEX messages_ordinal ON messages (conversation_id, ordinal);
CREATE INDEX messages_user ON messages (user_id, created_at);

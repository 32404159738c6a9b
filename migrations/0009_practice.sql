-- Practice: own and favourite questions, stories to tell, and a session that can be left and gone on with.

-- A row with a bank_key is a question of the built-in bank that its owner keeps as a favourite.
CREATE TABLE questions (
    id             BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    user_id        BLOB NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    text           TEXT NOT NULL,
    shows          TEXT,
    interview_type TEXT NOT NULL CHECK (interview_type IN (
                       'PHONE', 'VIDEO', 'ONSITE', 'TECHNICAL', 'BEHAVIORAL', 'PANEL', 'FINAL')),
    difficulty     TEXT NOT NULL DEFAULT 'MEDIUM' CHECK (difficulty IN ('EASY', 'MEDIUM', 'HARD')),
    role_family    TEXT NOT NULL DEFAULT 'ANY' CHECK (role_family IN (
                       'ANY', 'SOFTWARE', 'DATA', 'DESIGN', 'PRODUCT', 'MARKETING', 'SALES', 'SERVICE', 'FINANCE',
                       'HEALTH', 'EDUCATION', 'TRADES', 'OPERATIONS')),
    competencies   TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(competencies)),
    is_favourite   INTEGER NOT NULL DEFAULT 0 CHECK (is_favourite IN (0, 1)),
    bank_key       TEXT,
    created_at     TEXT NOT NULL,
    updated_at     TEXT NOT NULL
) STRICT;

CREATE INDEX questions_updated ON questions (user_id, updated_at);

CREATE TABLE stories (
    id            BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    user_id       BLOB NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    experience_id BLOB REFERENCES experiences (id) ON DELETE SET NULL,
    title         TEXT NOT NULL,
    competencies  TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(competencies)),
    created_at    TEXT NOT NULL,
    updated_at    TEXT NOT NULL,
    situation     TEXT,
    task          TEXT,
    action        TEXT,
    result        TEXT,
    reflection    TEXT
) STRICT;

CREATE INDEX stories_updated ON stories (user_id, updated_at);
CREATE INDEX stories_experience ON stories (experience_id);

-- What will be asked, in its order.
ALTER TABLE mock_interviews ADD COLUMN plan TEXT CHECK (json_valid(plan));
-- The answer being written.
ALTER TABLE mock_interviews ADD COLUMN draft TEXT;
ALTER TABLE mock_interviews ADD COLUMN seconds_spent INTEGER NOT NULL DEFAULT 0 CHECK (seconds_spent >= 0);
-- Since when the clock runs; none while it stands still.
ALTER TABLE mock_interviews ADD COLUMN running_since TEXT;

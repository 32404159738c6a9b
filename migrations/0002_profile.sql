-- Who the person is and what they look for: one profile a user, and the four lists that hang on it.

CREATE TABLE user_profiles (
    id                      BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    user_id                 BLOB NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    headline                TEXT,
    phone                   TEXT,
    address_line1           TEXT,
    address_line2           TEXT,
    postal_code             TEXT,
    city                    TEXT,
    region                  TEXT,
    country                 TEXT,
    time_zone               TEXT,
    current_job_title       TEXT,
    current_company         TEXT,
    years_of_experience     REAL CHECK (years_of_experience BETWEEN 0 AND 80),
    desired_job_title       TEXT,
    desired_salary          INTEGER CHECK (desired_salary >= 0),
    desired_salary_currency TEXT CHECK (desired_salary_currency GLOB '[A-Z][A-Z][A-Z]'),
    desired_salary_period   TEXT CHECK (desired_salary_period IN ('HOUR', 'DAY', 'WEEK', 'MONTH', 'YEAR')),
    desired_work_mode       TEXT CHECK (desired_work_mode IN ('REMOTE', 'HYBRID', 'ONSITE')),
    desired_locations       TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(desired_locations)),
    open_to                 TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(open_to)),
    work_authorisation      TEXT,
    available_from          TEXT CHECK (available_from GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    linkedin_url            TEXT,
    github_url              TEXT,
    portfolio_url           TEXT,
    website_url             TEXT,
    created_at              TEXT NOT NULL,
    updated_at              TEXT NOT NULL,
    bio                     TEXT
) STRICT;

CREATE UNIQUE INDEX user_profiles_user ON user_profiles (user_id);

-- date_precision says how much of a date was really known: "2019" on a resume must not come back as January.
CREATE TABLE experiences (
    id             BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    user_id        BLOB NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    profile_id     BLOB NOT NULL REFERENCES user_profiles (id) ON DELETE CASCADE,
    company        TEXT NOT NULL,
    position       TEXT NOT NULL,
    location       TEXT,
    work_mode      TEXT CHECK (work_mode IN ('REMOTE', 'HYBRID', 'ONSITE')),
    start_date     TEXT CHECK (start_date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    end_date       TEXT CHECK (end_date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    date_precision TEXT NOT NULL DEFAULT 'MONTH' CHECK (date_precision IN ('YEAR', 'MONTH', 'DAY')),
    is_current     INTEGER NOT NULL DEFAULT 0 CHECK (is_current IN (0, 1)),
    ordinal        INTEGER NOT NULL DEFAULT 0,
    achievements   TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(achievements)),
    technologies   TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(technologies)),
    source         TEXT CHECK (json_valid(source)),
    created_at     TEXT NOT NULL,
    updated_at     TEXT NOT NULL,
    description    TEXT,
    CHECK (end_date >= start_date),
    CHECK (is_current = 0 OR end_date IS NULL)
) STRICT;

CREATE INDEX experiences_user ON experiences (user_id, ordinal);
CREATE INDEX experiences_profile ON experiences (profile_id, ordinal);
CREATE INDEX experiences_current ON experiences (user_id, is_current);

CREATE TABLE educations (
    id             BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    user_id        BLOB NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    profile_id     BLOB NOT NULL REFERENCES user_profiles (id) ON DELETE CASCADE,
    institution    TEXT NOT NULL,
    degree         TEXT,
    field_of_study TEXT,
    location       TEXT,
    start_date     TEXT CHECK (start_date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    end_date       TEXT CHECK (end_date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    date_precision TEXT NOT NULL DEFAULT 'MONTH' CHECK (date_precision IN ('YEAR', 'MONTH', 'DAY')),
    is_current     INTEGER NOT NULL DEFAULT 0 CHECK (is_current IN (0, 1)),
    gpa            REAL CHECK (gpa >= 0),
    gpa_scale      REAL CHECK (gpa_scale > 0),
    ordinal        INTEGER NOT NULL DEFAULT 0,
    achievements   TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(achievements)),
    coursework     TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(coursework)),
    source         TEXT CHECK (json_valid(source)),
    created_at     TEXT NOT NULL,
    updated_at     TEXT NOT NULL,
    description    TEXT,
    CHECK (end_date >= start_date),
    CHECK (gpa <= gpa_scale)
) STRICT;

CREATE INDEX educations_user ON educations (user_id, ordinal);
CREATE INDEX educations_profile ON educations (profile_id, ordinal);
CREATE INDEX educations_current ON educations (user_id, is_current);

CREATE TABLE skills (
    id                  BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    user_id             BLOB NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    profile_id          BLOB NOT NULL REFERENCES user_profiles (id) ON DELETE CASCADE,
    name                TEXT NOT NULL COLLATE NOCASE,
    category            TEXT,
    level               TEXT CHECK (level IN ('BEGINNER', 'INTERMEDIATE', 'ADVANCED', 'EXPERT')),
    years_of_experience REAL CHECK (years_of_experience BETWEEN 0 AND 80),
    canonical_id        TEXT,
    aliases             TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(aliases)),
    last_used           TEXT CHECK (last_used GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    ordinal             INTEGER NOT NULL DEFAULT 0,
    source              TEXT CHECK (json_valid(source)),
    created_at          TEXT NOT NULL,
    updated_at          TEXT NOT NULL
) STRICT;

CREATE INDEX skills_user ON skills (user_id, ordinal);
CREATE INDEX skills_name ON skills (user_id, name);
CREATE INDEX skills_profile ON skills (profile_id, ordinal);

CREATE TABLE certifications (
    id                   BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    user_id              BLOB NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    profile_id           BLOB NOT NULL REFERENCES user_profiles (id) ON DELETE CASCADE,
    name                 TEXT NOT NULL,
    issuing_organization TEXT,
    issue_date           TEXT CHECK (issue_date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    expiry_date          TEXT CHECK (expiry_date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    date_precision       TEXT NOT NULL DEFAULT 'MONTH' CHECK (date_precision IN ('YEAR', 'MONTH', 'DAY')),
    does_not_expire      INTEGER NOT NULL DEFAULT 0 CHECK (does_not_expire IN (0, 1)),
    credential_id        TEXT,
    credential_url       TEXT,
    ordinal              INTEGER NOT NULL DEFAULT 0,
    source               TEXT CHECK (json_valid(source)),
    created_at           TEXT NOT NULL,
    updated_at           TEXT NOT NULL,
    CHECK (expiry_date >= issue_date),
    CHECK (does_not_expire = 0 OR expiry_date IS NULL)
) STRICT;

CREATE INDEX certifications_user ON certifications (user_id, ordinal);
CREATE INDEX certifications_profile ON certifications (profile_id, ordinal);

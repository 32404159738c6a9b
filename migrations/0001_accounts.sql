-- People of one vault, what keeps them signed in, and their settings.
--
-- Conventions of every file here:
--   * every table is STRICT and stays a rowid table; ids are 16 bytes (UUID v7);
--   * instants are RFC 3339 UTC text bound by the core, never CURRENT_TIMESTAMP, which sorts differently;
--   * columns that lists show come first and long text last, because SQLite walks a row's overflow pages from the left;
--   * child rows repeat user_id, so that every query is scoped by its owner without a join.

CREATE TABLE users (
    id                BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    email             TEXT COLLATE NOCASE CHECK (email LIKE '%_@_%'),
    password_hash     TEXT,
    first_name        TEXT NOT NULL DEFAULT '',
    last_name         TEXT NOT NULL DEFAULT '',
    role              TEXT NOT NULL DEFAULT 'USER' CHECK (role IN ('USER', 'ADMIN')),
    status            TEXT NOT NULL DEFAULT 'ACTIVE' CHECK (status IN ('ACTIVE', 'INACTIVE', 'SUSPENDED')),
    email_verified    INTEGER NOT NULL DEFAULT 0 CHECK (email_verified IN (0, 1)),
    email_verified_at TEXT,
    created_at        TEXT NOT NULL,
    updated_at        TEXT NOT NULL,
    CHECK (email_verified = 0 OR email IS NOT NULL)
) STRICT;

CREATE UNIQUE INDEX users_email ON users (email);
CREATE INDEX users_status ON users (status);

CREATE TABLE sessions (
    id                 BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    user_id            BLOB NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    refresh_token_hash BLOB NOT NULL CHECK (length(refresh_token_hash) = 32),
    family             BLOB NOT NULL CHECK (length(family) = 16),
    expires_at         TEXT NOT NULL,
    rotated_at         TEXT,
    last_seen_at       TEXT NOT NULL,
    revoked_at         TEXT,
    reason             TEXT,
    user_agent         TEXT,
    ip_address         TEXT,
    created_at         TEXT NOT NULL,
    updated_at         TEXT NOT NULL
) STRICT;

CREATE UNIQUE INDEX sessions_refresh_token_hash ON sessions (refresh_token_hash);
CREATE INDEX sessions_user ON sessions (user_id, last_seen_at);
CREATE INDEX sessions_family ON sessions (family);
CREATE INDEX sessions_expiry ON sessions (expires_at);

CREATE TABLE settings (
    id         BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    user_id    BLOB NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    key        TEXT NOT NULL,
    value      TEXT NOT NULL CHECK (json_valid(value)),
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL
) STRICT;

CREATE UNIQUE INDEX settings_key ON settings (user_id, key);

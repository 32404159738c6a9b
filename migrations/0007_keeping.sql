-- What lets a person take things back, come back, and see what was spent.

CREATE TABLE trash (
    id         BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    user_id    BLOB NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    kind       TEXT NOT NULL,
    title      TEXT NOT NULL,
    deleted_at TEXT NOT NULL,
    rows       TEXT NOT NULL CHECK (json_valid(rows))
) STRICT;

CREATE INDEX trash_user ON trash (user_id, deleted_at);
CREATE INDEX trash_deleted ON trash (deleted_at);

-- Sample data is a batch like any other (source SAMPLE): taking it away is undoing the batch.
CREATE TABLE import_batches (
    id         BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    user_id    BLOB NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    source     TEXT NOT NULL CHECK (source IN ('SAMPLE', 'JSON', 'CSV', 'JSON_RESUME', 'LINKEDIN', 'RESUME_FILE', 'CALENDAR', 'POSTING')),
    file_name  TEXT,
    undone_at  TEXT,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    summary    TEXT CHECK (json_valid(summary))
) STRICT;

CREATE INDEX import_batches_user ON import_batches (user_id, created_at);
CREATE INDEX import_batches_source ON import_batches (user_id, source);

-- previous is the row as it was when the batch changed it, and null when the batch made it.
CREATE TABLE import_records (
    batch_id   BLOB NOT NULL REFERENCES import_batches (id) ON DELETE CASCADE,
    table_name TEXT NOT NULL,
    record_id  BLOB NOT NULL CHECK (length(record_id) = 16),
    previous   TEXT CHECK (json_valid(previous)),
    PRIMARY KEY (batch_id, table_name, record_id)
) STRICT;

CREATE INDEX import_records_record ON import_records (record_id);

CREATE TABLE saved_views (
    id         BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    user_id    BLOB NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    kind       TEXT NOT NULL,
    name       TEXT NOT NULL COLLATE NOCASE,
    query      TEXT NOT NULL CHECK (json_valid(query)),
    ordinal    INTEGER NOT NULL DEFAULT 0,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL
) STRICT;

CREATE UNIQUE INDEX saved_views_name ON saved_views (user_id, kind, name);

-- prompt and reply stay null unless the person asked for them to be kept. Cost is in millionths of the currency.
CREATE TABLE ai_calls (
    id            BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    user_id       BLOB NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    purpose       TEXT NOT NULL,
    provider      TEXT NOT NULL,
    model         TEXT NOT NULL,
    input_tokens  INTEGER CHECK (input_tokens >= 0),
    output_tokens INTEGER CHECK (output_tokens >= 0),
    cost_micros   INTEGER CHECK (cost_micros >= 0),
    cost_currency TEXT CHECK (cost_currency GLOB '[A-Z][A-Z][A-Z]'),
    latency_ms    INTEGER CHECK (latency_ms >= 0),
    finish_reason TEXT,
    error_code    TEXT,
    created_at    TEXT NOT NULL,
    updated_at    TEXT NOT NULL,
    prompt        TEXT,
    reply         TEXT
) STRICT;

CREATE INDEX ai_calls_user ON ai_calls (user_id, created_at);

-- Files by their hash, and the resumes read from them.

-- The hash is the key: the same file twice is one row. Access goes through the records that name it.
CREATE TABLE blobs (
    sha256     TEXT NOT NULL PRIMARY KEY CHECK (length(sha256) = 64 AND sha256 NOT GLOB '*[^0-9a-f]*'),
    media_type TEXT NOT NULL,
    size       INTEGER NOT NULL CHECK (size = length(bytes)),
    created_at TEXT NOT NULL,
    bytes      BLOB NOT NULL
) STRICT;

CREATE TABLE resumes (
    id             BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    user_id        BLOB NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    lineage_id     BLOB NOT NULL CHECK (length(lineage_id) = 16),
    version        INTEGER NOT NULL DEFAULT 1 CHECK (version >= 1),
    title          TEXT NOT NULL,
    file_name      TEXT,
    file_url       TEXT,
    blob_hash      TEXT REFERENCES blobs (sha256) ON DELETE RESTRICT,
    is_primary     INTEGER NOT NULL DEFAULT 0 CHECK (is_primary IN (0, 1)),
    page_count     INTEGER CHECK (page_count >= 0),
    parser_version TEXT,
    created_at     TEXT NOT NULL,
    updated_at     TEXT NOT NULL,
    diagnostics    TEXT CHECK (json_valid(diagnostics)),
    parsed_data    TEXT CHECK (json_valid(parsed_data)),
    raw_text       TEXT
) STRICT;

CREATE UNIQUE INDEX resumes_one_primary ON resumes (user_id) WHERE is_primary = 1;
CREATE UNIQUE INDEX resumes_lineage ON resumes (lineage_id, version);
CREATE INDEX resumes_user ON resumes (user_id, updated_at);
CREATE INDEX resumes_blob ON resumes (blob_hash);

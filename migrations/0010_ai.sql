-- Providers of models, what each call cost whom, and what the coach proposes.

-- Prices are in millionths of the currency for a million tokens, the limit in millionths of it for any 24 hours.
-- key_name is the name of the key in the keyring, never the key.
CREATE TABLE providers (
    id           BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    user_id      BLOB NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    name         TEXT NOT NULL,
    kind         TEXT NOT NULL CHECK (kind IN ('OPENAI_COMPATIBLE', 'ANTHROPIC', 'GEMINI', 'OLLAMA')),
    base_url     TEXT NOT NULL,
    model        TEXT NOT NULL DEFAULT '',
    enabled      INTEGER NOT NULL DEFAULT 0 CHECK (enabled IN (0, 1)),
    context_size INTEGER CHECK (context_size > 0),
    input_price  INTEGER CHECK (input_price >= 0),
    output_price INTEGER CHECK (output_price >= 0),
    currency     TEXT CHECK (currency GLOB '[A-Z][A-Z][A-Z]'),
    daily_limit  INTEGER CHECK (daily_limit >= 0),
    key_name     TEXT NOT NULL,
    consented_at TEXT,
    created_at   TEXT NOT NULL,
    updated_at   TEXT NOT NULL,
    quality      TEXT CHECK (json_valid(quality))
) STRICT;

CREATE INDEX providers_user ON providers (user_id, created_at);

ALTER TABLE ai_calls ADD COLUMN provider_id BLOB REFERENCES providers (id) ON DELETE SET NULL;
CREATE INDEX ai_calls_provider ON ai_calls (provider_id, created_at);

-- The one server there was becomes the first provider. What is sent has changed, so it is agreed to anew.
INSERT INTO providers (id, user_id, name, kind, base_url, model, enabled, key_name, created_at, updated_at)
SELECT randomblob(16), user_id, 'My model server', 'OPENAI_COMPATIBLE', value ->> '$.base_url',
       coalesce(value ->> '$.model', ''), coalesce(value ->> '$.enabled', 0) AND coalesce(value ->> '$.model', '') <> '',
       'ai-key', created_at, updated_at
FROM settings WHERE key = 'ai' AND coalesce(value ->> '$.base_url', '') <> '';

DELETE FROM settings WHERE key = 'ai';

-- What a conversation may be about, as the coach names it now.
UPDATE conversations SET context = 'career_change' WHERE context = 'career_planning';

-- change is what would be done, basis what it rests on: when that is no longer so, the proposal is stale. undo is how
-- an applied one is taken back.
CREATE TABLE proposals (
    id              BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    user_id         BLOB NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    conversation_id BLOB NOT NULL REFERENCES conversations (id) ON DELETE CASCADE,
    message_id      BLOB REFERENCES messages (id) ON DELETE CASCADE,
    state           TEXT NOT NULL DEFAULT 'PENDING' CHECK (state IN ('PENDING', 'APPLIED', 'REJECTED', 'UNDONE')),
    decided_at      TEXT,
    created_at      TEXT NOT NULL,
    updated_at      TEXT NOT NULL,
    change          TEXT NOT NULL CHECK (json_valid(change)),
    basis           TEXT NOT NULL CHECK (json_valid(basis)),
    undo            TEXT CHECK (json_valid(undo))
) STRICT;

CREATE INDEX proposals_conversation ON proposals (conversation_id, created_at);
CREATE INDEX proposals_message ON proposals (message_id);
CREATE INDEX proposals_user ON proposals (user_id, state);

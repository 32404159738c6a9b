-- Full text over jobs, resumes, documents, notes and messages.
--
-- Why a table of entries stands between the records and the index: FTS5 knows a row by its integer rowid, and our records
-- have none that lasts (a BLOB key leaves the rowid implicit, and VACUUM, which every backup uses, may renumber implicit
-- rowids). search_entries.seq is an INTEGER PRIMARY KEY, which VACUUM keeps.
--
-- Why the content is a view: the words stay where they are, nothing is stored twice, and index, snippets, 'rebuild' and
-- 'integrity-check' all read the same expressions. A row leaves the index in a BEFORE trigger, while the view still shows
-- what was indexed, and enters it in an AFTER trigger. Cascaded deletes fire the same triggers.
--
-- A search scopes by owner through the entry:
--   SELECT entry.kind, entry.record_id FROM search_index JOIN search_entries AS entry ON entry.seq = search_index.rowid
--   WHERE search_index MATCH ?1 AND entry.user_id = ?2 ORDER BY bm25(search_index, 10, 4, 1) LIMIT ?3
-- Ask for snippet() only for the rows of the page (rowid IN …): in the query above it would run for every match.

-- No foreign key on user_id: a cascade could take the entry before the record, and the words would stay in the index.
CREATE TABLE search_entries (
    seq       INTEGER PRIMARY KEY,
    user_id   BLOB NOT NULL CHECK (length(user_id) = 16),
    kind      TEXT NOT NULL CHECK (kind IN ('JOB', 'RESUME', 'DOCUMENT', 'NOTE', 'MESSAGE')),
    record_id BLOB NOT NULL CHECK (length(record_id) = 16)
) STRICT;

CREATE UNIQUE INDEX search_entries_record ON search_entries (record_id);

CREATE VIEW search_source AS
    SELECT entry.seq, job.title AS title, job.company || ' ' || coalesce(job.location, '') AS detail, job.description AS body
    FROM search_entries AS entry JOIN jobs AS job ON job.id = entry.record_id WHERE entry.kind = 'JOB'
UNION ALL
    SELECT entry.seq, resume.title, resume.file_name, resume.raw_text
    FROM search_entries AS entry JOIN resumes AS resume ON resume.id = entry.record_id WHERE entry.kind = 'RESUME'
UNION ALL
    SELECT entry.seq, document.title, document.file_name, document.content
    FROM search_entries AS entry JOIN documents AS document ON document.id = entry.record_id WHERE entry.kind = 'DOCUMENT'
UNION ALL
    SELECT entry.seq, note.title, NULL, note.body
    FROM search_entries AS entry JOIN notes AS note ON note.id = entry.record_id WHERE entry.kind = 'NOTE'
UNION ALL
    SELECT entry.seq, NULL, NULL, message.content
    FROM search_entries AS entry JOIN messages AS message ON message.id = entry.record_id WHERE entry.kind = 'MESSAGE';

CREATE VIRTUAL TABLE search_index USING fts5 (
    title, detail, body,
    content = 'search_source', content_rowid = 'seq',
    tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3'
);

CREATE TRIGGER jobs_search_insert AFTER INSERT ON jobs BEGIN
    INSERT INTO search_entries (user_id, kind, record_id) VALUES (new.user_id, 'JOB', new.id);
    INSERT INTO search_index (rowid, title, detail, body)
    SELECT seq, title, detail, body FROM search_source
    WHERE seq = (SELECT seq FROM search_entries WHERE record_id = new.id);
END;

CREATE TRIGGER jobs_search_leave BEFORE UPDATE ON jobs WHEN (old.title, old.company, old.location, old.description) IS NOT (new.title, new.company, new.location, new.description) BEGIN
    INSERT INTO search_index (search_index, rowid, title, detail, body)
    SELECT 'delete', seq, title, detail, body FROM search_source
    WHERE seq = (SELECT seq FROM search_entries WHERE record_id = old.id);
END;

CREATE TRIGGER jobs_search_enter AFTER UPDATE ON jobs WHEN (old.title, old.company, old.location, old.description) IS NOT (new.title, new.company, new.location, new.description) BEGIN
    INSERT INTO search_index (rowid, title, detail, body)
    SELECT seq, title, detail, body FROM search_source
    WHERE seq = (SELECT seq FROM search_entries WHERE record_id = new.id);
END;

CREATE TRIGGER jobs_search_delete BEFORE DELETE ON jobs BEGIN
    INSERT INTO search_index (search_index, rowid, title, detail, body)
    SELECT 'delete', seq, title, detail, body FROM search_source
    WHERE seq = (SELECT seq FROM search_entries WHERE record_id = old.id);
    DELETE FROM search_entries WHERE record_id = old.id;
END;

CREATE TRIGGER resumes_search_insert AFTER INSERT ON resumes BEGIN
    INSERT INTO search_entries (user_id, kind, record_id) VALUES (new.user_id, 'RESUME', new.id);
    INSERT INTO search_index (rowid, title, detail, body)
    SELECT seq, title, detail, body FROM search_source
    WHERE seq = (SELECT seq FROM search_entries WHERE record_id = new.id);
END;

CREATE TRIGGER resumes_search_leave BEFORE UPDATE ON resumes WHEN (old.title, old.file_name, old.raw_text) IS NOT (new.title, new.file_name, new.raw_text) BEGIN
    INSERT INTO search_index (search_index, rowid, title, detail, body)
    SELECT 'delete', seq, title, detail, body FROM search_source
    WHERE seq = (SELECT seq FROM search_entries WHERE record_id = old.id);
END;

CREATE TRIGGER resumes_search_enter AFTER UPDATE ON resumes WHEN (old.title, old.file_name, old.raw_text) IS NOT (new.title, new.file_name, new.raw_text) BEGIN
    INSERT INTO search_index (rowid, title, detail, body)
    SELECT seq, title, detail, body FROM search_source
    WHERE seq = (SELECT seq FROM search_entries WHERE record_id = new.id);
END;

CREATE TRIGGER resumes_search_delete BEFORE DELETE ON resumes BEGIN
    INSERT INTO search_index (search_index, rowid, title, detail, body)
    SELECT 'delete', seq, title, detail, body FROM search_source
    WHERE seq = (SELECT seq FROM search_entries WHERE record_id = old.id);
    DELETE FROM search_entries WHERE record_id = old.id;
END;

CREATE TRIGGER documents_search_insert AFTER INSERT ON documents BEGIN
    INSERT INTO search_entries (user_id, kind, record_id) VALUES (new.user_id, 'DOCUMENT', new.id);
    INSERT INTO search_index (rowid, title, detail, body)
    SELECT seq, title, detail, body FROM search_source
    WHERE seq = (SELECT seq FROM search_entries WHERE record_id = new.id);
END;

CREATE TRIGGER documents_search_leave BEFORE UPDATE ON documents WHEN (old.title, old.file_name, old.content) IS NOT (new.title, new.file_name, new.content) BEGIN
    INSERT INTO search_index (search_index, rowid, title, detail, body)
    SELECT 'delete', seq, title, detail, body FROM search_source
    WHERE seq = (SELECT seq FROM search_entries WHERE record_id = old.id);
END;

CREATE TRIGGER documents_search_enter AFTER UPDATE ON documents WHEN (old.title, old.file_name, old.content) IS NOT (new.title, new.file_name, new.content) BEGIN
    INSERT INTO search_index (rowid, title, detail, body)
    SELECT seq, title, detail, body FROM search_source
    WHERE seq = (SELECT seq FROM search_entries WHERE record_id = new.id);
END;

CREATE TRIGGER documents_search_delete BEFORE DELETE ON documents BEGIN
    INSERT INTO search_index (search_index, rowid, title, detail, body)
    SELECT 'delete', seq, title, detail, body FROM search_source
    WHERE seq = (SELECT seq FROM search_entries WHERE record_id = old.id);
    DELETE FROM search_entries WHERE record_id = old.id;
END;

CREATE TRIGGER notes_search_insert AFTER INSERT ON notes BEGIN
    INSERT INTO search_entries (user_id, kind, record_id) VALUES (new.user_id, 'NOTE', new.id);
    INSERT INTO search_index (rowid, title, detail, body)
    SELECT seq, title, detail, body FROM search_source
    WHERE seq = (SELECT seq FROM search_entries WHERE record_id = new.id);
END;

CREATE TRIGGER notes_search_leave BEFORE UPDATE ON notes WHEN (old.title, old.body) IS NOT (new.title, new.body) BEGIN
    INSERT INTO search_index (search_index, rowid, title, detail, body)
    SELECT 'delete', seq, title, detail, body FROM search_source
    WHERE seq = (SELECT seq FROM search_entries WHERE record_id = old.id);
END;

CREATE TRIGGER notes_search_enter AFTER UPDATE ON notes WHEN (old.title, old.body) IS NOT (new.title, new.body) BEGIN
    INSERT INTO search_index (rowid, title, detail, body)
    SELECT seq, title, detail, body FROM search_source
    WHERE seq = (SELECT seq FROM search_entries WHERE record_id = new.id);
END;

CREATE TRIGGER notes_search_delete BEFORE DELETE ON notes BEGIN
    INSERT INTO search_index (search_index, rowid, title, detail, body)
    SELECT 'delete', seq, title, detail, body FROM search_source
    WHERE seq = (SELECT seq FROM search_entries WHERE record_id = old.id);
    DELETE FROM search_entries WHERE record_id = old.id;
END;

CREATE TRIGGER messages_search_insert AFTER INSERT ON messages BEGIN
    INSERT INTO search_entries (user_id, kind, record_id) VALUES (new.user_id, 'MESSAGE', new.id);
    INSERT INTO search_index (rowid, title, detail, body)
    SELECT seq, title, detail, body FROM search_source
    WHERE seq = (SELECT seq FROM search_entries WHERE record_id = new.id);
END;

CREATE TRIGGER messages_search_leave BEFORE UPDATE ON messages WHEN old.content IS NOT new.content BEGIN
    INSERT INTO search_index (search_index, rowid, title, detail, body)
    SELECT 'delete', seq, title, detail, body FROM search_source
    WHERE seq = (SELECT seq FROM search_entries WHERE record_id = old.id);
END;

CREATE TRIGGER messages_search_enter AFTER UPDATE ON messages WHEN old.content IS NOT new.content BEGIN
    INSERT INTO search_index (rowid, title, detail, body)
    SELECT seq, title, detail, body FROM search_source
    WHERE seq = (SELECT seq FROM search_entries WHERE record_id = new.id);
END;

CREATE TRIGGER messages_search_delete BEFORE DELETE ON messages BEGIN
    INSERT INTO search_index (search_index, rowid, title, detail, body)
    SELECT 'delete', seq, title, detail, body FROM search_source
    WHERE seq = (SELECT seq FROM search_entries WHERE record_id = old.id);
    DELETE FROM search_entries WHERE record_id = old.id;
END;

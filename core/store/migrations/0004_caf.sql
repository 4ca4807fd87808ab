-- The CAF's lists as they were received, and the rows that wait for a person's decision.

CREATE TABLE caf_list (
    id INTEGER PRIMARY KEY,
    tx_id INTEGER NOT NULL REFERENCES tx(id),
    file_name TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    kind TEXT NOT NULL,
    listed_on INTEGER NOT NULL,
    signature TEXT NOT NULL,          -- of the header, finds a saved mapping again
    completes INTEGER REFERENCES caf_list(id),  -- a corrected file of rejects completes its list
    counts TEXT NOT NULL,             -- JSON: what the import said it did
    header TEXT NOT NULL,             -- JSON array: the header cells, as written
    columns TEXT NOT NULL             -- JSON: field code -> index of its column, to read waiting rows again
) STRICT;
CREATE INDEX caf_list_tx ON caf_list (tx_id);
CREATE INDEX caf_list_sha256 ON caf_list (sha256);

-- Rows that were not taken: rejected, left with a warning, or waiting for a decision. cells: JSON array, as written.
CREATE TABLE list_row (
    id INTEGER PRIMARY KEY,
    list_id INTEGER NOT NULL REFERENCES caf_list(id),
    line INTEGER NOT NULL,
    status TEXT NOT NULL CHECK (status IN ('rejected', 'warning', 'ambiguous')),
    field TEXT,
    value TEXT,
    reason TEXT NOT NULL,
    cells TEXT,
    candidates TEXT,                  -- JSON array of person ids
    decided_tx INTEGER REFERENCES tx(id)  -- the decision on an ambiguous row; undone: the row waits again
) STRICT;
CREATE INDEX list_row_list ON list_row (list_id, status);
CREATE INDEX list_row_decided_tx ON list_row (decided_tx) WHERE decided_tx IS NOT NULL;

CREATE TABLE column_mapping (
    signature TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    mapping TEXT NOT NULL             -- JSON: field code -> header
) STRICT, WITHOUT ROWID;

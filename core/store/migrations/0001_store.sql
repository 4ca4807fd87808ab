-- What holds every other table: the counter of ids, the lineage of the base, the journal of transactions.

CREATE TABLE meta (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

INSERT INTO meta (key, value) VALUES
    ('base', lower(hex(randomblob(16)))),     -- never changes, packs name it
    ('lineage', lower(hex(randomblob(16)))),  -- new after a restored backup
    ('issuer', '0'),                          -- this file's part of every id: issuer << 40 | n
    ('next_id', '1');

-- One counter serves transactions, anchors, facts and versions: an id is never used twice, not even after a
-- physical purge, and the versions that a transaction wrote have ids between its own and the next one's.
CREATE TABLE tx (
    id INTEGER PRIMARY KEY,
    recorded_at INTEGER NOT NULL,   -- milliseconds since 1970, UTC; never runs backwards
    recorded_on INTEGER NOT NULL,   -- civil day, days since 1970
    actor TEXT NOT NULL,
    kind TEXT NOT NULL,
    list_id INTEGER,
    meeting_id INTEGER,
    reverses INTEGER REFERENCES tx(id),
    origin TEXT,                    -- the pack it came from, and its number there
    origin_tx INTEGER,
    UNIQUE (origin, origin_tx)
) STRICT;

CREATE INDEX tx_recorded_on ON tx (recorded_on);
CREATE INDEX tx_reverses ON tx (reverses) WHERE reverses IS NOT NULL;
CREATE INDEX tx_list ON tx (list_id) WHERE list_id IS NOT NULL;

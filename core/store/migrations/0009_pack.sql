-- What leaves the base on a laptop, and comes back.

-- In the base: every pack that left, recorded by tx_id. In a pack: itself alone. issuer: its part of every id that it
-- gives (issuer << 40 | n). token: two files that bear the same number are told apart by it. A meeting's, or a
-- référent's.
CREATE TABLE pack (
    issuer INTEGER PRIMARY KEY,
    token TEXT NOT NULL UNIQUE,
    tx_id INTEGER NOT NULL REFERENCES tx(id),
    meeting_id INTEGER REFERENCES meeting(id),
    referent_id INTEGER REFERENCES referent(id),
    taken_for TEXT,
    people INTEGER NOT NULL
) STRICT;

-- What came back: the pack's transactions from first_tx to last_tx, whose ids are below next_id.
CREATE TABLE pack_return (
    tx_id INTEGER PRIMARY KEY REFERENCES tx(id),
    issuer INTEGER NOT NULL REFERENCES pack(issuer),
    first_tx INTEGER NOT NULL,
    last_tx INTEGER NOT NULL,
    next_id INTEGER NOT NULL
) STRICT;
CREATE INDEX pack_return_issuer ON pack_return (issuer);

-- Two files of one person made one: under which number a person, a pathway or a household ("person", "pathway",
-- "household") is found since. Holds while the transaction is not undone.
CREATE TABLE merged_file (
    tx_id INTEGER NOT NULL REFERENCES tx(id),
    anchor TEXT NOT NULL,
    absorbed_id INTEGER NOT NULL,
    kept_id INTEGER NOT NULL,
    PRIMARY KEY (tx_id, anchor, absorbed_id)
) STRICT, WITHOUT ROWID;

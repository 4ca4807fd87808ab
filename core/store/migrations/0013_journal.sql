-- Who looked, searched, took out. What was written is told by tx, the journal of transactions.

-- at: milliseconds since 1970, UTC, as the clock said. action: a code (store/Witness.h). subject: the number of whom or what
-- it was about; amount: of how many. origin: 0 this file, a pack's number, below 0 a journal that was kept beside the base;
-- origin_line: its line there. hash: SHA-256 of the hash of the line before and of this line's values (store/Journal.cpp).
-- AUTOINCREMENT: a number is never given twice, so that lines cut off at the end leave a gap before the next one.
CREATE TABLE journal (
    line INTEGER PRIMARY KEY AUTOINCREMENT,
    at INTEGER NOT NULL,
    actor TEXT NOT NULL,
    action TEXT NOT NULL,
    subject INTEGER,
    amount INTEGER,
    origin INTEGER NOT NULL,
    origin_line INTEGER,
    previous BLOB NOT NULL,
    hash BLOB NOT NULL,
    CHECK ((origin = 0) = (origin_line IS NULL))
) STRICT;
CREATE INDEX journal_subject ON journal (subject) WHERE subject IS NOT NULL;

-- The last line that was purged, which the first that is left follows; at first, where the chain begins.
CREATE TABLE journal_anchor (
    single INTEGER PRIMARY KEY CHECK (single = 1),
    line INTEGER NOT NULL,
    hash BLOB NOT NULL,
    purged_at INTEGER
) STRICT;
INSERT INTO journal_anchor (single, line, hash) VALUES (1, 0, randomblob(32));

-- How far another journal is known here: by its origin, one that was brought in; 0, in a pack, its base's when it left.
CREATE TABLE journal_head (
    origin INTEGER PRIMARY KEY,
    line INTEGER NOT NULL,
    hash BLOB NOT NULL
) STRICT;

CREATE TRIGGER journal_never_changed BEFORE UPDATE ON journal
BEGIN
    SELECT RAISE(ABORT, 'a line of the journal is never changed');
END;
CREATE TRIGGER journal_never_removed BEFORE DELETE ON journal WHEN OLD.line > (SELECT line FROM journal_anchor)
BEGIN
    SELECT RAISE(ABORT, 'a line of the journal is only purged');
END;
CREATE TRIGGER journal_never_replaced BEFORE INSERT ON journal WHEN NEW.line IN (SELECT line FROM journal)
BEGIN
    SELECT RAISE(ABORT, 'a line of the journal is never replaced');
END;
CREATE TRIGGER journal_follows AFTER INSERT ON journal
WHEN EXISTS (SELECT 1 FROM journal WHERE line > NEW.line)
    OR NEW.previous IS NOT coalesce(
        (SELECT hash FROM journal WHERE line < NEW.line ORDER BY line DESC LIMIT 1), (SELECT hash FROM journal_anchor))
BEGIN
    SELECT RAISE(ABORT, 'a line of the journal follows the last one');
END;
CREATE TRIGGER journal_anchor_forward BEFORE UPDATE ON journal_anchor
WHEN NOT EXISTS (SELECT 1 FROM journal WHERE line = NEW.line AND hash = NEW.hash AND line > OLD.line)
BEGIN
    SELECT RAISE(ABORT, 'the journal is purged up to one of its lines');
END;
CREATE TRIGGER journal_anchor_kept BEFORE DELETE ON journal_anchor
BEGIN
    SELECT RAISE(ABORT, 'the journal has its beginning');
END;

-- Meetings that orient people: who sits in them, whom they speak of, what is decided.

CREATE TABLE meeting (id INTEGER PRIMARY KEY) STRICT;

-- starts_at: minutes after midnight. closed_on: the day its decisions were written to the files; NULL while it is open.
CREATE TABLE meeting_file (
    id INTEGER PRIMARY KEY,
    fact_id INTEGER NOT NULL REFERENCES meeting(id),
    kind TEXT NOT NULL,
    held_on INTEGER NOT NULL,
    starts_at INTEGER,
    place TEXT,
    territory_id INTEGER REFERENCES territory(id),
    minutes TEXT,
    closed_on INTEGER,
    tx_in INTEGER NOT NULL REFERENCES tx(id),
    tx_out INTEGER REFERENCES tx(id),
    CHECK (starts_at BETWEEN 0 AND 1439)
) STRICT;
CREATE UNIQUE INDEX meeting_file_current ON meeting_file (fact_id) WHERE tx_out IS NULL;
CREATE INDEX meeting_file_past ON meeting_file (fact_id) WHERE tx_out IS NOT NULL;
CREATE INDEX meeting_file_ended ON meeting_file (tx_out) WHERE tx_out IS NOT NULL;
CREATE VIEW meeting_file_now AS
    SELECT fact_id AS meeting_id, kind, held_on, starts_at, place, territory_id, minutes, closed_on
    FROM meeting_file WHERE tx_out IS NULL;

-- A référent of the base, a beneficiary who sits in it, or somebody else by name. replaced_by: who came instead.
CREATE TABLE meeting_member (
    id INTEGER PRIMARY KEY,
    fact_id INTEGER NOT NULL,
    meeting_id INTEGER NOT NULL REFERENCES meeting(id),
    referent_id INTEGER REFERENCES referent(id),
    person_id INTEGER REFERENCES person(id),
    name TEXT,
    role TEXT NOT NULL,
    presence TEXT NOT NULL,
    replaced_by TEXT,
    tx_in INTEGER NOT NULL REFERENCES tx(id),
    tx_out INTEGER REFERENCES tx(id)
) STRICT;
CREATE UNIQUE INDEX meeting_member_current ON meeting_member (fact_id) WHERE tx_out IS NULL;
CREATE INDEX meeting_member_past ON meeting_member (fact_id) WHERE tx_out IS NOT NULL;
CREATE INDEX meeting_member_ended ON meeting_member (tx_out) WHERE tx_out IS NOT NULL;
CREATE INDEX meeting_member_meeting_id ON meeting_member (meeting_id) WHERE tx_out IS NULL;
CREATE INDEX meeting_member_person_id ON meeting_member (person_id) WHERE person_id IS NOT NULL;
CREATE VIEW meeting_member_now AS
    SELECT fact_id, meeting_id, referent_id, person_id, name, role, presence, replaced_by
    FROM meeting_member WHERE tx_out IS NULL;

-- Somebody the meeting speaks of, in the order of rank, and what it decides. decision NULL: not decided yet.
CREATE TABLE agenda_item (
    id INTEGER PRIMARY KEY,
    fact_id INTEGER NOT NULL,
    meeting_id INTEGER NOT NULL REFERENCES meeting(id),
    pathway_id INTEGER NOT NULL REFERENCES pathway(id),
    rank INTEGER NOT NULL,
    decision TEXT,
    reason TEXT,
    path TEXT,
    organisation_id INTEGER REFERENCES organisation(id),
    support TEXT,
    referent_id INTEGER REFERENCES referent(id),
    sanction_kind TEXT,
    sanction_share INTEGER,
    sanction_months INTEGER,
    tx_in INTEGER NOT NULL REFERENCES tx(id),
    tx_out INTEGER REFERENCES tx(id),
    CHECK (sanction_share BETWEEN 0 AND 100),
    CHECK (sanction_months >= 0)
) STRICT;
CREATE UNIQUE INDEX agenda_item_current ON agenda_item (fact_id) WHERE tx_out IS NULL;
CREATE INDEX agenda_item_past ON agenda_item (fact_id) WHERE tx_out IS NOT NULL;
CREATE INDEX agenda_item_ended ON agenda_item (tx_out) WHERE tx_out IS NOT NULL;
CREATE INDEX agenda_item_pathway_id ON agenda_item (pathway_id);
CREATE INDEX agenda_item_meeting_id ON agenda_item (meeting_id) WHERE tx_out IS NULL;
CREATE VIEW agenda_item_now AS
    SELECT fact_id, meeting_id, pathway_id, rank, decision, reason, path, organisation_id, support, referent_id,
        sanction_kind, sanction_share, sanction_months
    FROM agenda_item WHERE tx_out IS NULL;

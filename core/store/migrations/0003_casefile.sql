-- The people, their households and pathways, and every dated fact about them.

CREATE TABLE person (id INTEGER PRIMARY KEY) STRICT;
CREATE TABLE household (id INTEGER PRIMARY KEY) STRICT;
CREATE TABLE pathway (id INTEGER PRIMARY KEY) STRICT;

-- match_key: caf's key of folded last name, first name and birth date.
CREATE TABLE identity (
    id INTEGER PRIMARY KEY,
    fact_id INTEGER NOT NULL REFERENCES person(id),
    civility TEXT,
    last_name TEXT NOT NULL,
    birth_name TEXT,
    first_name TEXT NOT NULL,
    birth_on INTEGER,
    nir TEXT,
    own_id TEXT,
    france_travail_id TEXT,
    audience TEXT NOT NULL,
    match_key INTEGER NOT NULL,
    tx_in INTEGER NOT NULL REFERENCES tx(id),
    tx_out INTEGER REFERENCES tx(id)
) STRICT;
CREATE UNIQUE INDEX identity_current ON identity (fact_id) WHERE tx_out IS NULL;
CREATE INDEX identity_past ON identity (fact_id) WHERE tx_out IS NOT NULL;
CREATE INDEX identity_ended ON identity (tx_out) WHERE tx_out IS NOT NULL;
CREATE VIEW identity_now AS
    SELECT fact_id AS person_id, civility, last_name, birth_name, first_name, birth_on, nir, own_id, france_travail_id, audience, match_key
    FROM identity WHERE tx_out IS NULL;

-- *_by: who the value comes from, 'list' or 'staff'; a list never replaces what staff typed.
CREATE TABLE contact (
    id INTEGER PRIMARY KEY,
    fact_id INTEGER NOT NULL REFERENCES person(id),
    mobile TEXT,
    mobile_by TEXT,
    landline TEXT,
    landline_by TEXT,
    email TEXT,
    email_by TEXT,
    tx_in INTEGER NOT NULL REFERENCES tx(id),
    tx_out INTEGER REFERENCES tx(id)
) STRICT;
CREATE UNIQUE INDEX contact_current ON contact (fact_id) WHERE tx_out IS NULL;
CREATE INDEX contact_past ON contact (fact_id) WHERE tx_out IS NOT NULL;
CREATE INDEX contact_ended ON contact (tx_out) WHERE tx_out IS NOT NULL;
CREATE VIEW contact_now AS
    SELECT fact_id AS person_id, mobile, mobile_by, landline, landline_by, email, email_by
    FROM contact WHERE tx_out IS NULL;

CREATE TABLE household_file (
    id INTEGER PRIMARY KEY,
    fact_id INTEGER NOT NULL REFERENCES household(id),
    matricule TEXT,
    fund TEXT,
    family_situation TEXT,
    tx_in INTEGER NOT NULL REFERENCES tx(id),
    tx_out INTEGER REFERENCES tx(id)
) STRICT;
CREATE UNIQUE INDEX household_file_current ON household_file (fact_id) WHERE tx_out IS NULL;
CREATE INDEX household_file_past ON household_file (fact_id) WHERE tx_out IS NOT NULL;
CREATE INDEX household_file_ended ON household_file (tx_out) WHERE tx_out IS NOT NULL;
CREATE INDEX household_file_matricule ON household_file (matricule) WHERE tx_out IS NULL AND matricule IS NOT NULL;
CREATE VIEW household_file_now AS
    SELECT fact_id AS household_id, matricule, fund, family_situation
    FROM household_file WHERE tx_out IS NULL;

CREATE TABLE household_member (
    id INTEGER PRIMARY KEY,
    fact_id INTEGER NOT NULL,
    household_id INTEGER NOT NULL REFERENCES household(id),
    person_id INTEGER NOT NULL REFERENCES person(id),
    role TEXT NOT NULL,
    starts_on INTEGER,
    ends_on INTEGER,
    tx_in INTEGER NOT NULL REFERENCES tx(id),
    tx_out INTEGER REFERENCES tx(id)
) STRICT;
CREATE UNIQUE INDEX household_member_current ON household_member (fact_id) WHERE tx_out IS NULL;
CREATE INDEX household_member_past ON household_member (fact_id) WHERE tx_out IS NOT NULL;
CREATE INDEX household_member_ended ON household_member (tx_out) WHERE tx_out IS NOT NULL;
CREATE INDEX household_member_household_id ON household_member (household_id);
CREATE INDEX household_member_person_id ON household_member (person_id);
CREATE VIEW household_member_now AS
    SELECT fact_id, household_id, person_id, role, starts_on, ends_on
    FROM household_member WHERE tx_out IS NULL;

CREATE TABLE residence (
    id INTEGER PRIMARY KEY,
    fact_id INTEGER NOT NULL,
    household_id INTEGER NOT NULL REFERENCES household(id),
    line1 TEXT,
    line2 TEXT,
    postcode TEXT,
    city TEXT,
    insee TEXT,
    starts_on INTEGER,
    ends_on INTEGER,
    tx_in INTEGER NOT NULL REFERENCES tx(id),
    tx_out INTEGER REFERENCES tx(id)
) STRICT;
CREATE UNIQUE INDEX residence_current ON residence (fact_id) WHERE tx_out IS NULL;
CREATE INDEX residence_past ON residence (fact_id) WHERE tx_out IS NOT NULL;
CREATE INDEX residence_ended ON residence (tx_out) WHERE tx_out IS NOT NULL;
CREATE INDEX residence_household_id ON residence (household_id);
CREATE VIEW residence_now AS
    SELECT fact_id, household_id, line1, line2, postcode, city, insee, starts_on, ends_on
    FROM residence WHERE tx_out IS NULL;

-- notified_by: 'list' (a date written in it), 'first-seen' (the date of the first list that shows the person) or
-- 'unknown' (first stock list of the base; then first_list_on only tells since when the person is known).
CREATE TABLE pathway_file (
    id INTEGER PRIMARY KEY,
    fact_id INTEGER NOT NULL REFERENCES pathway(id),
    person_id INTEGER NOT NULL REFERENCES person(id),
    notified_on INTEGER,
    notified_by TEXT NOT NULL,
    first_list_on INTEGER,
    pre_orientation TEXT,
    tx_in INTEGER NOT NULL REFERENCES tx(id),
    tx_out INTEGER REFERENCES tx(id),
    CHECK ((notified_on IS NULL) = (notified_by = 'unknown'))
) STRICT;
CREATE UNIQUE INDEX pathway_file_current ON pathway_file (fact_id) WHERE tx_out IS NULL;
CREATE INDEX pathway_file_past ON pathway_file (fact_id) WHERE tx_out IS NOT NULL;
CREATE INDEX pathway_file_ended ON pathway_file (tx_out) WHERE tx_out IS NOT NULL;
CREATE INDEX pathway_file_person_id ON pathway_file (person_id);
CREATE VIEW pathway_file_now AS
    SELECT fact_id AS pathway_id, person_id, notified_on, notified_by, first_list_on, pre_orientation
    FROM pathway_file WHERE tx_out IS NULL;

-- Period [starts_on, ends_on); assumed: no state column, no sdd column in the list.
CREATE TABLE rights_period (
    id INTEGER PRIMARY KEY,
    fact_id INTEGER NOT NULL,
    person_id INTEGER NOT NULL REFERENCES person(id),
    state TEXT NOT NULL,
    sdd INTEGER NOT NULL,
    benefit TEXT,
    starts_on INTEGER NOT NULL,
    ends_on INTEGER,
    state_assumed INTEGER NOT NULL,
    sdd_assumed INTEGER NOT NULL,
    tx_in INTEGER NOT NULL REFERENCES tx(id),
    tx_out INTEGER REFERENCES tx(id),
    CHECK (ends_on IS NULL OR ends_on >= starts_on)
) STRICT;
CREATE UNIQUE INDEX rights_period_current ON rights_period (fact_id) WHERE tx_out IS NULL;
CREATE INDEX rights_period_past ON rights_period (fact_id) WHERE tx_out IS NOT NULL;
CREATE INDEX rights_period_ended ON rights_period (tx_out) WHERE tx_out IS NOT NULL;
CREATE INDEX rights_period_person_id ON rights_period (person_id);
CREATE VIEW rights_period_now AS
    SELECT fact_id, person_id, state, sdd, benefit, starts_on, ends_on, state_assumed, sdd_assumed
    FROM rights_period WHERE tx_out IS NULL;

CREATE TABLE diagnostic (
    id INTEGER PRIMARY KEY,
    fact_id INTEGER NOT NULL,
    pathway_id INTEGER NOT NULL REFERENCES pathway(id),
    done_on INTEGER NOT NULL,
    situation TEXT,
    distance INTEGER,
    project TEXT,
    licence INTEGER,
    vehicle INTEGER,
    education TEXT,
    tx_in INTEGER NOT NULL REFERENCES tx(id),
    tx_out INTEGER REFERENCES tx(id),
    CHECK (distance IS NULL OR distance BETWEEN 1 AND 4)
) STRICT;
CREATE UNIQUE INDEX diagnostic_current ON diagnostic (fact_id) WHERE tx_out IS NULL;
CREATE INDEX diagnostic_past ON diagnostic (fact_id) WHERE tx_out IS NOT NULL;
CREATE INDEX diagnostic_ended ON diagnostic (tx_out) WHERE tx_out IS NOT NULL;
CREATE INDEX diagnostic_pathway_id ON diagnostic (pathway_id);
CREATE VIEW diagnostic_now AS
    SELECT fact_id, pathway_id, done_on, situation, distance, project, licence, vehicle, education
    FROM diagnostic WHERE tx_out IS NULL;

-- The level of one theme as seen on a day; 0 is resolved. The latest one before a day holds on it.
CREATE TABLE barrier (
    id INTEGER PRIMARY KEY,
    fact_id INTEGER NOT NULL,
    pathway_id INTEGER NOT NULL REFERENCES pathway(id),
    theme TEXT NOT NULL,
    level INTEGER NOT NULL,
    observed_on INTEGER NOT NULL,
    tx_in INTEGER NOT NULL REFERENCES tx(id),
    tx_out INTEGER REFERENCES tx(id),
    CHECK (level BETWEEN 0 AND 3)
) STRICT;
CREATE UNIQUE INDEX barrier_current ON barrier (fact_id) WHERE tx_out IS NULL;
CREATE INDEX barrier_past ON barrier (fact_id) WHERE tx_out IS NOT NULL;
CREATE INDEX barrier_ended ON barrier (tx_out) WHERE tx_out IS NOT NULL;
CREATE INDEX barrier_pathway_id ON barrier (pathway_id);
CREATE VIEW barrier_now AS
    SELECT fact_id, pathway_id, theme, level, observed_on
    FROM barrier WHERE tx_out IS NULL;

CREATE TABLE orientation (
    id INTEGER PRIMARY KEY,
    fact_id INTEGER NOT NULL,
    pathway_id INTEGER NOT NULL REFERENCES pathway(id),
    path TEXT,
    organisation_id INTEGER REFERENCES organisation(id),
    support TEXT NOT NULL,
    requested_on INTEGER,
    decided_on INTEGER NOT NULL,
    notified_on INTEGER,
    starts_on INTEGER NOT NULL,
    ends_on INTEGER,
    origin TEXT,
    reason TEXT,
    tx_in INTEGER NOT NULL REFERENCES tx(id),
    tx_out INTEGER REFERENCES tx(id),
    CHECK (ends_on IS NULL OR ends_on >= starts_on)
) STRICT;
CREATE UNIQUE INDEX orientation_current ON orientation (fact_id) WHERE tx_out IS NULL;
CREATE INDEX orientation_past ON orientation (fact_id) WHERE tx_out IS NOT NULL;
CREATE INDEX orientation_ended ON orientation (tx_out) WHERE tx_out IS NOT NULL;
CREATE INDEX orientation_pathway_id ON orientation (pathway_id);
CREATE VIEW orientation_now AS
    SELECT fact_id, pathway_id, path, organisation_id, support, requested_on, decided_on, notified_on, starts_on, ends_on, origin, reason
    FROM orientation WHERE tx_out IS NULL;

CREATE TABLE referent_assignment (
    id INTEGER PRIMARY KEY,
    fact_id INTEGER NOT NULL,
    pathway_id INTEGER NOT NULL REFERENCES pathway(id),
    referent_id INTEGER NOT NULL REFERENCES referent(id),
    role TEXT NOT NULL,
    starts_on INTEGER NOT NULL,
    ends_on INTEGER,
    tx_in INTEGER NOT NULL REFERENCES tx(id),
    tx_out INTEGER REFERENCES tx(id),
    CHECK (ends_on IS NULL OR ends_on >= starts_on)
) STRICT;
CREATE UNIQUE INDEX referent_assignment_current ON referent_assignment (fact_id) WHERE tx_out IS NULL;
CREATE INDEX referent_assignment_past ON referent_assignment (fact_id) WHERE tx_out IS NOT NULL;
CREATE INDEX referent_assignment_ended ON referent_assignment (tx_out) WHERE tx_out IS NOT NULL;
CREATE INDEX referent_assignment_pathway_id ON referent_assignment (pathway_id);
CREATE INDEX referent_assignment_referent_id ON referent_assignment (referent_id) WHERE tx_out IS NULL;
CREATE VIEW referent_assignment_now AS
    SELECT fact_id, pathway_id, referent_id, role, starts_on, ends_on
    FROM referent_assignment WHERE tx_out IS NULL;

-- scheduled_at: minutes after midnight.
CREATE TABLE appointment (
    id INTEGER PRIMARY KEY,
    fact_id INTEGER NOT NULL,
    pathway_id INTEGER NOT NULL REFERENCES pathway(id),
    kind TEXT NOT NULL,
    fixed_on INTEGER,
    scheduled_on INTEGER,
    scheduled_at INTEGER,
    place TEXT,
    referent_id INTEGER REFERENCES referent(id),
    organisation_id INTEGER REFERENCES organisation(id),
    status TEXT NOT NULL,
    status_on INTEGER,
    tx_in INTEGER NOT NULL REFERENCES tx(id),
    tx_out INTEGER REFERENCES tx(id),
    CHECK (fixed_on IS NOT NULL OR scheduled_on IS NOT NULL)
) STRICT;
CREATE UNIQUE INDEX appointment_current ON appointment (fact_id) WHERE tx_out IS NULL;
CREATE INDEX appointment_past ON appointment (fact_id) WHERE tx_out IS NOT NULL;
CREATE INDEX appointment_ended ON appointment (tx_out) WHERE tx_out IS NOT NULL;
CREATE INDEX appointment_pathway_id ON appointment (pathway_id);
CREATE VIEW appointment_now AS
    SELECT fact_id, pathway_id, kind, fixed_on, scheduled_on, scheduled_at, place, referent_id, organisation_id, status, status_on
    FROM appointment WHERE tx_out IS NULL;

-- ends_on is the last day included.
CREATE TABLE contract (
    id INTEGER PRIMARY KEY,
    fact_id INTEGER NOT NULL,
    pathway_id INTEGER NOT NULL REFERENCES pathway(id),
    kind TEXT NOT NULL,
    signed_on INTEGER NOT NULL,
    starts_on INTEGER NOT NULL,
    ends_on INTEGER,
    weekly_hours REAL,
    goals TEXT,
    tx_in INTEGER NOT NULL REFERENCES tx(id),
    tx_out INTEGER REFERENCES tx(id),
    CHECK (ends_on IS NULL OR ends_on >= starts_on)
) STRICT;
CREATE UNIQUE INDEX contract_current ON contract (fact_id) WHERE tx_out IS NULL;
CREATE INDEX contract_past ON contract (fact_id) WHERE tx_out IS NOT NULL;
CREATE INDEX contract_ended ON contract (tx_out) WHERE tx_out IS NOT NULL;
CREATE INDEX contract_pathway_id ON contract (pathway_id);
CREATE VIEW contract_now AS
    SELECT fact_id, pathway_id, kind, signed_on, starts_on, ends_on, weekly_hours, goals
    FROM contract WHERE tx_out IS NULL;

CREATE TABLE employment (
    id INTEGER PRIMARY KEY,
    fact_id INTEGER NOT NULL,
    person_id INTEGER NOT NULL REFERENCES person(id),
    starts_on INTEGER NOT NULL,
    ends_on INTEGER,
    kind TEXT,
    weekly_hours REAL,
    with_rsa INTEGER,
    tx_in INTEGER NOT NULL REFERENCES tx(id),
    tx_out INTEGER REFERENCES tx(id),
    CHECK (ends_on IS NULL OR ends_on >= starts_on)
) STRICT;
CREATE UNIQUE INDEX employment_current ON employment (fact_id) WHERE tx_out IS NULL;
CREATE INDEX employment_past ON employment (fact_id) WHERE tx_out IS NOT NULL;
CREATE INDEX employment_ended ON employment (tx_out) WHERE tx_out IS NOT NULL;
CREATE INDEX employment_person_id ON employment (person_id);
CREATE VIEW employment_now AS
    SELECT fact_id, person_id, starts_on, ends_on, kind, weekly_hours, with_rsa
    FROM employment WHERE tx_out IS NULL;

CREATE TABLE sanction (
    id INTEGER PRIMARY KEY,
    fact_id INTEGER NOT NULL,
    pathway_id INTEGER NOT NULL REFERENCES pathway(id),
    proposed_on INTEGER,
    decided_on INTEGER,
    notified_on INTEGER,
    kind TEXT,
    share INTEGER,
    months INTEGER,
    tx_in INTEGER NOT NULL REFERENCES tx(id),
    tx_out INTEGER REFERENCES tx(id),
    CHECK (proposed_on IS NOT NULL OR decided_on IS NOT NULL OR notified_on IS NOT NULL)
) STRICT;
CREATE UNIQUE INDEX sanction_current ON sanction (fact_id) WHERE tx_out IS NULL;
CREATE INDEX sanction_past ON sanction (fact_id) WHERE tx_out IS NOT NULL;
CREATE INDEX sanction_ended ON sanction (tx_out) WHERE tx_out IS NOT NULL;
CREATE INDEX sanction_pathway_id ON sanction (pathway_id);
CREATE VIEW sanction_now AS
    SELECT fact_id, pathway_id, proposed_on, decided_on, notified_on, kind, share, months
    FROM sanction WHERE tx_out IS NULL;

-- reason is null while the exit waits to be qualified.
CREATE TABLE pathway_exit (
    id INTEGER PRIMARY KEY,
    fact_id INTEGER NOT NULL,
    pathway_id INTEGER NOT NULL REFERENCES pathway(id),
    exited_on INTEGER NOT NULL,
    reason TEXT,
    tx_in INTEGER NOT NULL REFERENCES tx(id),
    tx_out INTEGER REFERENCES tx(id)
) STRICT;
CREATE UNIQUE INDEX pathway_exit_current ON pathway_exit (fact_id) WHERE tx_out IS NULL;
CREATE INDEX pathway_exit_past ON pathway_exit (fact_id) WHERE tx_out IS NOT NULL;
CREATE INDEX pathway_exit_ended ON pathway_exit (tx_out) WHERE tx_out IS NOT NULL;
CREATE INDEX pathway_exit_pathway_id ON pathway_exit (pathway_id);
CREATE VIEW pathway_exit_now AS
    SELECT fact_id, pathway_id, exited_on, reason
    FROM pathway_exit WHERE tx_out IS NULL;

-- What became of the person 3, 6, 12 months after the exit.
CREATE TABLE exit_contact (
    id INTEGER PRIMARY KEY,
    fact_id INTEGER NOT NULL,
    pathway_id INTEGER NOT NULL REFERENCES pathway(id),
    months INTEGER NOT NULL,
    contacted_on INTEGER NOT NULL,
    situation TEXT,
    tx_in INTEGER NOT NULL REFERENCES tx(id),
    tx_out INTEGER REFERENCES tx(id)
) STRICT;
CREATE UNIQUE INDEX exit_contact_current ON exit_contact (fact_id) WHERE tx_out IS NULL;
CREATE INDEX exit_contact_past ON exit_contact (fact_id) WHERE tx_out IS NOT NULL;
CREATE INDEX exit_contact_ended ON exit_contact (tx_out) WHERE tx_out IS NOT NULL;
CREATE INDEX exit_contact_pathway_id ON exit_contact (pathway_id);
CREATE VIEW exit_contact_now AS
    SELECT fact_id, pathway_id, months, contacted_on, situation
    FROM exit_contact WHERE tx_out IS NULL;

CREATE TABLE registration (
    id INTEGER PRIMARY KEY,
    fact_id INTEGER NOT NULL,
    person_id INTEGER NOT NULL REFERENCES person(id),
    starts_on INTEGER NOT NULL,
    ends_on INTEGER,
    category TEXT,
    reason TEXT,
    tx_in INTEGER NOT NULL REFERENCES tx(id),
    tx_out INTEGER REFERENCES tx(id)
) STRICT;
CREATE UNIQUE INDEX registration_current ON registration (fact_id) WHERE tx_out IS NULL;
CREATE INDEX registration_past ON registration (fact_id) WHERE tx_out IS NOT NULL;
CREATE INDEX registration_ended ON registration (tx_out) WHERE tx_out IS NOT NULL;
CREATE INDEX registration_person_id ON registration (person_id);
CREATE VIEW registration_now AS
    SELECT fact_id, person_id, starts_on, ends_on, category, reason
    FROM registration WHERE tx_out IS NULL;

CREATE TABLE note (
    id INTEGER PRIMARY KEY,
    fact_id INTEGER NOT NULL,
    person_id INTEGER NOT NULL REFERENCES person(id),
    written_on INTEGER NOT NULL,
    author TEXT NOT NULL,
    sensitive INTEGER NOT NULL,
    body TEXT NOT NULL,
    tx_in INTEGER NOT NULL REFERENCES tx(id),
    tx_out INTEGER REFERENCES tx(id)
) STRICT;
CREATE UNIQUE INDEX note_current ON note (fact_id) WHERE tx_out IS NULL;
CREATE INDEX note_past ON note (fact_id) WHERE tx_out IS NOT NULL;
CREATE INDEX note_ended ON note (tx_out) WHERE tx_out IS NOT NULL;
CREATE INDEX note_person_id ON note (person_id);
CREATE VIEW note_now AS
    SELECT fact_id, person_id, written_on, author, sensitive, body
    FROM note WHERE tx_out IS NULL;

-- Search: folded words of each person, kept in step with the current facts by core/casefile/Search.
-- name: folded last name, two spaces, folded first name.
-- Without FTS5's secure-delete: it damages an index that has detail=none (SQLite 3.46), and hides nothing, since the
-- versions of the facts keep the old words. What erases facts rebuilds the index.
CREATE TABLE search_text (
    person_id INTEGER PRIMARY KEY REFERENCES person(id),
    name TEXT NOT NULL,
    words TEXT NOT NULL
) STRICT;
CREATE INDEX search_text_name ON search_text (name);
CREATE VIRTUAL TABLE search_index USING fts5(
    words, content='search_text', content_rowid='person_id', detail=none, columnsize=0, tokenize='ascii'
);

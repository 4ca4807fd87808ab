-- Whom the people's files speak of: territories, organisations, référents; and the rules and codes that are data.
-- A fact table has fact_id, tx_in and tx_out; it is recognised by these columns. Where an anchor has one single fact
-- (its file), the anchor's id is the fact's id. Days are days since 1970-01-01.

CREATE TABLE territory (id INTEGER PRIMARY KEY) STRICT;
CREATE TABLE organisation (id INTEGER PRIMARY KEY) STRICT;
CREATE TABLE referent (id INTEGER PRIMARY KEY) STRICT;

-- The official list of communes: replaced as a whole, no history of its own.
CREATE TABLE commune (
    insee TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    folded_name TEXT NOT NULL,
    postcodes TEXT NOT NULL,       -- separated by spaces
    former_names TEXT              -- of communes that became part of it, separated by |
) STRICT, WITHOUT ROWID;
CREATE INDEX commune_folded_name ON commune (folded_name);

CREATE TABLE territory_file (
    id INTEGER PRIMARY KEY,
    fact_id INTEGER NOT NULL REFERENCES territory(id),
    name TEXT NOT NULL,
    tx_in INTEGER NOT NULL REFERENCES tx(id),
    tx_out INTEGER REFERENCES tx(id)
) STRICT;
CREATE UNIQUE INDEX territory_file_current ON territory_file (fact_id) WHERE tx_out IS NULL;
CREATE INDEX territory_file_past ON territory_file (fact_id) WHERE tx_out IS NOT NULL;
CREATE INDEX territory_file_ended ON territory_file (tx_out) WHERE tx_out IS NOT NULL;
CREATE VIEW territory_file_now AS
    SELECT fact_id AS territory_id, name
    FROM territory_file WHERE tx_out IS NULL;

CREATE TABLE commune_territory (
    id INTEGER PRIMARY KEY,
    fact_id INTEGER NOT NULL,
    insee TEXT NOT NULL,
    territory_id INTEGER NOT NULL REFERENCES territory(id),
    tx_in INTEGER NOT NULL REFERENCES tx(id),
    tx_out INTEGER REFERENCES tx(id)
) STRICT;
CREATE UNIQUE INDEX commune_territory_current ON commune_territory (fact_id) WHERE tx_out IS NULL;
CREATE INDEX commune_territory_past ON commune_territory (fact_id) WHERE tx_out IS NOT NULL;
CREATE INDEX commune_territory_ended ON commune_territory (tx_out) WHERE tx_out IS NOT NULL;
CREATE INDEX commune_territory_insee ON commune_territory (insee) WHERE tx_out IS NULL;
CREATE INDEX commune_territory_territory_id ON commune_territory (territory_id) WHERE tx_out IS NULL;
CREATE VIEW commune_territory_now AS
    SELECT fact_id, insee, territory_id
    FROM commune_territory WHERE tx_out IS NULL;

CREATE TABLE organisation_file (
    id INTEGER PRIMARY KEY,
    fact_id INTEGER NOT NULL REFERENCES organisation(id),
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    capacity INTEGER,
    territory_id INTEGER REFERENCES territory(id),
    tx_in INTEGER NOT NULL REFERENCES tx(id),
    tx_out INTEGER REFERENCES tx(id)
) STRICT;
CREATE UNIQUE INDEX organisation_file_current ON organisation_file (fact_id) WHERE tx_out IS NULL;
CREATE INDEX organisation_file_past ON organisation_file (fact_id) WHERE tx_out IS NOT NULL;
CREATE INDEX organisation_file_ended ON organisation_file (tx_out) WHERE tx_out IS NOT NULL;
CREATE VIEW organisation_file_now AS
    SELECT fact_id AS organisation_id, name, kind, capacity, territory_id
    FROM organisation_file WHERE tx_out IS NULL;

CREATE TABLE referent_file (
    id INTEGER PRIMARY KEY,
    fact_id INTEGER NOT NULL REFERENCES referent(id),
    name TEXT NOT NULL,
    organisation_id INTEGER REFERENCES organisation(id),
    email TEXT,
    phone TEXT,
    capacity INTEGER,
    tx_in INTEGER NOT NULL REFERENCES tx(id),
    tx_out INTEGER REFERENCES tx(id)
) STRICT;
CREATE UNIQUE INDEX referent_file_current ON referent_file (fact_id) WHERE tx_out IS NULL;
CREATE INDEX referent_file_past ON referent_file (fact_id) WHERE tx_out IS NOT NULL;
CREATE INDEX referent_file_ended ON referent_file (tx_out) WHERE tx_out IS NOT NULL;
CREATE VIEW referent_file_now AS
    SELECT fact_id AS referent_id, name, organisation_id, email, phone, capacity
    FROM referent_file WHERE tx_out IS NULL;

CREATE TABLE exit_reason (
    id INTEGER PRIMARY KEY,
    fact_id INTEGER NOT NULL,
    code TEXT NOT NULL,
    label TEXT NOT NULL,
    employment INTEGER NOT NULL,
    positive INTEGER NOT NULL,
    tx_in INTEGER NOT NULL REFERENCES tx(id),
    tx_out INTEGER REFERENCES tx(id)
) STRICT;
CREATE UNIQUE INDEX exit_reason_current ON exit_reason (fact_id) WHERE tx_out IS NULL;
CREATE INDEX exit_reason_past ON exit_reason (fact_id) WHERE tx_out IS NOT NULL;
CREATE INDEX exit_reason_ended ON exit_reason (tx_out) WHERE tx_out IS NOT NULL;
CREATE INDEX exit_reason_code ON exit_reason (code) WHERE tx_out IS NULL;
CREATE VIEW exit_reason_now AS
    SELECT fact_id, code, label, employment, positive
    FROM exit_reason WHERE tx_out IS NULL;

-- Delays are written as a count and a unit (j, s, m: days, weeks, calendar months): '1 m', '6 s'.
CREATE TABLE rule_set (
    id INTEGER PRIMARY KEY,
    fact_id INTEGER NOT NULL,
    name TEXT NOT NULL,
    notified_from INTEGER,
    orientation_delay TEXT NOT NULL,
    appointment_delay TEXT,
    contract_delay TEXT,
    contract_starts_at TEXT NOT NULL,
    social_review_delay TEXT,
    no_news_delay TEXT NOT NULL,
    targets TEXT,
    tx_in INTEGER NOT NULL REFERENCES tx(id),
    tx_out INTEGER REFERENCES tx(id)
) STRICT;
CREATE UNIQUE INDEX rule_set_current ON rule_set (fact_id) WHERE tx_out IS NULL;
CREATE INDEX rule_set_past ON rule_set (fact_id) WHERE tx_out IS NOT NULL;
CREATE INDEX rule_set_ended ON rule_set (tx_out) WHERE tx_out IS NOT NULL;
CREATE VIEW rule_set_now AS
    SELECT fact_id, name, notified_from, orientation_delay, appointment_delay, contract_delay, contract_starts_at, social_review_delay, no_news_delay, targets
    FROM rule_set WHERE tx_out IS NULL;

CREATE TABLE setting (
    id INTEGER PRIMARY KEY,
    fact_id INTEGER NOT NULL,
    key TEXT NOT NULL,
    value TEXT NOT NULL,
    tx_in INTEGER NOT NULL REFERENCES tx(id),
    tx_out INTEGER REFERENCES tx(id)
) STRICT;
CREATE UNIQUE INDEX setting_current ON setting (fact_id) WHERE tx_out IS NULL;
CREATE INDEX setting_past ON setting (fact_id) WHERE tx_out IS NOT NULL;
CREATE INDEX setting_ended ON setting (tx_out) WHERE tx_out IS NOT NULL;
CREATE INDEX setting_key ON setting (key) WHERE tx_out IS NULL;
CREATE VIEW setting_now AS
    SELECT fact_id, key, value
    FROM setting WHERE tx_out IS NULL;

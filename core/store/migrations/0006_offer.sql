-- What is offered to people, by the Département and its partners, and what was prescribed to whom.

CREATE TABLE offer (id INTEGER PRIMARY KEY) STRICT;

-- organisation_name: as written, where it is none of the base's. ends_on: the last day, counted in. territory_id NULL:
-- the whole département. places NULL: no limit is known.
CREATE TABLE offer_file (
    id INTEGER PRIMARY KEY,
    fact_id INTEGER NOT NULL REFERENCES offer(id),
    title TEXT NOT NULL,
    organisation_id INTEGER REFERENCES organisation(id),
    organisation_name TEXT,
    fiche_id INTEGER REFERENCES plan_node(id),
    territory_id INTEGER REFERENCES territory(id),
    audience TEXT,
    places INTEGER,
    starts_on INTEGER,
    ends_on INTEGER,
    contact TEXT,
    code TEXT,
    description TEXT,
    tx_in INTEGER NOT NULL REFERENCES tx(id),
    tx_out INTEGER REFERENCES tx(id),
    CHECK (places >= 0),
    CHECK (ends_on >= starts_on)
) STRICT;
CREATE UNIQUE INDEX offer_file_current ON offer_file (fact_id) WHERE tx_out IS NULL;
CREATE INDEX offer_file_past ON offer_file (fact_id) WHERE tx_out IS NOT NULL;
CREATE INDEX offer_file_ended ON offer_file (tx_out) WHERE tx_out IS NOT NULL;
CREATE INDEX offer_file_code ON offer_file (code COLLATE NOCASE) WHERE tx_out IS NULL;
CREATE VIEW offer_file_now AS
    SELECT fact_id AS offer_id, title, organisation_id, organisation_name, fiche_id, territory_id, audience, places,
        starts_on, ends_on, contact, code, description
    FROM offer_file WHERE tx_out IS NULL;

-- What was prescribed to a person, and what became of it. outcome NULL with ended_on: still to qualify.
CREATE TABLE prescription (
    id INTEGER PRIMARY KEY,
    fact_id INTEGER NOT NULL,
    pathway_id INTEGER NOT NULL REFERENCES pathway(id),
    offer_id INTEGER NOT NULL REFERENCES offer(id),
    prescribed_on INTEGER NOT NULL,
    received_on INTEGER,
    accepted_on INTEGER,
    started_on INTEGER,
    ended_on INTEGER,
    outcome TEXT,
    reason TEXT,
    tx_in INTEGER NOT NULL REFERENCES tx(id),
    tx_out INTEGER REFERENCES tx(id),
    CHECK (outcome IS NULL OR ended_on IS NOT NULL),
    CHECK (ended_on >= prescribed_on)
) STRICT;
CREATE UNIQUE INDEX prescription_current ON prescription (fact_id) WHERE tx_out IS NULL;
CREATE INDEX prescription_past ON prescription (fact_id) WHERE tx_out IS NOT NULL;
CREATE INDEX prescription_ended ON prescription (tx_out) WHERE tx_out IS NOT NULL;
CREATE INDEX prescription_pathway_id ON prescription (pathway_id);
CREATE INDEX prescription_offer_id ON prescription (offer_id) WHERE tx_out IS NULL;
CREATE VIEW prescription_now AS
    SELECT fact_id, pathway_id, offer_id, prescribed_on, received_on, accepted_on, started_on, ended_on, outcome,
        reason
    FROM prescription WHERE tx_out IS NULL;

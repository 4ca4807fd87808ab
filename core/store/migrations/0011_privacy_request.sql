-- What somebody asked about their own data (GDPR, articles 15 to 21), and what was answered.

-- kind: access, rectification, objection or erasure. answered_on NULL: the answer is awaited.
CREATE TABLE privacy_request (
    id INTEGER PRIMARY KEY,
    fact_id INTEGER NOT NULL,
    person_id INTEGER NOT NULL REFERENCES person(id),
    kind TEXT NOT NULL,
    requested_on INTEGER NOT NULL,
    about TEXT,
    answered_on INTEGER,
    answer TEXT,
    tx_in INTEGER NOT NULL REFERENCES tx(id),
    tx_out INTEGER REFERENCES tx(id),
    CHECK (answered_on IS NULL OR answered_on >= requested_on)
) STRICT;
CREATE UNIQUE INDEX privacy_request_current ON privacy_request (fact_id) WHERE tx_out IS NULL;
CREATE INDEX privacy_request_past ON privacy_request (fact_id) WHERE tx_out IS NOT NULL;
CREATE INDEX privacy_request_ended ON privacy_request (tx_out) WHERE tx_out IS NOT NULL;
CREATE INDEX privacy_request_person_id ON privacy_request (person_id);
CREATE VIEW privacy_request_now AS
    SELECT fact_id, person_id, kind, requested_on, about, answered_on, answer
    FROM privacy_request WHERE tx_out IS NULL;

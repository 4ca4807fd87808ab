-- Orientation grids, and what asks for another orientation.

CREATE TABLE orientation_grid (id INTEGER PRIMARY KEY) STRICT;

-- rules: the list of rules as JSON, in the form of resources/grids/README.md: a grid is read, tried and corrected as a
-- whole. example: it ships with Jalon and was not made the département's own.
CREATE TABLE grid_file (
    id INTEGER PRIMARY KEY,
    fact_id INTEGER NOT NULL REFERENCES orientation_grid(id),
    name TEXT NOT NULL,
    source TEXT,
    example INTEGER NOT NULL,
    rules TEXT NOT NULL,
    tx_in INTEGER NOT NULL REFERENCES tx(id),
    tx_out INTEGER REFERENCES tx(id)
) STRICT;
CREATE UNIQUE INDEX grid_file_current ON grid_file (fact_id) WHERE tx_out IS NULL;
CREATE INDEX grid_file_past ON grid_file (fact_id) WHERE tx_out IS NOT NULL;
CREATE INDEX grid_file_ended ON grid_file (tx_out) WHERE tx_out IS NOT NULL;
CREATE VIEW grid_file_now AS
    SELECT fact_id AS grid_id, name, source, example, rules
    FROM grid_file WHERE tx_out IS NULL;

-- A réorientation that somebody asked for; an orientation decided on that day or later answers it.
CREATE TABLE reorientation_request (
    id INTEGER PRIMARY KEY,
    fact_id INTEGER NOT NULL,
    pathway_id INTEGER NOT NULL REFERENCES pathway(id),
    requested_on INTEGER NOT NULL,
    requested_by TEXT,
    reason TEXT,
    tx_in INTEGER NOT NULL REFERENCES tx(id),
    tx_out INTEGER REFERENCES tx(id)
) STRICT;
CREATE UNIQUE INDEX reorientation_request_current ON reorientation_request (fact_id) WHERE tx_out IS NULL;
CREATE INDEX reorientation_request_past ON reorientation_request (fact_id) WHERE tx_out IS NOT NULL;
CREATE INDEX reorientation_request_ended ON reorientation_request (tx_out) WHERE tx_out IS NOT NULL;
CREATE INDEX reorientation_request_pathway_id ON reorientation_request (pathway_id);
CREATE VIEW reorientation_request_now AS
    SELECT fact_id, pathway_id, requested_on, requested_by, reason
    FROM reorientation_request WHERE tx_out IS NULL;

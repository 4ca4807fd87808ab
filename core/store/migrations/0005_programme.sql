-- The plan: programmes (PDIE, PDI, conventions, local plans), their axes, objectives and fiches-actions, and what is
-- said of them year after year. Names and figures of a document are kept as it writes them, its mistakes too.

-- Whatever has a place in a plan's tree: a programme, an axis, an objective or a fiche. Budgets, indicators and texts
-- belong to a programme, an axis or a fiche.
CREATE TABLE plan_node (id INTEGER PRIMARY KEY) STRICT;

CREATE TABLE programme_file (
    id INTEGER PRIMARY KEY,
    fact_id INTEGER NOT NULL REFERENCES plan_node(id),
    code TEXT NOT NULL,
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    departement TEXT,
    area TEXT,
    territory_id INTEGER REFERENCES territory(id),
    parent_id INTEGER REFERENCES plan_node(id),
    first_year INTEGER,
    last_year INTEGER,
    signed_on INTEGER,
    source TEXT,
    summary TEXT,
    place INTEGER NOT NULL,
    tx_in INTEGER NOT NULL REFERENCES tx(id),
    tx_out INTEGER REFERENCES tx(id),
    CHECK (first_year IS NULL OR last_year IS NULL OR last_year >= first_year)
) STRICT;
CREATE UNIQUE INDEX programme_file_current ON programme_file (fact_id) WHERE tx_out IS NULL;
CREATE INDEX programme_file_past ON programme_file (fact_id) WHERE tx_out IS NOT NULL;
CREATE INDEX programme_file_ended ON programme_file (tx_out) WHERE tx_out IS NOT NULL;
CREATE VIEW programme_file_now AS
    SELECT fact_id AS programme_id, code, name, kind, departement, area, territory_id, parent_id, first_year,
        last_year, signed_on, source, summary, place
    FROM programme_file WHERE tx_out IS NULL;

-- parent_id: the axis that this one is part of; one level, no more.
CREATE TABLE axis_file (
    id INTEGER PRIMARY KEY,
    fact_id INTEGER NOT NULL REFERENCES plan_node(id),
    programme_id INTEGER NOT NULL REFERENCES plan_node(id),
    parent_id INTEGER REFERENCES plan_node(id),
    code TEXT,
    title TEXT NOT NULL,
    body TEXT,
    place INTEGER NOT NULL,
    tx_in INTEGER NOT NULL REFERENCES tx(id),
    tx_out INTEGER REFERENCES tx(id)
) STRICT;
CREATE UNIQUE INDEX axis_file_current ON axis_file (fact_id) WHERE tx_out IS NULL;
CREATE INDEX axis_file_past ON axis_file (fact_id) WHERE tx_out IS NOT NULL;
CREATE INDEX axis_file_ended ON axis_file (tx_out) WHERE tx_out IS NOT NULL;
CREATE INDEX axis_file_programme_id ON axis_file (programme_id) WHERE tx_out IS NULL;
CREATE VIEW axis_file_now AS
    SELECT fact_id AS axis_id, programme_id, parent_id, code, title, body, place
    FROM axis_file WHERE tx_out IS NULL;

-- A heading that groups fiches inside an axis.
CREATE TABLE objective_file (
    id INTEGER PRIMARY KEY,
    fact_id INTEGER NOT NULL REFERENCES plan_node(id),
    axis_id INTEGER NOT NULL REFERENCES plan_node(id),
    title TEXT NOT NULL,
    body TEXT,
    place INTEGER NOT NULL,
    tx_in INTEGER NOT NULL REFERENCES tx(id),
    tx_out INTEGER REFERENCES tx(id)
) STRICT;
CREATE UNIQUE INDEX objective_file_current ON objective_file (fact_id) WHERE tx_out IS NULL;
CREATE INDEX objective_file_past ON objective_file (fact_id) WHERE tx_out IS NOT NULL;
CREATE INDEX objective_file_ended ON objective_file (tx_out) WHERE tx_out IS NOT NULL;
CREATE INDEX objective_file_axis_id ON objective_file (axis_id) WHERE tx_out IS NULL;
CREATE VIEW objective_file_now AS
    SELECT fact_id AS objective_id, axis_id, title, body, place
    FROM objective_file WHERE tx_out IS NULL;

-- deadline: as written; deadline_on: the last day it means, where it means one.
CREATE TABLE fiche_file (
    id INTEGER PRIMARY KEY,
    fact_id INTEGER NOT NULL REFERENCES plan_node(id),
    axis_id INTEGER NOT NULL REFERENCES plan_node(id),
    objective_id INTEGER REFERENCES plan_node(id),
    code TEXT NOT NULL,
    title TEXT NOT NULL,
    lead TEXT,
    goals TEXT,
    content TEXT,
    audience TEXT,
    pilot TEXT,
    start TEXT,
    duration TEXT,
    deadline TEXT,
    deadline_on INTEGER,
    partners TEXT,
    already_funded TEXT,
    funding_note TEXT,
    place INTEGER NOT NULL,
    tx_in INTEGER NOT NULL REFERENCES tx(id),
    tx_out INTEGER REFERENCES tx(id)
) STRICT;
CREATE UNIQUE INDEX fiche_file_current ON fiche_file (fact_id) WHERE tx_out IS NULL;
CREATE INDEX fiche_file_past ON fiche_file (fact_id) WHERE tx_out IS NOT NULL;
CREATE INDEX fiche_file_ended ON fiche_file (tx_out) WHERE tx_out IS NOT NULL;
CREATE INDEX fiche_file_axis_id ON fiche_file (axis_id) WHERE tx_out IS NULL;
CREATE VIEW fiche_file_now AS
    SELECT fact_id AS fiche_id, axis_id, objective_id, code, title, lead, goals, content, audience, pilot, start,
        duration, deadline, deadline_on, partners, already_funded, funding_note, place
    FROM fiche_file WHERE tx_out IS NULL;

-- Fiches of other programmes that count the same work: by its id where it is in the base, by its names else.
CREATE TABLE fiche_link (
    id INTEGER PRIMARY KEY,
    fact_id INTEGER NOT NULL,
    fiche_id INTEGER NOT NULL REFERENCES plan_node(id),
    other_id INTEGER REFERENCES plan_node(id),
    programme TEXT,
    code TEXT,
    title TEXT,
    place INTEGER NOT NULL,
    tx_in INTEGER NOT NULL REFERENCES tx(id),
    tx_out INTEGER REFERENCES tx(id)
) STRICT;
CREATE UNIQUE INDEX fiche_link_current ON fiche_link (fact_id) WHERE tx_out IS NULL;
CREATE INDEX fiche_link_past ON fiche_link (fact_id) WHERE tx_out IS NOT NULL;
CREATE INDEX fiche_link_ended ON fiche_link (tx_out) WHERE tx_out IS NOT NULL;
CREATE INDEX fiche_link_fiche_id ON fiche_link (fiche_id) WHERE tx_out IS NULL;
CREATE INDEX fiche_link_other_id ON fiche_link (other_id) WHERE tx_out IS NULL;
CREATE VIEW fiche_link_now AS
    SELECT fact_id, fiche_id, other_id, programme, code, title, place
    FROM fiche_link WHERE tx_out IS NULL;

-- What is said of a fiche for a year; one current fact per fiche and year.
CREATE TABLE execution (
    id INTEGER PRIMARY KEY,
    fact_id INTEGER NOT NULL,
    fiche_id INTEGER NOT NULL REFERENCES plan_node(id),
    year INTEGER NOT NULL,
    description TEXT,
    next_goals TEXT,
    progress INTEGER,
    justification TEXT,
    tx_in INTEGER NOT NULL REFERENCES tx(id),
    tx_out INTEGER REFERENCES tx(id),
    CHECK (year BETWEEN 1900 AND 2200),
    CHECK (progress IS NULL OR progress IN (25, 50, 75, 100))
) STRICT;
CREATE UNIQUE INDEX execution_current ON execution (fact_id) WHERE tx_out IS NULL;
CREATE INDEX execution_past ON execution (fact_id) WHERE tx_out IS NOT NULL;
CREATE INDEX execution_ended ON execution (tx_out) WHERE tx_out IS NOT NULL;
CREATE INDEX execution_fiche_id ON execution (fiche_id) WHERE tx_out IS NULL;
CREATE VIEW execution_now AS
    SELECT fact_id, fiche_id, year, description, next_goals, progress, justification
    FROM execution WHERE tx_out IS NULL;

CREATE TABLE narrative (
    id INTEGER PRIMARY KEY,
    fact_id INTEGER NOT NULL,
    node_id INTEGER NOT NULL REFERENCES plan_node(id),
    year INTEGER,
    kind TEXT NOT NULL,
    heading TEXT,
    body TEXT,
    place INTEGER NOT NULL,
    tx_in INTEGER NOT NULL REFERENCES tx(id),
    tx_out INTEGER REFERENCES tx(id)
) STRICT;
CREATE UNIQUE INDEX narrative_current ON narrative (fact_id) WHERE tx_out IS NULL;
CREATE INDEX narrative_past ON narrative (fact_id) WHERE tx_out IS NOT NULL;
CREATE INDEX narrative_ended ON narrative (tx_out) WHERE tx_out IS NOT NULL;
CREATE INDEX narrative_node_id ON narrative (node_id) WHERE tx_out IS NULL;
CREATE VIEW narrative_now AS
    SELECT fact_id, node_id, year, kind, heading, body, place
    FROM narrative WHERE tx_out IS NULL;

-- first_year and last_year: those foreseen; both NULL when the document gives none.
CREATE TABLE step (
    id INTEGER PRIMARY KEY,
    fact_id INTEGER NOT NULL,
    fiche_id INTEGER NOT NULL REFERENCES plan_node(id),
    heading TEXT,
    code TEXT,
    title TEXT NOT NULL,
    first_year INTEGER,
    last_year INTEGER,
    done INTEGER NOT NULL,
    note TEXT,
    place INTEGER NOT NULL,
    tx_in INTEGER NOT NULL REFERENCES tx(id),
    tx_out INTEGER REFERENCES tx(id),
    CHECK ((first_year IS NULL) = (last_year IS NULL)),
    CHECK (last_year >= first_year)
) STRICT;
CREATE UNIQUE INDEX step_current ON step (fact_id) WHERE tx_out IS NULL;
CREATE INDEX step_past ON step (fact_id) WHERE tx_out IS NOT NULL;
CREATE INDEX step_ended ON step (tx_out) WHERE tx_out IS NOT NULL;
CREATE INDEX step_fiche_id ON step (fiche_id) WHERE tx_out IS NULL;
CREATE VIEW step_now AS
    SELECT fact_id, fiche_id, heading, code, title, first_year, last_year, done, note, place
    FROM step WHERE tx_out IS NULL;

-- year: the exercise whose report shows the line; grant_year and action_year where they differ from it. amount in
-- cents, or amount_text when what is written is no amount ("> 160 000", "voir PLI"). part_of_id: the line that this one
-- details; of_which: named in it without being one of the parts that add up. step_id: the step that it pays.
CREATE TABLE budget_line (
    id INTEGER PRIMARY KEY,
    fact_id INTEGER NOT NULL,
    node_id INTEGER NOT NULL REFERENCES plan_node(id),
    part_of_id INTEGER,
    of_which INTEGER NOT NULL,
    year INTEGER NOT NULL,
    status TEXT NOT NULL,
    grant_year INTEGER,
    action_year INTEGER,
    funder TEXT,
    funder_name TEXT,
    nature TEXT,
    label TEXT,
    detail TEXT,
    quantity REAL,
    unit_price INTEGER,
    amount INTEGER,
    amount_text TEXT,
    step_id INTEGER,
    place INTEGER NOT NULL,
    tx_in INTEGER NOT NULL REFERENCES tx(id),
    tx_out INTEGER REFERENCES tx(id),
    CHECK (year BETWEEN 1900 AND 2200),
    CHECK (amount IS NULL OR amount_text IS NULL)
) STRICT;
CREATE UNIQUE INDEX budget_line_current ON budget_line (fact_id) WHERE tx_out IS NULL;
CREATE INDEX budget_line_past ON budget_line (fact_id) WHERE tx_out IS NOT NULL;
CREATE INDEX budget_line_ended ON budget_line (tx_out) WHERE tx_out IS NOT NULL;
CREATE INDEX budget_line_node_id ON budget_line (node_id) WHERE tx_out IS NULL;
CREATE INDEX budget_line_part_of_id ON budget_line (part_of_id) WHERE tx_out IS NULL;
CREATE VIEW budget_line_now AS
    SELECT fact_id, node_id, part_of_id, of_which, year, status, grant_year, action_year, funder, funder_name,
        nature, label, detail, quantity, unit_price, amount, amount_text, step_id, place
    FROM budget_line WHERE tx_out IS NULL;

-- source: entered, counted (binding: what is summed of the activities) or computed (binding: an indicator's id).
-- relation, related_id: what must hold between its values and those of another indicator of the same node.
CREATE TABLE plan_indicator (
    id INTEGER PRIMARY KEY,
    fact_id INTEGER NOT NULL,
    node_id INTEGER NOT NULL REFERENCES plan_node(id),
    measure TEXT,
    label TEXT NOT NULL,
    unit TEXT,
    source TEXT NOT NULL,
    binding TEXT,
    target_binding TEXT,
    relation TEXT,
    related_id INTEGER,
    place INTEGER NOT NULL,
    tx_in INTEGER NOT NULL REFERENCES tx(id),
    tx_out INTEGER REFERENCES tx(id),
    CHECK ((source = 'entered') = (binding IS NULL)),
    CHECK ((relation IS NULL) = (related_id IS NULL))
) STRICT;
CREATE UNIQUE INDEX plan_indicator_current ON plan_indicator (fact_id) WHERE tx_out IS NULL;
CREATE INDEX plan_indicator_past ON plan_indicator (fact_id) WHERE tx_out IS NOT NULL;
CREATE INDEX plan_indicator_ended ON plan_indicator (tx_out) WHERE tx_out IS NOT NULL;
CREATE INDEX plan_indicator_node_id ON plan_indicator (node_id) WHERE tx_out IS NULL;
CREATE VIEW plan_indicator_now AS
    SELECT fact_id, node_id, measure, label, unit, source, binding, target_binding, relation, related_id, place
    FROM plan_indicator WHERE tx_out IS NULL;

-- previous, actual, target, growth: as written, number and unit; "-" where the document has a cell with nothing in it.
-- One current fact per indicator and year.
CREATE TABLE indicator_value (
    id INTEGER PRIMARY KEY,
    fact_id INTEGER NOT NULL,
    indicator_id INTEGER NOT NULL,
    year INTEGER NOT NULL,
    previous TEXT,
    actual TEXT,
    target TEXT,
    target_of TEXT,
    target_year INTEGER,
    growth TEXT,
    comment TEXT,
    tx_in INTEGER NOT NULL REFERENCES tx(id),
    tx_out INTEGER REFERENCES tx(id),
    CHECK (year BETWEEN 1900 AND 2200)
) STRICT;
CREATE UNIQUE INDEX indicator_value_current ON indicator_value (fact_id) WHERE tx_out IS NULL;
CREATE INDEX indicator_value_past ON indicator_value (fact_id) WHERE tx_out IS NOT NULL;
CREATE INDEX indicator_value_ended ON indicator_value (tx_out) WHERE tx_out IS NOT NULL;
CREATE INDEX indicator_value_indicator_id ON indicator_value (indicator_id) WHERE tx_out IS NULL;
CREATE VIEW indicator_value_now AS
    SELECT fact_id, indicator_id, year, previous, actual, target, target_of, target_year, growth, comment
    FROM indicator_value WHERE tx_out IS NULL;

-- What was done, and how many took part.
CREATE TABLE activity (
    id INTEGER PRIMARY KEY,
    fact_id INTEGER NOT NULL,
    fiche_id INTEGER NOT NULL REFERENCES plan_node(id),
    kind TEXT NOT NULL,
    held_on INTEGER NOT NULL,
    territory_id INTEGER REFERENCES territory(id),
    title TEXT,
    participants INTEGER,
    partners INTEGER,
    companies INTEGER,
    hours REAL,
    note TEXT,
    tx_in INTEGER NOT NULL REFERENCES tx(id),
    tx_out INTEGER REFERENCES tx(id),
    CHECK (min(coalesce(participants, 0), coalesce(partners, 0), coalesce(companies, 0)) >= 0),
    CHECK (coalesce(hours, 0) >= 0)
) STRICT;
CREATE UNIQUE INDEX activity_current ON activity (fact_id) WHERE tx_out IS NULL;
CREATE INDEX activity_past ON activity (fact_id) WHERE tx_out IS NOT NULL;
CREATE INDEX activity_ended ON activity (tx_out) WHERE tx_out IS NOT NULL;
CREATE INDEX activity_fiche_id ON activity (fiche_id) WHERE tx_out IS NULL;
CREATE INDEX activity_held_on ON activity (held_on) WHERE tx_out IS NULL;
CREATE VIEW activity_now AS
    SELECT fact_id, fiche_id, kind, held_on, territory_id, title, participants, partners, companies, hours, note
    FROM activity WHERE tx_out IS NULL;

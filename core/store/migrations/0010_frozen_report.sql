-- Reports as they were on the day they were agreed on: figures alone, nobody's name.

-- period_to: the day after the last one. scope_name: as it was called that day. content: the report as its JSON.
CREATE TABLE frozen_report (
    id INTEGER PRIMARY KEY,
    fact_id INTEGER NOT NULL,
    period_from INTEGER NOT NULL,
    period_to INTEGER NOT NULL,
    scope_name TEXT NOT NULL,
    frozen_on INTEGER NOT NULL,
    content TEXT NOT NULL,
    tx_in INTEGER NOT NULL REFERENCES tx(id),
    tx_out INTEGER REFERENCES tx(id)
) STRICT;
CREATE UNIQUE INDEX frozen_report_current ON frozen_report (fact_id) WHERE tx_out IS NULL;
CREATE INDEX frozen_report_past ON frozen_report (fact_id) WHERE tx_out IS NOT NULL;
CREATE INDEX frozen_report_ended ON frozen_report (tx_out) WHERE tx_out IS NOT NULL;
CREATE VIEW frozen_report_now AS
    SELECT fact_id, period_from, period_to, scope_name, frozen_on, content FROM frozen_report WHERE tx_out IS NULL;

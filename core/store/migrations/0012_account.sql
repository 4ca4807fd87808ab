-- Who may work on the base, and on what. A base without accounts gives everything to its passphrase.

CREATE TABLE account (id INTEGER PRIMARY KEY) STRICT;

-- role: referent, pole, head, administrator, guest. referent_id: whose people a référent's account is for; meeting_id: the
-- meeting of a guest's.
CREATE TABLE account_file (
    id INTEGER PRIMARY KEY,
    fact_id INTEGER NOT NULL REFERENCES account(id),
    name TEXT NOT NULL,
    role TEXT NOT NULL,
    referent_id INTEGER REFERENCES referent(id),
    meeting_id INTEGER REFERENCES meeting(id),
    tx_in INTEGER NOT NULL REFERENCES tx(id),
    tx_out INTEGER REFERENCES tx(id),
    CHECK (role <> 'referent' OR referent_id IS NOT NULL),
    CHECK (role <> 'guest' OR meeting_id IS NOT NULL)
) STRICT;
CREATE UNIQUE INDEX account_file_current ON account_file (fact_id) WHERE tx_out IS NULL;
CREATE INDEX account_file_past ON account_file (fact_id) WHERE tx_out IS NOT NULL;
CREATE INDEX account_file_ended ON account_file (tx_out) WHERE tx_out IS NOT NULL;
CREATE VIEW account_file_now AS
    SELECT fact_id AS account_id, name, role, referent_id, meeting_id FROM account_file WHERE tx_out IS NULL;

-- The territories that an account is for; none: all of them.
CREATE TABLE account_territory (
    id INTEGER PRIMARY KEY,
    fact_id INTEGER NOT NULL,
    account_id INTEGER NOT NULL REFERENCES account(id),
    territory_id INTEGER NOT NULL REFERENCES territory(id),
    tx_in INTEGER NOT NULL REFERENCES tx(id),
    tx_out INTEGER REFERENCES tx(id)
) STRICT;
CREATE UNIQUE INDEX account_territory_current ON account_territory (fact_id) WHERE tx_out IS NULL;
CREATE INDEX account_territory_past ON account_territory (fact_id) WHERE tx_out IS NOT NULL;
CREATE INDEX account_territory_ended ON account_territory (tx_out) WHERE tx_out IS NOT NULL;
CREATE INDEX account_territory_account_id ON account_territory (account_id) WHERE tx_out IS NULL;
CREATE VIEW account_territory_now AS
    SELECT fact_id, account_id, territory_id FROM account_territory WHERE tx_out IS NULL;

-- No fact: a former password must be found nowhere, and no undo may bring it back. hash: Argon2id, as libsodium writes it.
-- failures: wrong passwords since the last good one, the last of them at failed_at (milliseconds since 1970, UTC).
CREATE TABLE account_password (
    account_id INTEGER PRIMARY KEY REFERENCES account(id),
    hash TEXT NOT NULL,
    set_by INTEGER NOT NULL REFERENCES tx(id),
    failures INTEGER NOT NULL DEFAULT 0,
    failed_at INTEGER,
    last_used_on INTEGER
) STRICT;

CREATE TABLE vault (
    id      INTEGER PRIMARY KEY CHECK (id = 1),
    store   TEXT    NOT NULL,
    version INTEGER NOT NULL,
    n       INTEGER NOT NULL,
    r       INTEGER NOT NULL,
    p       INTEGER NOT NULL,
    salt    BLOB    NOT NULL,
    sealed  BLOB    NOT NULL,
    sum     BLOB    NOT NULL
) STRICT;

CREATE TABLE keys (
    id      TEXT    NOT NULL PRIMARY KEY,
    version INTEGER NOT NULL,
    sealed  BLOB    NOT NULL
) STRICT;

CREATE TABLE ledger (
    id      INTEGER PRIMARY KEY CHECK (id = 1),
    version INTEGER NOT NULL,
    sealed  BLOB    NOT NULL
) STRICT;

CREATE TABLE rows (
    kind    TEXT    NOT NULL,
    id      TEXT    NOT NULL,
    version INTEGER NOT NULL,
    sealed  BLOB    NOT NULL,
    PRIMARY KEY (kind, id)
) STRICT;

-- Several processes on one database. The same text runs on SQLite and PostgreSQL; a file
-- of SQLite has one process, and these tables stay empty there.

-- Who is alive: a row is renewed every second, by the clock of the database.
CREATE TABLE process (
    id UUID NOT NULL,
    seen_at BIGINT NOT NULL,
    since BIGINT NOT NULL, -- since when without a gap; 0 for one that never had a gap
    CONSTRAINT process_pk PRIMARY KEY (id)
);

-- Who does what only one may do: polling, sweeping, the staff group's cards.
CREATE TABLE leader (
    role TEXT NOT NULL,
    process_id UUID NOT NULL,
    until BIGINT NOT NULL,
    CONSTRAINT leader_pk PRIMARY KEY (role)
);

-- Privacy: the audit, erasures, what may not be kept. The same text runs on SQLite and
-- PostgreSQL.
--
-- Times are microseconds since 1970, UTC. Columns of type BYTEA are sealed unless they
-- say that they hold a hash.

-- Where the audit's chain ends. Who appends takes this one row by UPDATE ... RETURNING and
-- holds it until his transaction ends: numbers have no gaps, whoever writes.
CREATE TABLE audit_head (
    id BIGINT NOT NULL,
    number BIGINT NOT NULL, -- of the last row
    hash TEXT NOT NULL, -- of the last row, in hexadecimal digits; empty before the first
    seal TEXT NOT NULL, -- a keyed hash of both, so that nobody without the key ends it elsewhere
    CONSTRAINT audit_head_pk PRIMARY KEY (id)
);
INSERT INTO audit_head (id, number, hash, seal) VALUES (1, 0, '', '');

-- What people at the desk and operators did, append-only; ids and codes, no content. No
-- foreign keys: it outlives what it tells of.
CREATE TABLE audit (
    number BIGINT NOT NULL,
    at BIGINT NOT NULL,
    actor TEXT NOT NULL,
    staff_id UUID, -- null for an operator and for the program
    act TEXT NOT NULL,
    subject UUID, -- the conversation or the person at the desk it was done to
    detail TEXT NOT NULL, -- JSON: codes and counts
    hash TEXT NOT NULL, -- SHA-256 of the hash before and of this row
    CONSTRAINT audit_pk PRIMARY KEY (number),
    CONSTRAINT audit_actor CHECK (actor IN ('staff', 'operator', 'program'))
);
CREATE INDEX audit_at ON audit (at);
CREATE INDEX audit_of_subject ON audit (subject, staff_id, at);

-- What was pruned of the audit: the chain goes on from here.
CREATE TABLE audit_checkpoint (
    number BIGINT NOT NULL, -- of the last row that is gone
    hash TEXT NOT NULL, -- of that row
    at BIGINT NOT NULL,
    seal TEXT NOT NULL, -- a keyed hash of all three
    CONSTRAINT audit_checkpoint_pk PRIMARY KEY (number)
);

-- Who was erased, so that a restored backup does not bring him back.
CREATE TABLE erasure (
    who BYTEA NOT NULL, -- a keyed hash of channel, bot and chat
    at BIGINT NOT NULL,
    CONSTRAINT erasure_pk PRIMARY KEY (who)
);

-- What the figures count of conversations that are gone: times to the minute, codes, no ids.
CREATE TABLE bygone (
    created_at BIGINT NOT NULL,
    queued_at BIGINT,
    first_reply_at BIGINT,
    closed_at BIGINT,
    outcome TEXT,
    submitted_at BIGINT,
    rating BIGINT,
    rated_at BIGINT
);
CREATE INDEX bygone_created_at ON bygone (created_at);

-- When what the dialogue remembers from before consent goes (P3); null when it may stay.
ALTER TABLE conversation ADD COLUMN state_purge_at BIGINT;
CREATE INDEX conversation_state_purge ON conversation (state_purge_at)
    WHERE state_purge_at IS NOT NULL;

-- The outbox again, for two things more: a patient's own record, and a body of its own
-- where no message holds one, such as the word that everything is deleted.
DROP INDEX outbox_undecided;
ALTER TABLE outbox RENAME TO outbox_before;
CREATE TABLE outbox (
    id BIGINT NOT NULL,
    message_id UUID, -- whose body is sent; null for an action without words
    channel TEXT NOT NULL,
    bot BIGINT NOT NULL,
    chat BIGINT NOT NULL,
    action TEXT NOT NULL,
    status TEXT NOT NULL,
    attempts BIGINT NOT NULL, -- sendings whose outcome was noted
    repeats BIGINT NOT NULL, -- sendings of what may have arrived already
    lease_owner UUID, -- the process that is to send it
    lease_until BIGINT,
    not_before BIGINT,
    reason TEXT, -- of a failure; no personal data
    sent_message BIGINT, -- the channel's number of what arrived
    created_at BIGINT NOT NULL,
    decided_at BIGINT,
    body BYTEA, -- what is sent where no message holds it; bound to the row's number
    CONSTRAINT outbox_row PRIMARY KEY (id),
    CONSTRAINT outbox_one_for_each_message UNIQUE (message_id),
    CONSTRAINT outbox_message_sent FOREIGN KEY (message_id)
        REFERENCES message (id) ON DELETE CASCADE,
    CONSTRAINT outbox_known_action CHECK (action IN ('reply', 'record', 'leave_chat')),
    CONSTRAINT outbox_known_status CHECK (
        status IN ('queued', 'leased', 'sent', 'failed', 'blocked', 'unknown')
    )
);
INSERT INTO outbox (id, message_id, channel, bot, chat, action, status, attempts, repeats,
    lease_owner, lease_until, not_before, reason, sent_message, created_at, decided_at)
SELECT id, message_id, channel, bot, chat, action, status, attempts, repeats,
    lease_owner, lease_until, not_before, reason, sent_message, created_at, decided_at
FROM outbox_before;
DROP TABLE outbox_before;
CREATE INDEX outbox_undecided ON outbox (channel, chat, id)
    WHERE status IN ('queued', 'leased');

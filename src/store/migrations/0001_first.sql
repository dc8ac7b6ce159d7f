-- The first tables. The same text runs on SQLite and PostgreSQL.
--
-- Every time is an integer: microseconds since 1970, UTC. Every column of type BYTEA is
-- sealed: encrypted and bound to its table, row and column - but for the keyed hashes,
-- which say so.

-- Numbers that are taken in the transaction that uses them. Who takes one holds the row
-- until the end of his transaction, so numbers become visible in their order.
CREATE TABLE counter (
    name TEXT NOT NULL,
    value BIGINT NOT NULL, -- the last number taken
    CONSTRAINT counter_pk PRIMARY KEY (name)
);
INSERT INTO counter (name, value) VALUES ('conversation', 0), ('outbox', 0);

-- A value sealed with the key in use, so that a wrong key is noticed at start.
CREATE TABLE seal_check (
    id BIGINT NOT NULL,
    sealed BYTEA NOT NULL,
    CONSTRAINT seal_check_pk PRIMARY KEY (id)
);

CREATE TABLE patient (
    id UUID NOT NULL,
    channel TEXT NOT NULL,
    bot BIGINT NOT NULL, -- a new bot knows nobody: the same chat is another patient there
    chat BIGINT NOT NULL,
    language TEXT, -- the one last used or chosen, a BCP 47 tag
    sender BYTEA NOT NULL, -- JSON: name and username as the channel shows them
    blocked_at BIGINT, -- since when the bot is blocked; null when it is not
    created_at BIGINT NOT NULL,
    CONSTRAINT patient_pk PRIMARY KEY (id),
    CONSTRAINT patient_address UNIQUE (channel, bot, chat)
);

CREATE TABLE consent (
    id UUID NOT NULL,
    patient_id UUID NOT NULL,
    version TEXT NOT NULL, -- of the wording
    language TEXT NOT NULL, -- of the wording
    given_at BIGINT NOT NULL,
    withdrawn_at BIGINT,
    CONSTRAINT consent_pk PRIMARY KEY (id),
    CONSTRAINT consent_patient FOREIGN KEY (patient_id) REFERENCES patient (id) ON DELETE CASCADE
);
CREATE INDEX consent_of_patient ON consent (patient_id);

CREATE TABLE conversation (
    id UUID NOT NULL,
    number BIGINT NOT NULL, -- from the counter; the reference is made from it
    reference TEXT NOT NULL,
    patient_id UUID NOT NULL,
    stage TEXT NOT NULL,
    version BIGINT NOT NULL, -- counts moves between stages, not messages
    reason TEXT, -- why it is in the queue: the most urgent one so far
    priority BIGINT, -- of the reason; 0 comes first
    waiting_since BIGINT,
    state BYTEA NOT NULL, -- JSON: what the assistant remembers
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL,
    CONSTRAINT conversation_pk PRIMARY KEY (id),
    CONSTRAINT conversation_number UNIQUE (number),
    CONSTRAINT conversation_reference UNIQUE (reference),
    CONSTRAINT conversation_patient FOREIGN KEY (patient_id)
        REFERENCES patient (id) ON DELETE CASCADE,
    CONSTRAINT conversation_stage CHECK (stage IN ('assistant', 'waiting', 'claimed', 'closed')),
    CONSTRAINT conversation_queued CHECK (
        stage NOT IN ('waiting', 'claimed')
        OR (reason IS NOT NULL AND priority IS NOT NULL AND waiting_since IS NOT NULL)
    )
);
CREATE UNIQUE INDEX conversation_open ON conversation (patient_id) WHERE stage <> 'closed';
CREATE INDEX conversation_of_patient ON conversation (patient_id);
-- The stage is in it so that counting who waits reads the index alone.
CREATE INDEX conversation_queue ON conversation (priority, waiting_since, stage)
    WHERE stage IN ('waiting', 'claimed');

CREATE TABLE message (
    id UUID NOT NULL,
    conversation_id UUID NOT NULL,
    patient_id UUID NOT NULL, -- no foreign key: the conversation's would be checked twice
    direction TEXT NOT NULL,
    author TEXT NOT NULL,
    kind TEXT NOT NULL,
    channel_message BIGINT, -- the channel's number, by which edits name it
    body BYTEA NOT NULL, -- JSON: the event as it came, or the reply as it goes out
    at BIGINT NOT NULL,
    purge_at BIGINT, -- when text that came before consent goes; null when it may stay
    CONSTRAINT message_pk PRIMARY KEY (id),
    CONSTRAINT message_conversation FOREIGN KEY (conversation_id)
        REFERENCES conversation (id) ON DELETE CASCADE,
    CONSTRAINT message_direction CHECK (direction IN ('in', 'out')),
    CONSTRAINT message_author CHECK (author IN ('patient', 'assistant', 'staff'))
);
CREATE INDEX message_of_conversation ON message (conversation_id, at);
CREATE INDEX message_purge ON message (purge_at) WHERE purge_at IS NOT NULL;

-- What an edited message said before.
CREATE TABLE message_revision (
    id UUID NOT NULL,
    message_id UUID NOT NULL,
    body BYTEA NOT NULL, -- JSON: the event before the edit
    replaced_at BIGINT NOT NULL,
    CONSTRAINT message_revision_pk PRIMARY KEY (id),
    CONSTRAINT message_revision_message FOREIGN KEY (message_id)
        REFERENCES message (id) ON DELETE CASCADE
);
CREATE INDEX message_revision_of_message ON message_revision (message_id);

CREATE TABLE enquiry (
    id UUID NOT NULL,
    conversation_id UUID NOT NULL,
    consent_id UUID NOT NULL, -- none is submitted without consent
    reference TEXT NOT NULL,
    submitted_at BIGINT NOT NULL,
    language TEXT NOT NULL,
    body BYTEA NOT NULL, -- JSON: the enquiry as confirmed
    phone_hash BYTEA, -- keyed hash of the E.164 number, for the search
    email_hash BYTEA, -- keyed hash of the address in lower case, for the search
    CONSTRAINT enquiry_pk PRIMARY KEY (id),
    CONSTRAINT enquiry_of_conversation UNIQUE (conversation_id),
    CONSTRAINT enquiry_reference UNIQUE (reference),
    CONSTRAINT enquiry_conversation FOREIGN KEY (conversation_id)
        REFERENCES conversation (id) ON DELETE CASCADE,
    CONSTRAINT enquiry_consent FOREIGN KEY (consent_id)
        REFERENCES consent (id) ON DELETE CASCADE
);
CREATE INDEX enquiry_submitted ON enquiry (submitted_at);
CREATE INDEX enquiry_of_consent ON enquiry (consent_id);
CREATE INDEX enquiry_phone ON enquiry (phone_hash) WHERE phone_hash IS NOT NULL;
CREATE INDEX enquiry_email ON enquiry (email_hash) WHERE email_hash IS NOT NULL;

-- Words that meant danger, and what set the rule off.
CREATE TABLE red_flag (
    id UUID NOT NULL,
    conversation_id UUID NOT NULL,
    message_id UUID, -- null once the text has been purged
    class TEXT NOT NULL,
    rule TEXT NOT NULL,
    words BYTEA NOT NULL, -- JSON: the words of the message, as written
    at BIGINT NOT NULL,
    CONSTRAINT red_flag_pk PRIMARY KEY (id),
    CONSTRAINT red_flag_conversation FOREIGN KEY (conversation_id)
        REFERENCES conversation (id) ON DELETE CASCADE,
    CONSTRAINT red_flag_message FOREIGN KEY (message_id)
        REFERENCES message (id) ON DELETE SET NULL
);
CREATE INDEX red_flag_of_conversation ON red_flag (conversation_id);
CREATE INDEX red_flag_of_message ON red_flag (message_id);

-- Everything that goes out, in the order of its ids within each chat.
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
    CONSTRAINT outbox_pk PRIMARY KEY (id),
    CONSTRAINT outbox_of_message UNIQUE (message_id),
    CONSTRAINT outbox_message FOREIGN KEY (message_id) REFERENCES message (id) ON DELETE CASCADE,
    CONSTRAINT outbox_action CHECK (action IN ('reply', 'leave_chat')),
    CONSTRAINT outbox_status CHECK (
        status IN ('queued', 'leased', 'sent', 'failed', 'blocked', 'unknown')
    )
);
CREATE INDEX outbox_undecided ON outbox (channel, chat, id)
    WHERE status IN ('queued', 'leased');

-- Updates that have been handled. No high-water mark: they may come in any order.
CREATE TABLE applied_update (
    channel TEXT NOT NULL,
    bot BIGINT NOT NULL,
    number BIGINT NOT NULL,
    at BIGINT NOT NULL,
    CONSTRAINT applied_update_pk PRIMARY KEY (channel, bot, number)
);
CREATE INDEX applied_update_at ON applied_update (at);

-- Updates that this program failed on, kept for a person to look at.
CREATE TABLE rejected_update (
    id UUID NOT NULL,
    conversation_id UUID, -- null when it belongs to nobody
    channel TEXT NOT NULL,
    bot BIGINT NOT NULL,
    number BIGINT NOT NULL,
    raw BYTEA NOT NULL, -- the update as it came over the wire
    state BYTEA, -- an unreadable conversation state, sealed as conversation.state
    why TEXT NOT NULL,
    at BIGINT NOT NULL,
    CONSTRAINT rejected_update_pk PRIMARY KEY (id),
    CONSTRAINT rejected_update_conversation FOREIGN KEY (conversation_id)
        REFERENCES conversation (id) ON DELETE CASCADE
);
CREATE INDEX rejected_update_of_conversation ON rejected_update (conversation_id);

-- What happened, append-only. No foreign key: an event outlives what it tells of.
CREATE TABLE event (
    id UUID NOT NULL,
    at BIGINT NOT NULL,
    conversation_id UUID,
    kind TEXT NOT NULL,
    detail TEXT NOT NULL, -- JSON without personal data
    CONSTRAINT event_pk PRIMARY KEY (id)
);
CREATE INDEX event_of_conversation ON event (conversation_id);

-- Questions that no approved text answers. They lose their text with the message.
CREATE TABLE unanswered (
    id UUID NOT NULL,
    topic TEXT, -- null for one that nobody has a name for
    message_id UUID,
    language TEXT NOT NULL,
    at BIGINT NOT NULL,
    CONSTRAINT unanswered_pk PRIMARY KEY (id),
    CONSTRAINT unanswered_message FOREIGN KEY (message_id)
        REFERENCES message (id) ON DELETE SET NULL
);
CREATE INDEX unanswered_of_message ON unanswered (message_id);

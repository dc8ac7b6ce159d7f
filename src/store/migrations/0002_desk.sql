-- The reception desk. The same text runs on SQLite and PostgreSQL.
--
-- Times are microseconds since 1970, UTC. Columns of type BYTEA are sealed unless they
-- say that they hold a hash.

-- The people at the desk. Nobody is ever deleted: what he did keeps his name.
CREATE TABLE staff (
    id UUID NOT NULL,
    name TEXT NOT NULL, -- as patients and colleagues read it
    name_key TEXT NOT NULL, -- the name folded: two people cannot differ by case alone
    role TEXT NOT NULL,
    language TEXT, -- of the desk, a BCP 47 tag; null follows the browser
    password TEXT, -- Argon2id as a PHC string; null until it is set
    totp BYTEA, -- the secret of the one-time codes; null without
    totp_used BIGINT, -- the time step of the last code taken: none is taken twice
    sound BOOLEAN NOT NULL,
    notify BOOLEAN NOT NULL,
    telegram_user BIGINT, -- whose presses in the staff group are his
    disabled_at BIGINT,
    created_at BIGINT NOT NULL,
    on_shift_at BIGINT, -- when he last did something at the desk
    CONSTRAINT staff_pk PRIMARY KEY (id),
    CONSTRAINT staff_name UNIQUE (name_key),
    CONSTRAINT staff_telegram UNIQUE (telegram_user),
    CONSTRAINT staff_role CHECK (role IN ('receptionist', 'manager'))
);

-- One-time links by which a person sets the password.
CREATE TABLE invitation (
    token_hash BYTEA NOT NULL, -- a hash: SHA-256 of 256 random bits
    staff_id UUID, -- null for the link that makes the first manager
    expires_at BIGINT NOT NULL,
    used_at BIGINT,
    CONSTRAINT invitation_pk PRIMARY KEY (token_hash),
    CONSTRAINT invitation_staff FOREIGN KEY (staff_id) REFERENCES staff (id) ON DELETE CASCADE
);
CREATE INDEX invitation_of_staff ON invitation (staff_id);

CREATE TABLE staff_session (
    token_hash BYTEA NOT NULL, -- a hash: SHA-256 of 256 random bits
    id UUID NOT NULL, -- names the session where the token must not stand
    staff_id UUID NOT NULL,
    csrf TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    seen_at BIGINT NOT NULL,
    locked BOOLEAN NOT NULL, -- the password is asked again
    ended_at BIGINT,
    CONSTRAINT staff_session_pk PRIMARY KEY (token_hash),
    CONSTRAINT staff_session_id UNIQUE (id),
    CONSTRAINT staff_session_staff FOREIGN KEY (staff_id) REFERENCES staff (id) ON DELETE CASCADE
);
CREATE INDEX staff_session_of_staff ON staff_session (staff_id);

-- How fast something may be tried. One row for each bucket that is not full.
CREATE TABLE throttle (
    bucket BYTEA NOT NULL, -- a keyed hash of what is counted: a name, an address
    until BIGINT NOT NULL, -- when the bucket will be full again
    CONSTRAINT throttle_pk PRIMARY KEY (bucket)
);
CREATE INDEX throttle_until ON throttle (until);

ALTER TABLE conversation ADD COLUMN claimed_by UUID
    CONSTRAINT conversation_claimed_by REFERENCES staff (id);
ALTER TABLE conversation ADD COLUMN claimed_at BIGINT;
-- When the claim returns to the queue unless its owner shows up.
ALTER TABLE conversation ADD COLUMN lease_until BIGINT;
-- Kept after release and close: a reopened conversation goes back to this person.
ALTER TABLE conversation ADD COLUMN last_claimed_by UUID
    CONSTRAINT conversation_last_claimed_by REFERENCES staff (id);
-- The most dangerous class of red flag so far, and when the last flag came.
ALTER TABLE conversation ADD COLUMN danger TEXT
    CONSTRAINT conversation_danger CHECK (danger IN ('emergency', 'urgent', 'distress'));
ALTER TABLE conversation ADD COLUMN danger_at BIGINT;
-- Who has seen to the danger; null again after a further red flag.
ALTER TABLE conversation ADD COLUMN acknowledged_by UUID
    CONSTRAINT conversation_acknowledged_by REFERENCES staff (id);
ALTER TABLE conversation ADD COLUMN acknowledged_at BIGINT;
-- Told to the managers: danger that nobody acknowledged, or a wait that is too long.
ALTER TABLE conversation ADD COLUMN escalated_at BIGINT;
ALTER TABLE conversation ADD COLUMN closed_at BIGINT;
ALTER TABLE conversation ADD COLUMN closed_by UUID
    CONSTRAINT conversation_closed_by REFERENCES staff (id);
ALTER TABLE conversation ADD COLUMN outcome TEXT
    CONSTRAINT conversation_outcome CHECK (outcome IN (
        'booked', 'answered', 'called_back', 'not_suitable', 'no_reply', 'spam'
    ));
-- The first time in the queue, and the first reply of a receptionist.
ALTER TABLE conversation ADD COLUMN queued_at BIGINT;
ALTER TABLE conversation ADD COLUMN first_reply_at BIGINT;
-- Came into the queue while reception was closed.
ALTER TABLE conversation ADD COLUMN out_of_hours BOOLEAN NOT NULL DEFAULT FALSE;
-- The patient's last message, and how many since the last reply of a receptionist.
ALTER TABLE conversation ADD COLUMN patient_message UUID;
ALTER TABLE conversation ADD COLUMN unread BIGINT NOT NULL DEFAULT 0;

UPDATE conversation SET queued_at = waiting_since WHERE waiting_since IS NOT NULL;
-- Flags from before this desk: for someone to look at.
UPDATE conversation SET
    danger = CASE
        WHEN EXISTS (SELECT 1 FROM red_flag f
            WHERE f.conversation_id = conversation.id AND f.class = 'emergency') THEN 'emergency'
        WHEN EXISTS (SELECT 1 FROM red_flag f
            WHERE f.conversation_id = conversation.id AND f.class = 'urgent') THEN 'urgent'
        ELSE 'distress' END,
    danger_at = (SELECT max(f.at) FROM red_flag f WHERE f.conversation_id = conversation.id)
WHERE EXISTS (SELECT 1 FROM red_flag f WHERE f.conversation_id = conversation.id)
    AND stage IN ('waiting', 'claimed');

CREATE INDEX conversation_claimed ON conversation (claimed_by, priority, waiting_since)
    WHERE stage = 'claimed';
CREATE INDEX conversation_lease ON conversation (lease_until) WHERE stage = 'claimed';
CREATE INDEX conversation_unacknowledged ON conversation (danger_at)
    WHERE danger IS NOT NULL AND acknowledged_at IS NULL AND stage IN ('waiting', 'claimed');
CREATE INDEX conversation_wait ON conversation (waiting_since)
    WHERE stage = 'waiting' AND escalated_at IS NULL;
CREATE INDEX conversation_created_at ON conversation (created_at);
CREATE INDEX conversation_queued_at ON conversation (queued_at) WHERE queued_at IS NOT NULL;
CREATE INDEX conversation_closed_at ON conversation (closed_at) WHERE closed_at IS NOT NULL;

-- Who at the desk wrote it; and the message that it sends once more, since a decided row
-- of the outbox stays as it is.
ALTER TABLE message ADD COLUMN staff_id UUID CONSTRAINT message_staff REFERENCES staff (id);
ALTER TABLE message ADD COLUMN resends UUID;
CREATE UNIQUE INDEX message_resends ON message (resends) WHERE resends IS NOT NULL;

-- What colleagues tell each other of a conversation; patients never see it.
CREATE TABLE note (
    id UUID NOT NULL,
    conversation_id UUID NOT NULL,
    staff_id UUID NOT NULL,
    body BYTEA NOT NULL,
    at BIGINT NOT NULL,
    CONSTRAINT note_pk PRIMARY KEY (id),
    CONSTRAINT note_conversation FOREIGN KEY (conversation_id)
        REFERENCES conversation (id) ON DELETE CASCADE,
    CONSTRAINT note_staff FOREIGN KEY (staff_id) REFERENCES staff (id)
);
CREATE INDEX note_of_conversation ON note (conversation_id, at);

-- A reply that is being written.
CREATE TABLE draft (
    conversation_id UUID NOT NULL,
    staff_id UUID NOT NULL,
    body BYTEA NOT NULL,
    updated_at BIGINT NOT NULL,
    CONSTRAINT draft_pk PRIMARY KEY (conversation_id, staff_id),
    CONSTRAINT draft_conversation FOREIGN KEY (conversation_id)
        REFERENCES conversation (id) ON DELETE CASCADE,
    CONSTRAINT draft_staff FOREIGN KEY (staff_id) REFERENCES staff (id) ON DELETE CASCADE
);

-- The clinic's own sentences; no patient is in them.
CREATE TABLE canned_reply (
    id UUID NOT NULL,
    code TEXT NOT NULL, -- the short name that is typed to find it
    position BIGINT NOT NULL, -- in the list
    updated_at BIGINT NOT NULL,
    CONSTRAINT canned_reply_pk PRIMARY KEY (id),
    CONSTRAINT canned_reply_code UNIQUE (code)
);
CREATE TABLE canned_reply_text (
    canned_id UUID NOT NULL,
    language TEXT NOT NULL, -- a BCP 47 tag
    body TEXT NOT NULL,
    CONSTRAINT canned_reply_text_pk PRIMARY KEY (canned_id, language),
    CONSTRAINT canned_reply_text_reply FOREIGN KEY (canned_id)
        REFERENCES canned_reply (id) ON DELETE CASCADE
);

CREATE TABLE rating (
    conversation_id UUID NOT NULL,
    value BIGINT NOT NULL,
    at BIGINT NOT NULL,
    CONSTRAINT rating_pk PRIMARY KEY (conversation_id),
    CONSTRAINT rating_conversation FOREIGN KEY (conversation_id)
        REFERENCES conversation (id) ON DELETE CASCADE,
    CONSTRAINT rating_value CHECK (value BETWEEN 1 AND 5)
);
CREATE INDEX rating_at ON rating (at);

-- The words of the names in an enquiry, for the search.
CREATE TABLE enquiry_name (
    enquiry_id UUID NOT NULL,
    hash BYTEA NOT NULL, -- a keyed hash of one whole word, folded
    CONSTRAINT enquiry_name_pk PRIMARY KEY (enquiry_id, hash),
    CONSTRAINT enquiry_name_enquiry FOREIGN KEY (enquiry_id)
        REFERENCES enquiry (id) ON DELETE CASCADE
);
CREATE INDEX enquiry_name_hash ON enquiry_name (hash, enquiry_id);

-- What an enquiry said before somebody at the desk corrected it.
CREATE TABLE enquiry_revision (
    id UUID NOT NULL,
    enquiry_id UUID NOT NULL,
    staff_id UUID NOT NULL,
    at BIGINT NOT NULL,
    fields TEXT NOT NULL, -- JSON: the codes of the corrected fields
    body BYTEA NOT NULL, -- JSON: the enquiry before
    CONSTRAINT enquiry_revision_pk PRIMARY KEY (id),
    CONSTRAINT enquiry_revision_enquiry FOREIGN KEY (enquiry_id)
        REFERENCES enquiry (id) ON DELETE CASCADE,
    CONSTRAINT enquiry_revision_staff FOREIGN KEY (staff_id) REFERENCES staff (id)
);
CREATE INDEX enquiry_revision_of_enquiry ON enquiry_revision (enquiry_id);

-- The figures count events of one kind in a period; a line of the queue shows its topics.
CREATE INDEX event_kind ON event (kind, at);
CREATE INDEX event_topics ON event (conversation_id) WHERE kind IN ('answered', 'unanswered');
CREATE INDEX unanswered_at ON unanswered (at);

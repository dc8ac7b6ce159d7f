-- The card of a conversation in the staff group on Telegram: one, edited as things change.
CREATE TABLE staff_card (
    conversation_id UUID NOT NULL,
    chat BIGINT NOT NULL, -- the group
    message BIGINT NOT NULL, -- Telegram's number of the card
    shown TEXT NOT NULL, -- what stands on it; no patient's data
    CONSTRAINT staff_card_pk PRIMARY KEY (conversation_id, chat),
    CONSTRAINT staff_card_conversation FOREIGN KEY (conversation_id)
        REFERENCES conversation (id) ON DELETE CASCADE
);

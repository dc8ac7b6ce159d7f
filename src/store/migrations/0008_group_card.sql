-- The card of a conversation in the staff group on Telegram: one, edited as things change.
-- It outlives the conversation, so that what stands in the group can be taken back.
CREATE TABLE group_card (
    conversation_id UUID NOT NULL,
    chat BIGINT NOT NULL, -- the group
    message BIGINT NOT NULL, -- Telegram's number of the card
    shown TEXT NOT NULL, -- what stands on it; no patient's data
    CONSTRAINT group_card_pk PRIMARY KEY (conversation_id, chat)
);

INSERT INTO group_card (conversation_id, chat, message, shown)
    SELECT conversation_id, chat, message, shown FROM staff_card;

DROP TABLE staff_card;

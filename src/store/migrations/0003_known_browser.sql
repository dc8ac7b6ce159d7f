-- Browsers in which somebody signed in before: guesses from elsewhere do not lock its
-- owner out (S8).
CREATE TABLE known_browser (
    token_hash BYTEA NOT NULL, -- a hash: SHA-256 of 256 random bits
    staff_id UUID NOT NULL,
    created_at BIGINT NOT NULL,
    CONSTRAINT known_browser_pk PRIMARY KEY (token_hash),
    CONSTRAINT known_browser_staff FOREIGN KEY (staff_id) REFERENCES staff (id) ON DELETE CASCADE
);
CREATE INDEX known_browser_of_staff ON known_browser (staff_id);

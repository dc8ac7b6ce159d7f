-- Topics and history are read by conversation and kind. With an index on both columns a
-- planner without statistics never walks all events of a kind to find those of a few
-- conversations.
DROP INDEX event_topics;
DROP INDEX event_of_conversation;
CREATE INDEX event_of_conversation ON event (conversation_id, kind);

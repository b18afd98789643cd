"""The simulation engine: calls, chats and deferred work together, replication by replication."""

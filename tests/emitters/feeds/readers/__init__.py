"""Readers of feeds by other projects, each telling the same five facts of every event."""

"""Repairs of event files as edits of their text, that keep comments and layout."""

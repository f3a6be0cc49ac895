"""Kinds of output: an edition of a week becomes artifacts."""

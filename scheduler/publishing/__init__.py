"""Artifacts become files where people read them: the only floor that writes the output."""

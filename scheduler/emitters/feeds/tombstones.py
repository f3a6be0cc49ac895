"""What was announced and is held no more stays in feeds until its day is over: a phone must not lose it unseen."""

from __future__ import annotations

from scheduler.model.edition import Edition
from scheduler.model.week import Week, joined_by


def shown_week(edition: Edition) -> Week:
    """Return the week that feeds show: its programs, and what is gone of it as cancelled ones."""
    return joined_by(edition.week, edition.gone) if edition.gone else edition.week

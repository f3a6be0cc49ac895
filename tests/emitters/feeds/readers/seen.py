"""What a reader saw: the facts that every client must agree on."""

from __future__ import annotations

import os
from datetime import UTC, date, datetime
from typing import NamedTuple, NoReturn

import pytest


class Seen(NamedTuple):
    """One event: instants in UTC (`2023-05-11T05:30:00Z`), days bare (`2023-05-11`), the end exclusive."""

    uid: str
    title: str
    place: str
    start: str
    end: str


def moment(value: date | datetime) -> str:
    """Return a moment as `Seen` writes it."""
    if isinstance(value, datetime):
        return value.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    return value.isoformat()


def without(tool: str, remedy: str) -> NoReturn:
    """Skip a test whose reader is not installed; fail where nothing may be missing."""
    reason = f"{tool} is not installed: {remedy}"
    if os.environ.get("CI") == "true":
        pytest.fail(reason)
    pytest.skip(reason)

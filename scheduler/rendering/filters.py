"""Filters that templates call: text for CSS strings, links, QR drawings."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any
from urllib.parse import quote

from markupsafe import Markup

_PLAIN = re.compile(r"[^0-9A-Za-z\u0600-\u06ff ]")


def css_string(text: str) -> Markup:
    """Return text as a quoted CSS string; all but letters, digits and spaces become escapes (CSS Syntax 3, 4.3.7)."""
    return Markup('"' + _PLAIN.sub(lambda found: f"\\{ord(found[0]):06x}", text) + '"')  # noqa: S704


def percent(text: str) -> str:
    """Return text percent-encoded whole, for use inside a query."""
    return quote(text, safe="")


FILTERS: Mapping[str, Callable[..., Any]] = MappingProxyType({"css_string": css_string, "percent": percent})

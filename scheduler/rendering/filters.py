"""Filters that templates call."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any

from markupsafe import Markup

_PLAIN = re.compile(r"[^0-9A-Za-z\u0600-\u06ff ]")


def css_string(text: str) -> Markup:
    """Return text as a quoted CSS string; all but letters, digits and spaces become escapes (CSS Syntax 3, 4.3.7)."""
    return Markup('"' + _PLAIN.sub(lambda found: f"\\{ord(found[0]):06x}", text) + '"')  # noqa: S704


FILTERS: Mapping[str, Callable[..., Any]] = MappingProxyType({"css_string": css_string})

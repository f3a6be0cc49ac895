"""Text of others as it may be shown: what would act on a terminal or turn a line around becomes something to see."""

from __future__ import annotations

import re

_PICTURES = {**{code: chr(0x2400 + code) for code in range(0x20)}, 0x7F: "\u2421", 0x09: "→"}
# Of the format characters only ZWNJ and ZWJ stay: Persian is written with them.
_HIDDEN = re.compile(
    "[\x00-\x1f\x7f-\x9f\xad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]"
)


def visible(text: str) -> str:
    """Return one line of text in which controls are pictures (␛), tabs arrows, and bidi controls `[U+202E]`."""
    return _HIDDEN.sub(_shown, text)


def _shown(found: re.Match[str]) -> str:
    code = ord(found[0])
    return _PICTURES.get(code) or f"[U+{code:04X}]"

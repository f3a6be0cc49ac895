"""Whether a file is a picture that is safe to show: PNG, JPEG, or SVG of shapes and colours alone."""

from __future__ import annotations

import re
import struct
from typing import NamedTuple
from xml.etree import ElementTree

from scheduler.diagnostics.text import Text

_SVG = "{http://www.w3.org/2000/svg}"
_SHAPES = frozenset(
    f"{_SVG}{name}"
    for name in (
        "svg", "g", "defs", "title", "desc", "path", "rect", "circle", "ellipse", "line", "polyline", "polygon",
        "linearGradient", "radialGradient", "stop", "clipPath",
    )
)  # fmt: skip
_MOST_ELEMENTS, _MOST_PIXELS, _DEEPEST = 20_000, 6000, 50
# Nothing but a place in the picture itself may be named.
_OUTER = re.compile(r"url\(\s*['\"]?(?!#)|@import|expression\(|javascript:|\\", re.IGNORECASE)

_NO_PICTURE = Text("PNG، JPEG یا SVG نیست", "it is no PNG, JPEG or SVG")
_NO_XML = Text("SVG درستی نیست", "it is no well-formed SVG")
_ENTITIES = Text("در آن DOCTYPE یا دستور پردازش هست", "it has a DOCTYPE or a processing instruction")
_TOO_MANY = Text("بیش از اندازه بزرگ یا پیچیده است", "it is too large or too intricate")
_ELEMENT = Text("جزء «{name}» در آن پذیرفته نیست", "the element “{name}” is not taken")
_ATTRIBUTE = Text("«{name}» در آن به بیرون اشاره می‌کند یا اسکریپت است", "“{name}” in it points outside or is a script")


class Picture(NamedTuple):
    """What a picture is by its bytes (`svg`, `png`, `jpg`), or why it is refused."""

    ending: str
    why: Text | None = None


def picture(content: bytes) -> Picture:
    """Return what some bytes show."""
    if content.startswith(b"\x89PNG\r\n\x1a\n") and len(content) > 24:
        is_huge = max(struct.unpack_from(">II", content, 16)) > _MOST_PIXELS
        return Picture("png", _TOO_MANY if is_huge else None)
    if content.startswith(b"\xff\xd8\xff"):
        return Picture("jpg")
    if content.removeprefix(b"\xef\xbb\xbf").lstrip()[:1] == b"<":
        return Picture("svg", _svg_fault(content))
    return Picture("", _NO_PICTURE)


def _svg_fault(content: bytes) -> Text | None:
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return _NO_XML
    text = re.sub(r"^\s*<\?xml [^?<>]*\?>", "", text)
    if "<!DOCTYPE" in text or "<!ENTITY" in text or "<?" in text:
        return _ENTITIES
    try:
        root = ElementTree.fromstring(text)  # noqa: S314 -- without DOCTYPE there are no entities
    except ElementTree.ParseError:
        return _NO_XML
    if root.tag != f"{_SVG}svg":
        return _NO_XML
    return _element_fault(root)


def _element_fault(root: ElementTree.Element) -> Text | None:
    """Return what is wrong with the first element that is not safe, in any depth."""
    level, count = [root], 0
    for _ in range(_DEEPEST):
        if not level:
            return None
        count += len(level)
        for element in level:
            fault = _own_fault(element)
            if fault or count > _MOST_ELEMENTS:
                return fault or _TOO_MANY
        level = [child for element in level for child in element]
    return _TOO_MANY


def _own_fault(element: ElementTree.Element) -> Text | None:
    if element.tag not in _SHAPES:
        return _named(_ELEMENT, element.tag)
    for name, value in element.attrib.items():
        bare = name.rpartition("}")[2].lower()
        is_outer = bare == "href" and not value.strip().startswith("#")
        if bare.startswith("on") or bare in {"src", "base"} or is_outer or _OUTER.search(value):
            return _named(_ATTRIBUTE, name)
    return None


def _named(why: Text, name: str) -> Text:
    bare = name.rpartition("}")[2][:40].replace("{", "").replace("}", "")
    return Text(why.fa.format(name=bare), why.en.format(name=bare))

"""The names of colours as they may be written: those that calendars know (RFC 7986 takes them from CSS), and Persian ones."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from scheduler.model.color import CSS_COLORS
from scheduler.persian.text import fold

# CSS Color Module Level 4 added the last one.
_CSS = (*CSS_COLORS, "rebeccapurple")
_PERSIAN = """
قرمز red، سرخ red، قرمز تیره darkred، زرشکی crimson، آلبالویی crimson، عنابی maroon، آجری firebrick، گلی deeppink، سرخابی magenta
نارنجی orange، نارنجی تیره darkorange، مرجانی coral، گلبهی salmon، زرد gold، طلایی goldenrod، خردلی darkgoldenrod، لیمویی yellowgreen
کرم wheat، کرمی wheat، بژ beige، شیری ivory، قهوه‌ای saddlebrown، قهوه‌ای روشن peru، قهوه‌ای تیره sienna
سبز green، سبز روشن limegreen، سبز تیره darkgreen، یشمی seagreen، سبز دریایی seagreen، زمردی mediumseagreen، پسته‌ای darkseagreen
زیتونی olive، سبز زیتونی olive، لجنی darkolivegreen، سبز لجنی darkolivegreen، سبزآبی teal، فیروزه‌ای darkturquoise
آبی royalblue، آبی روشن lightskyblue، آبی تیره darkblue، آبی آسمانی deepskyblue، آسمانی deepskyblue، آبی نفتی steelblue، لاجوردی mediumblue
سرمه‌ای navy، نیلی indigo، بنفش purple، بنفش روشن mediumpurple، بنفش تیره indigo، ارغوانی darkmagenta، یاسی plum
صورتی hotpink، صورتی روشن lightpink، صورتی تیره deeppink، مشکی black، سیاه black، سفید white، نقره‌ای silver
خاکستری gray، خاکستری روشن lightgray، خاکستری تیره dimgray، طوسی gray، طوسی روشن lightgray، طوسی تیره dimgray، نوک‌مدادی dimgray
"""


def css_name(written: str) -> str:
    """Return the CSS name of a colour written in English or Persian; empty where it is none."""
    small = written.lower()
    return small if small in _CSS else _persian().get(_bare(written), "")


def color_names() -> tuple[str, ...]:
    """Return every name that may be written."""
    return (*_CSS, *(name for name, _ in _pairs()))


@cache
def _persian() -> Mapping[str, str]:
    return {_bare(name): css for name, css in _pairs()}


@cache
def _pairs() -> tuple[tuple[str, str], ...]:
    entries = (entry.strip().rpartition(" ") for entry in _PERSIAN.replace("\n", "،").split("،") if entry.strip())
    return tuple((name, css) for name, _, css in entries)


def _bare(name: str) -> str:
    """Return a name without what people leave out or add: spaces, ZWNJ, «رنگ» and «پررنگ» for «تیره»."""
    bare = fold(name).replace(" ", "")
    return bare.replace("پررنگ", "تیره").replace("کمرنگ", "روشن").removeprefix("رنگ")

"""Content lines hold any text, and are cut only where a reader sees a boundary."""

from __future__ import annotations

from itertools import accumulate, pairwise

import icalendar
import regex
from hypothesis import example, given
from hypothesis import strategies as st

from scheduler.emitters.feeds.content_line import content_line, escaped, quoted
from scheduler.persian.text import clean, clean_block

ANY_TEXT = st.text(st.characters(exclude_categories=("Cs", "Cn", "Co")))
PERSIAN = st.text(st.sampled_from("آابپتسشگلمنهوی ۰۱۲۳\u200c\u064e\u0651،.؛ab1\\;,\n"), max_size=400)
CLUSTERS = st.lists(
    st.sampled_from(
        (
            "می‌رود",
            "👨‍👩‍👧‍👦",
            "🇮🇷",
            "🏴󠁧󠁢󠁥󠁮󠁧󠁿",
            "👍🏽",
            "❤️",
            "é",
            "ẹ́",
            "حَرَكَة",
            "한",
            "각",
            "क्षि",
            "\u2068A1\u2069",
            "1️⃣",
            " ",
            "\\",
        )
    ),
    max_size=80,
).map("".join)


def unfolded(octets: bytes) -> bytes:
    """Undo the folding as RFC 5545, 3.1 says."""
    return octets.replace(b"\r\n ", b"")


def test_line_of_75_octets_is_not_folded() -> None:
    assert content_line("SUMMARY", "x" * 67) == b"SUMMARY:" + b"x" * 67 + b"\r\n"


def test_line_of_76_octets_is_folded() -> None:
    assert content_line("SUMMARY", "x" * 68) == b"SUMMARY:" + b"x" * 66 + b"\r\n xx\r\n"


def test_persian_letter_is_never_cut_in_two() -> None:
    assert content_line("SUMMARY", "x" + "ب" * 40) == ("SUMMARY:x" + "ب" * 32 + "\r\n " + "ب" * 8 + "\r\n").encode()


def test_line_is_not_cut_beside_a_space() -> None:
    assert content_line("SUMMARY", "x" * 66 + " yyyyyyyyyy") == b"SUMMARY:" + b"x" * 65 + b"\r\n x yyyyyyyyyy\r\n"


def test_line_is_not_cut_behind_a_backslash() -> None:
    assert content_line("SUMMARY", "x" * 65 + "\\nyyyyyyyyyy") == b"SUMMARY:" + b"x" * 65 + b"\r\n \\nyyyyyyyyyy\r\n"


def test_cluster_longer_than_a_line_is_cut_between_characters() -> None:
    line = content_line("SUMMARY", "e" + "\u0301" * 100)
    assert [len(piece) for piece in line.split(b"\r\n")] == [8, 74, 75, 55, 0]
    assert unfolded(line).decode() == "SUMMARY:e" + "\u0301" * 100 + "\r\n"


@given(st.one_of(ANY_TEXT, PERSIAN, CLUSTERS))
def test_no_line_is_longer_than_75_octets_and_each_ends_in_crlf(text: str) -> None:
    octets = content_line("DESCRIPTION", escaped(text))
    lines = octets.split(b"\r\n")
    assert lines[-1] == b""
    assert [line for line in lines if len(line) > 75 or b"\r" in line or b"\n" in line] == []


@given(st.one_of(ANY_TEXT, PERSIAN, CLUSTERS))
def test_unfolding_restores_the_line(text: str) -> None:
    assert unfolded(content_line("DESCRIPTION", escaped(text))).decode() == f"DESCRIPTION:{escaped(text)}\r\n"


@given(st.one_of(ANY_TEXT, PERSIAN, CLUSTERS))
@example("👨\u200d👩\u200d👧\u200d👦" * 20)
@example("\U0001f1ee\U0001f1f7" * 40)
def test_no_grapheme_is_cut(text: str) -> None:
    line = f"DESCRIPTION:{escaped(text)}"
    pieces = content_line("DESCRIPTION", escaped(text)).decode().removesuffix("\r\n").split("\r\n ")
    cuts = tuple(accumulate(map(len, pieces)))
    boundaries = {match.end() for match in regex.finditer(r"\X", line)}
    assert [
        cut for start, cut in pairwise((0, *cuts)) if cut not in boundaries and boundaries & set(range(start + 1, cut))
    ] == []


@given(st.one_of(ANY_TEXT, PERSIAN, CLUSTERS).map(clean))
def test_clean_text_survives_a_write_and_a_read(text: str) -> None:
    assert read_back(text) == text


@given(st.one_of(ANY_TEXT, PERSIAN, CLUSTERS).map(clean_block))
def test_clean_block_survives_a_write_and_a_read(text: str) -> None:
    assert read_back(text) == text


def read_back(text: str) -> str:
    """Return the title of an event as icalendar reads it."""
    feed = b"BEGIN:VEVENT\r\n" + content_line("SUMMARY", escaped(text)) + b"END:VEVENT\r\n"
    return str(icalendar.Event.from_ical(feed)["SUMMARY"])


def test_text_cannot_leave_its_line() -> None:
    hostile = "a\r\nATTENDEE:x\rb\nc\x00d\x85e\u2028f\x1bg\ud800h\ufeffi"
    assert content_line("SUMMARY", escaped(hostile)) == rb"SUMMARY:a\nATTENDEE:x\nb\ncd\ne\nfghi" + b"\r\n"


def test_parameter_value_cannot_leave_its_quotes() -> None:
    assert quoted('تالار "حافظ"\r\n;X=1:y') == '"تالار ”حافظ” ;X=1:y"'

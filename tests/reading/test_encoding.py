"""A file in another encoding is told apart, with its place and some of its text; one that is known for sure is read on."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scheduler.reading.encoding import decode
from tests.checks.folders import findings_in, spots

TEXT = "- id: sewing-1\n  title: كارگاه خياطي در مسجد\n  kind: workshop\n"


@pytest.mark.parametrize(
    ("codec", "encoding"),
    [
        ("utf-8", "utf-8"),
        ("utf-8-sig", "utf-8"),
        ("utf-16", "utf-16-le"),
        ("utf-16-le", "utf-16-le"),
        ("utf-16-be", "utf-16-be"),
        ("cp1256", "cp1256"),
    ],
)
def test_a_known_encoding_gives_the_text_that_was_written(codec: str, encoding: str) -> None:
    found = decode(TEXT.encode(codec))
    assert (found.text, found.encoding, found.is_sure) == (TEXT, encoding, True)


@pytest.mark.parametrize("codec", ["iso8859-6", "cp720", "mac_farsi"])
def test_a_text_in_an_encoding_that_is_not_known_is_not_read_on(codec: str) -> None:
    found = decode("- id: a\n  title: مسجد خيابان فلسطين\n".encode(codec))
    assert (found.text, found.is_sure) == ("", False)


def test_letters_of_western_europe_are_not_taken_for_windows_1256() -> None:
    assert decode("title: café\n".encode("latin-1")).encoding == "unknown"


def test_a_spoilt_character_leaves_the_rest_of_a_utf8_file_readable() -> None:
    data = TEXT.encode().replace("ي".encode(), b"\xff", 1)
    found = decode(data)
    assert (found.encoding, found.spoilt, found.wrong) == ("utf-8", 1, data.index(b"\xff"))
    assert found.text == TEXT.replace("ي", "\ufffd", 1)


@given(st.binary(max_size=400))
def test_no_bytes_crash_the_guess(data: bytes) -> None:
    found = decode(data)
    assert 0 <= found.wrong <= len(data)
    assert found.is_sure or found.text == ""


def test_the_finding_stands_at_the_first_wrong_character_and_others_are_told_too(tmp_path: Path) -> None:
    text = (
        "- id: sewing-1\n  title: كارگاه خياطي\n  kind: workshop\n  organizer: fars\n"
        "  date: 1402-02-18\n  time: 11:00-09:00\n"
    )
    found = findings_in(tmp_path / "event", {"programs/a.yaml": text.encode("cp1256")})
    assert spots(found) == [("programs/a.yaml", 2, 10, "SY03"), ("programs/a.yaml", 6, 9, "TM05")]
    assert "«كارگاه خياطي»" in found[0].message("fa")


def test_a_file_in_an_unknown_encoding_is_told_once_and_not_read(tmp_path: Path) -> None:
    data = "- id: a\n  title: مسجد خيابان فلسطين\n".encode("iso8859-6")
    found = findings_in(tmp_path / "event", {"programs/a.yaml": data})
    assert spots(found) == [("programs/a.yaml", 2, 10, "SY03")]

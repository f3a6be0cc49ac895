"""The file of a release: canonical, one program a line, proof against edits, the same on every system."""

from __future__ import annotations

import json
from datetime import UTC, datetime

import pytest

from scheduler.model.week import Week
from scheduler.releases.file_form import (
    content_digest,
    file_digest,
    jalali_time,
    release_bytes,
    release_file,
    release_of,
    stated_content,
    stated_previous,
)
from tests.emitters.feeds.weeks import every_branch, over_the_years
from tests.factories import make_program, make_week
from tests.releases.announcing import release
from tests.releases.edits import Draft, written


@pytest.mark.parametrize("week", [every_branch(), over_the_years(), make_week()], ids=["branches", "years", "empty"])
def test_release_read_back_is_the_same(week: Week) -> None:
    second = release(make_week(), release(week, name="نام «یکم»\u2028"))
    for one in (release(week), second):
        assert release_of(json.loads(release_bytes(one))) == one


def test_file_is_canonical_json_with_one_program_a_line() -> None:
    text = release_bytes(release(written((Draft("b"), Draft("a"))))).decode()
    record = json.loads(text)
    assert list(record) == sorted(record)
    assert [line[:2] for line in text.splitlines() if line.startswith('{"')] == ['{"', '{"']
    assert [one["id"] for one in record["programs"]] == ["a", "b"]
    assert [list(one) == sorted(one) for one in record["programs"]] == [True, True]
    assert ("\r" in text, text.endswith("}\n")) == (False, True)


def test_order_of_programs_in_the_text_makes_no_difference() -> None:
    one, other = (release(written(drafts)) for drafts in ((Draft("a"), Draft("b")), (Draft("b"), Draft("a"))))
    assert release_bytes(one) == release_bytes(other)


def test_one_moved_program_changes_one_line_of_programs() -> None:
    before = release(written((Draft("a"), Draft("b"))))
    after = release(written((Draft("a"), Draft("b", time=""))), before)
    lines = [
        {line for line in release_bytes(one).decode().splitlines() if line.startswith('{"')} for one in (before, after)
    ]
    assert [json.loads(line.rstrip(","))["id"] for line in lines[1] - lines[0]] == ["b"]


def test_file_states_its_own_digest_and_that_of_the_file_before() -> None:
    first = release(written((Draft("a"),)))
    data = release_bytes(release(written(()), first))
    assert stated_content(data) == content_digest(data)
    assert stated_previous(data) == file_digest(release_bytes(first))


def test_line_ends_that_git_changes_on_windows_change_no_digest() -> None:
    data = release_bytes(release(written((Draft("a"),))))
    windows = data.replace(b"\n", b"\r\n")
    assert (file_digest(windows), content_digest(windows), stated_content(windows)) == (
        file_digest(data),
        content_digest(data),
        stated_content(data),
    )


def test_any_other_byte_changes_both_digests() -> None:
    data = release_bytes(release(written((Draft("a"),))))
    for at in range(data.index(b'"domain"'), len(data), 7):
        edited = data[:at] + bytes([data[at] ^ 1]) + data[at + 1 :]
        assert content_digest(edited) != stated_content(data)
        assert file_digest(edited) != file_digest(data)


def test_nothing_for_staff_alone_is_in_the_file() -> None:
    week = make_week(make_program("a", contact="07100009999", staff_note="هماهنگی", people=[("lead", "province-head")]))
    text = release_bytes(release(week)).decode()
    assert [one for one in ("07100009999", "هماهنگی", "07100000001", "محرمانه") if one in text] == []


def test_letters_that_no_file_can_hold_do_not_stop_a_release() -> None:
    data = release_bytes(release(make_week(make_program("a", "نیمه\ud800"))))
    assert release_of(json.loads(data)).programs[0].title == "نیمه?"


def test_time_is_told_in_tehran() -> None:
    assert jalali_time(datetime(2023, 5, 5, 15, 0, tzinfo=UTC)) == "1402-02-15 18:30"
    assert jalali_time(datetime(2022, 7, 1, 20, 0, tzinfo=UTC)) == "1401-04-11 00:30"


def test_number_names_the_file() -> None:
    assert [release_file(number) for number in (1, 42, 12345)] == [
        "releases/0001.json",
        "releases/0042.json",
        "releases/12345.json",
    ]

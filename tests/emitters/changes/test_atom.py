"""The Atom feed is valid for programs of others: libxml2 by a RELAX NG grammar, and the parser atoma."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import atoma
import pytest
from lxml import etree

from scheduler.emitters.changes import emit_changes
from scheduler.model.edition import Edition
from scheduler.model.publicity import public
from scheduler.model.week import Week
from tests.emitters.exchange.readers import shipped
from tests.emitters.exchange.weeks import HOSTILE, hostile
from tests.factories import ADDRESS, STAMP, make_program, make_week
from tests.releases.announcing import chain, past
from tests.releases.edits import Draft, written

GRAMMAR = etree.RelaxNG(etree.parse(Path(__file__).with_name("atom.rng")))
BEFORE = written((Draft("a"), Draft("b", "کارگاه Excel", ("1402-02-18",), place="larestan/mosque")))
AFTER = written((Draft("a", time="10:30-13:00"),))


def feed(*weeks: Week, address: str = ADDRESS, name: str = "", note: str = "") -> bytes:
    """Return the feed after releases of weeks."""
    made = emit_changes(Edition(public(weeks[-1]), STAMP, address), past(chain(*weeks, name=name, note=note)))
    return next(one.produce() for one in made if one.path == "changes/feed.atom")


def faults(content: bytes) -> list[str]:
    """Return what libxml2 has against a feed."""
    GRAMMAR.validate(etree.fromstring(content))
    return [str(fault) for fault in GRAMMAR.error_log]


@pytest.mark.parametrize("address", ["", ADDRESS, f"{ADDRESS}/"])
@pytest.mark.parametrize(
    "weeks",
    [
        (BEFORE,),
        (BEFORE, AFTER, BEFORE),
        (make_week(), hostile()),
        (make_week(make_program("a", "\x00\x0b\ufffe\ud800 متن")), make_week()),
    ],
)
def test_feed_is_what_rfc_4287_demands(weeks: tuple[Week, ...], address: str) -> None:
    assert faults(feed(*weeks, address=address)) == []


def test_feed_of_the_shipped_event_is_what_rfc_4287_demands() -> None:
    assert faults(feed(make_week(), shipped(), name=HOSTILE, note=HOSTILE)) == []


@pytest.mark.parametrize("name", ["id", "title", "updated", "name", "content", "summary"])
@pytest.mark.parametrize("is_twice", [False, True])
def test_grammar_refuses_a_feed_that_lacks_or_repeats_what_is_demanded(name: str, *, is_twice: bool) -> None:
    root = etree.fromstring(feed(BEFORE, AFTER))
    found = next(root.iter(f"{{*}}{name}"))
    above = found.getparent()
    assert above is not None
    if is_twice:
        above.append(etree.fromstring(etree.tostring(found)))
    else:
        above.remove(found)
    assert faults(etree.tostring(root)) != []


def test_a_reader_of_feeds_sees_each_release_once_with_its_page() -> None:
    seen = atoma.parse_atom_bytes(feed(BEFORE, AFTER, name='نام <b> & "x"'))
    assert [(link.rel, link.href) for link in seen.links] == [
        ("self", f"{ADDRESS}/changes/feed.atom"),
        ("alternate", f"{ADDRESS}/changes/index.html"),
    ]
    assert [(entry.title.value, entry.updated, entry.links[0].href) for entry in seen.entries] == [
        (
            'نسخهٔ ۲ «نام <b> & "x"»، ۱۱ اردیبهشت ۱۴۰۲، ساعت ۱۱:۰۰',
            datetime(2023, 5, 1, 7, 30, tzinfo=UTC),
            f"{ADDRESS}/changes/0002.html",
        ),
        (
            'نسخهٔ ۱ «نام <b> & "x"»، ۱۱ اردیبهشت ۱۴۰۲، ساعت ۱۰:۰۰',
            datetime(2023, 5, 1, 6, 30, tzinfo=UTC),
            f"{ADDRESS}/changes/0001.html",
        ),
    ]
    assert len({entry.id_ for entry in seen.entries} | {seen.id_}) == 3

"""A reference that names nothing is told with the noun that was probably meant, also where there are very many."""

from __future__ import annotations

from scheduler.checks.equipment_is_known import RULE
from scheduler.diagnostics.rule import Diagnostic
from scheduler.model.naming import MOST_GUESSES, unknown_references
from scheduler.model.nouns import Place
from scheduler.model.program import Ref
from tests.factories import SPAN, make_place

HALLS = {
    place.id: place for place in (make_place("shiraz/hafez-hall", "تالار حافظ"), make_place("fasa/mosque", "مسجد"))
}


def found(*written: str, halls: dict[str, Place] = HALLS) -> tuple[Diagnostic, ...]:
    """Return what is found in references written so."""
    return tuple(unknown_references(RULE, (Ref(word, SPAN) for word in written), halls))


def test_the_nearest_id_is_named_and_so_is_the_id_of_a_title() -> None:
    hints = [finding.hint("en") for finding in found("shiraz/hafezhall", "تالار حافظ", "shiraz/hafez-hall")]
    assert (
        hints
        == ["if you mean “تالار حافظ”, write “shiraz/hafez-hall”; else mend the id, or add it to equipment.yaml"] * 2
    )


def test_where_nothing_is_near_the_hint_is_that_of_the_rule() -> None:
    assert [finding.hint_text for finding in found("ghasr")] == [None]


def test_each_is_told_also_where_there_are_more_than_anyone_would_guess_for() -> None:
    halls = {f"shiraz/hall-{number}": make_place(f"shiraz/hall-{number}", f"تالار {number}") for number in range(1000)}
    findings = found(*(f"shiraz/hal-{number}" for number in range(5000)), halls=halls)
    guessed = [finding for finding in findings if finding.hint_text is not None]
    assert (len(findings), len(guessed)) == (5000, MOST_GUESSES)

"""Rules, findings and their words."""

from __future__ import annotations

from scheduler.diagnostics.nearest import near_names, nearest
from scheduler.diagnostics.rule import Diagnostic, Related, Rule, Severity, in_order, manual
from scheduler.diagnostics.text import Text, spoken
from scheduler.source.span import Span

RULE = Rule(
    "XX01",
    "sample",
    Severity.ERROR,
    Text("«{name}» {count} بار", "“{name}” {count} times"),
    Text("راه {name}", "way {name}"),
    Text("صفحه", "page"),
)
NOTE = RULE._replace(code="XX02", severity=Severity.NOTE)


def at(line: int, rule: Rule = RULE, file: str = "a.yaml", **values: str | int) -> Diagnostic:
    """Return a finding at a line."""
    return rule.at(Span(file, line, 1, line, 2), **values)


def test_numbers_are_said_in_the_digits_of_the_language_and_texts_stay_as_written() -> None:
    finding = at(1, name="12", count=12)
    assert (finding.message("fa"), finding.message("en")) == ("«12» ۱۲ بار", "“12” 12 times")


def test_a_value_may_itself_have_two_languages() -> None:
    assert [spoken(Text("شخص", "person"), language) for language in ("fa", "en")] == ["شخص", "person"]  # type: ignore[arg-type]


def test_braces_in_what_was_written_are_not_filled_again() -> None:
    assert at(1, name="{count}", count=1).message("en") == "“{count}” 1 times"


def test_a_value_may_have_any_name() -> None:
    rule = RULE._replace(message=Text("{language} {self}", "{language} {self}"))
    finding = rule.at(Span("a.yaml", 1, 1, 1, 2), values={"language": "fa", "self": "x"})
    assert finding.message("en") == "fa x"


def test_a_hint_of_the_finding_stands_in_for_that_of_the_rule() -> None:
    own = RULE.at(Span("a.yaml", 1, 1, 1, 2), hint=Text("{name}!", "{name}!"), name="a", count=1)
    assert (own.hint("en"), at(1, name="a", count=1).hint("en")) == ("a!", "way a")


def test_findings_come_errors_first_then_by_file_and_place_each_once() -> None:
    last, first, note = at(9, name="a", count=1), at(2, name="a", count=1), at(1, NOTE, name="a", count=1)
    other = at(1, file="b.yaml", name="a", count=1)
    assert in_order((note, last, other, first, last)) == (first, last, other, note)


def test_two_findings_at_one_place_with_other_facts_both_stay() -> None:
    one, two = at(1, name="a", count=1), at(1, name="b", count=1)
    assert in_order((two, one)) == (one, two)


def test_a_related_place_keeps_its_label() -> None:
    other = Related(Text("اینجا", "here"), Span("b.yaml", 3, 1, 3, 2))
    assert RULE.at(Span("a.yaml", 1, 1, 1, 2), related=(other,)).related == (other,)


def test_a_manual_has_its_persian_above_the_dashes_and_its_english_below() -> None:
    assert manual("فارسی.\n\nبیشتر.\n\n---\nEnglish.\n") == Text("فارسی.\n\nبیشتر.", "English.")


def test_the_nearest_word_is_found_over_letters_digits_and_zwnj() -> None:
    options = {"عنوان": "عنوان", "یادداشت": "یادداشت", "shiraz/hafez-hall": "shiraz/hafez-hall", "نوبت‌ها": "نوبت‌ها"}
    written = ("عنون", "يادداشت", "shiraz/hafez_hal", "نوبتها", "SHIRAZ/HAFEZ-HALL")
    assert [nearest(word, options) for word in written] == [
        "عنوان",
        "یادداشت",
        "shiraz/hafez-hall",
        "نوبت‌ها",
        "shiraz/hafez-hall",
    ]


def test_nothing_near_is_no_word() -> None:
    assert (nearest("budget", {"title": "title"}), nearest("", {"title": "title"}), nearest("a", {})) == ("", "", "")


def test_names_of_which_a_word_differs_by_more_than_a_slip_are_no_guess() -> None:
    options = {name: name for name in ("shiraz", "shiraz/school-9", "shiraz/library", "fasa/mosque", "مسجد جامع لار")}
    written = ("shiraz/school-8", "shiraz/librarian-hall", "larestan/mosque", "مسجد جامع فسا", "shiraz/hall", "shiraz/school8")  # fmt: skip
    assert [near_names(word, options) for word in written] == [()] * 6


def test_a_slip_in_a_word_a_space_more_and_a_word_left_out_are_still_guessed() -> None:
    options = {"shiraz/hafez-hall": "shiraz/hafez-hall", "مسجد جامع لار": "larestan/mosque"}
    written = ("shiraz/hafez-hal", "shiraz/hafezhall", "hafez-hall", "مسجد جامع", "مسجدجامع لر")
    assert [near_names(word, options) for word in written] == [
        *[("shiraz/hafez-hall",)] * 3,
        *[("larestan/mosque",)] * 2,
    ]


def test_a_title_leads_to_its_id() -> None:
    assert nearest("تالار حافظ", {"تالار حافظ": "shiraz/hafez-hall"}) == "shiraz/hafez-hall"

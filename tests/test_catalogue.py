"""The catalogue of rules is whole: codes, words in both languages, pages, cases, registry."""

from __future__ import annotations

import importlib
import pkgutil
import re
import string

import pytest

import scheduler.checks
from scheduler.checks.registry import CHECKS
from scheduler.diagnostics.rule import Rule
from scheduler.diagnostics.text import Language
from scheduler.pipeline import catalogue
from tests.checks.test_cases import FOLDERS, bad_findings, told

RULES = {rule.code: rule for rule in catalogue()}
CODE = re.compile(r"[A-Z]{2}\d\d")
NAME = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
PERSIAN = re.compile("[\u0600-\u06ff]")
MODULES = sorted(
    name for _, name, _ in pkgutil.iter_modules(scheduler.checks.__path__) if name not in {"registry", "__init__"}
)


def placeholders(text: str) -> set[str]:
    """Return the names in braces."""
    return {name for _, name, _, _ in string.Formatter().parse(text) if name}


def test_codes_and_names_are_unique() -> None:
    codes = [rule.code for rule in catalogue()]
    names = [rule.name for rule in catalogue()]
    assert (len(set(codes)), len(set(names))) == (len(codes), len(names))


def test_codes_are_two_letters_and_two_digits_and_names_are_words() -> None:
    odd = [rule.code for rule in RULES.values() if not CODE.fullmatch(rule.code) or not NAME.fullmatch(rule.name)]
    assert odd == []


@pytest.mark.parametrize("code", RULES)
def test_a_rule_has_message_hint_and_page_in_both_languages(code: str) -> None:
    rule = RULES[code]
    for text in (rule.message, rule.hint, rule.page):
        assert min(len(text.fa), len(text.en)) > 0
        assert (text.fa.strip(), text.en.strip()) == (text.fa, text.en)


@pytest.mark.parametrize("code", RULES)
def test_the_persian_page_is_persian_and_the_english_one_is_not(code: str) -> None:
    page = RULES[code].page
    assert len(PERSIAN.findall(page.fa)) > 10
    assert len(PERSIAN.findall(page.en)) < len(page.en) / 2


@pytest.mark.parametrize("code", RULES)
def test_both_languages_of_a_rule_say_the_same_facts(code: str) -> None:
    rule = RULES[code]
    assert placeholders(rule.message.fa) == placeholders(rule.message.en)
    assert placeholders(rule.hint.fa) == placeholders(rule.hint.en)


@pytest.mark.parametrize("language", ["fa", "en"])
@pytest.mark.parametrize("name", FOLDERS)
def test_every_finding_fills_its_words_in_both_languages(name: str, language: Language) -> None:
    for finding in bad_findings(name):
        facts = dict(finding.values)
        written = " ".join(value for value in facts.values() if isinstance(value, str))
        unfilled = re.findall(r"\{[a-z_]+\}", told((finding,), language))
        assert [one for one in unfilled if one not in written] == []
        assert min(len(finding.message(language)), len(finding.hint(language))) > 0


@pytest.mark.parametrize("name", FOLDERS)
def test_english_findings_hold_no_persian_words_but_quoted_ones(name: str) -> None:
    for finding in bad_findings(name):
        said = re.sub("[“«].*?[”»]", "", finding.message("en"))
        assert PERSIAN.findall(said) == [], finding.message("en")


@pytest.mark.parametrize("module", MODULES)
def test_a_module_of_checks_is_named_after_its_rule_and_registered(module: str) -> None:
    loaded = importlib.import_module(f"scheduler.checks.{module}")
    rule: Rule = loaded.RULE
    assert rule.name.replace("-", "_") == module
    assert [check.find for check in CHECKS if check.rule == rule] == [loaded.find]


def test_the_registry_holds_every_check_once() -> None:
    assert sorted(check.rule.name.replace("-", "_") for check in CHECKS) == MODULES

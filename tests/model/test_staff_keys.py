"""Staff addresses: the same for the same secret, others for each event and person, and new ones when renewed."""

from __future__ import annotations

from scheduler.model.staff_keys import StaffKeys

KEYS = StaffKeys(bytes(32), {})


# Made by openssl dgst -sha256 -mac HMAC and base32 of coreutils, which know nothing of this program.
def test_token_is_that_of_the_secret_event_and_person() -> None:
    assert [
        KEYS.token("fars"),
        KEYS.token("fars", "head"),
        KEYS.token("fars", "guard"),
        KEYS.token("yazd", "head"),
    ] == [
        "o4jfnahsh6nmjrz62cop6j34cm",
        "tgvt5kveeqm6mgoivwajymmwpy",
        "nr6zthemrecm34hcef7acpu554",
        "ehx2yqxxlmpkm256hed5llmwaa",
    ]


def test_another_secret_gives_other_tokens() -> None:
    assert StaffKeys(bytes(31) + b"x", {}).token("fars") != KEYS.token("fars")


def test_renewing_a_person_leaves_all_others() -> None:
    renewed = KEYS.renewed("fars", "head")
    assert renewed.numbers == {"fars/head": 1}
    assert renewed.token("fars", "head") != KEYS.token("fars", "head")
    assert renewed.token("fars") == KEYS.token("fars")
    assert renewed.token("fars", "guard") == KEYS.token("fars", "guard")


def test_renewing_an_event_renews_its_office_and_its_people_and_no_other_event() -> None:
    renewed = KEYS.renewed("fars").renewed("fars")
    once = KEYS.renewed("fars")
    assert renewed.numbers == {"fars": 2}
    assert len({keys.token("fars") for keys in (KEYS, once, renewed)}) == 3
    assert len({keys.token("fars", "head") for keys in (KEYS, once, renewed)}) == 3
    assert renewed.token("yazd") == KEYS.token("yazd")

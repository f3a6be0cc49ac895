"""An event that `new` made, as an editor shows it: yaml-language-server reads its schemas and answers in Persian."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner

from scheduler.cli.main import group
from tests.cli.language_server import REMEDY, SERVER, Offer, Problem, Server, running
from tests.conftest import missing

UNKNOWN = "چنین شناسه‌ای در {} نیست. یکی از پیشنهادها را برگزینید (Ctrl+Space)؛ اگر تازه افزوده‌اید یک بار «scheduler schema» را برای این پوشه اجرا کنید"
HEAD = """\
# yaml-language-server: $schema=../.schema/programs.schema.json
- id: sewing
  title: کارگاه خیاطی
  kind: workshop
  organizer: shiraz/zone-2
  date: ۱۸ اردیبهشت
"""
LINES = HEAD.count("\n")


@pytest.fixture(scope="module")
def event(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder that `new` made."""
    folder = tmp_path_factory.mktemp("events")
    assert CliRunner().invoke(group, ["new", "hafte", "--into", str(folder)]).exit_code == 0
    return folder / "hafte"


@pytest.fixture(scope="module")
def node() -> str:
    """Return node, where the server is installed."""
    import shutil

    found = shutil.which("node")
    if found is None:
        missing("node", "apt-get install nodejs npm")
    if not SERVER.exists():
        missing("yaml-language-server", REMEDY)
    return str(found)


@pytest.fixture(scope="module")
def server(event: Path, node: str) -> Iterator[Server]:
    """Return a server that has the event open."""
    with running(node, event) as started:
        yield started


@pytest.fixture
def written(server: Server, event: Path) -> Callable[[str], list[Problem]]:
    """Return how to see what is underlined in a program with more lines."""
    return lambda more: server.problems(event / "programs" / "new.yaml", HEAD + more)


@pytest.fixture
def offered(server: Server, event: Path) -> Callable[[str], list[Offer]]:
    """Return how to see what is proposed at the end of a program with one more line."""
    return lambda line: server.offers(event / "programs" / "new.yaml", HEAD + line, LINES, len(line))


def test_nothing_that_new_wrote_is_underlined(server: Server, event: Path) -> None:
    files = sorted(event.rglob("*.yaml"))
    assert [path.name for path in files] == [
        "equipment.yaml",
        "organizers.yaml",
        "people.yaml",
        "places.yaml",
        "first.yaml",
        "week.yaml",
    ]
    assert [found for path in files for found in server.problems(path, path.read_text("utf-8"))] == []


def test_a_wrong_key_is_underlined_and_the_right_ones_are_named(written: Callable[[str], list[Problem]]) -> None:
    (found,) = written("  titel: کارگاه\n")
    assert (found.line, found.words) == (LINES + 1, "titel")
    assert found.message.startswith("اینجا کلیدهای یک برنامه می‌آید؛ این میان آن‌ها نیست. کلیدها: id، title، kind، ")


@pytest.mark.parametrize(
    ("line", "words", "message"),
    [
        ("status: maybe", "maybe", "یکی از این‌ها را بنویسید: confirmed (قطعی)، tentative (احتمالی)، cancelled (لغو)، postponed (تعویق)"),
        ("place: shiraz/hafez", "shiraz/hafez", UNKNOWN.format("places.yaml")),
        ("equipment: [sound-van-1, sound-van-9]", "sound-van-9", UNKNOWN.format("equipment.yaml")),
        ("equipment: sound-van-9", "sound-van-9", UNKNOWN.format("equipment.yaml")),
        ("people: {speaker: head}", "head", UNKNOWN.format("people.yaml")),
        ("people: {host: [hall-manager, head]}", "head", UNKNOWN.format("people.yaml")),
        ("people: {speakr: province-head}", "speakr", "اینجا هر نقش با شناسهٔ افرادش می‌آید: «{speaker: [province-head]}»؛ نام‌های شناخته: lead، speaker، host، guest، instructor"),
        ("not_with: nothing", "nothing", UNKNOWN.format("programs")),
        ("figures: {projects: دوازده}", "دوازده", "اینجا یک عدد می‌آید، مانند «۱۲۰۰»"),
        ("expected: -3", "-3", "اینجا یک عدد می‌آید، مانند «۱۲۰۰»"),
        ("sample: شاید", "شاید", "«بله» یا «خیر» بنویسید"),
        ("time: [۹, ۱۱]", "[۹, ۱۱]", "اینجا یک نوشته می‌آید، نه فهرست و نه کلید"),
        ("sessions: opening", "opening", "اینجا فهرست می‌آید: هر بخش با «- » آغاز می‌شود (یک نوبت)"),
    ],
)  # fmt: skip
def test_a_wrong_value_is_underlined_in_its_line_and_explained_in_persian(
    line: str, words: str, message: str, written: Callable[[str], list[Problem]]
) -> None:
    assert written(f"  {line}\n") == [Problem(LINES + 1, words, message)]


def test_a_program_without_its_kind_is_underlined_at_its_first_letter(server: Server, event: Path) -> None:
    text = HEAD.replace("  kind: workshop\n", "")
    message = "در یک برنامه کلید «kind» نوشته نشده است؛ نمونه: kind: conference"
    assert server.problems(event / "programs" / "new.yaml", text) == [Problem(2, "i", message)]


@pytest.mark.parametrize("line", ["date: {between: [۱۸, ۲۰]}", "date: [۱۷ اردیبهشت, ۱۹ اردیبهشت]", "date: 1402-02-18"])
def test_a_day_is_taken_in_every_form(line: str, server: Server, event: Path) -> None:
    assert server.problems(event / "programs" / "new.yaml", HEAD.replace("date: ۱۸ اردیبهشت", line)) == []


def test_a_waiver_may_name_whatever_the_week_declares_and_nothing_else(server: Server, event: Path) -> None:
    week = (event / "week.yaml").read_text("utf-8")
    waiver = "waivers:\n  - {{code: PE07, subject: {}, reason: آری, signed: دبیر}}\n"
    subjects = ["first-workshop", "shiraz/hafez-hall", "province-head", "shiraz/zone-2", "sound-van-1", "nobody"]
    found = {name: server.problems(event / "week.yaml", week + waiver.format(name)) for name in subjects}
    assert [name for name, problems in found.items() if problems] == ["nobody"]
    assert [one.message for one in found["nobody"]] == [UNKNOWN.format("این هفته")]


@pytest.mark.parametrize(
    ("line", "offers"),
    [
        ("  place: ", [("shiraz/hafez-hall", "تالار حافظ"), ("shiraz", "شیراز")]),
        ("  kind: ", [("workshop", "کارگاه"), ("camp", "اردوی جهادی"), ("conference", "همایش")]),
        ("  organizer: sh", [("fars", "استان فارس"), ("shiraz", "استان فارس › ناحیه شیراز"), ("shiraz/zone-2", "استان فارس › ناحیه شیراز › حوزه ۲")]),
        ("  equipment: ", [("sound-van-1", "خودروی صوت ۱")]),
        ("  people:\n    host: ", [("province-head", "مسئول سازمان استان"), ("hall-manager", "مدیر تالار حافظ")]),
        ("  people:\n    ", [("lead", "مسئول برنامه"), ("speaker", "سخنران"), ("host", "میزبان"), ("guest", "مهمان"), ("instructor", "مدرس")]),
        ("  figures:\n    ", [("projects", "طرح عمرانی")]),
    ],
)  # fmt: skip
def test_the_ids_of_this_week_are_proposed_with_their_titles(
    line: str, offers: list[tuple[str, str]], server: Server, event: Path
) -> None:
    text = HEAD + line
    found = server.offers(event / "programs" / "new.yaml", text, text.count("\n"), len(line.rpartition("\n")[2]))
    assert [(offer.label, offer.about) for offer in found] == offers
    assert {offer.inserted.partition(":")[0] for offer in found} == {label for label, _ in offers}


def test_the_days_of_the_week_are_proposed_as_they_are_written(server: Server, event: Path) -> None:
    text = HEAD.replace("date: ۱۸ اردیبهشت", "date: ")
    found = server.offers(event / "programs" / "new.yaml", text, LINES - 1, len("  date: "))
    assert [offer.inserted for offer in found][::5] == ["یکشنبه ۱۷ اردیبهشت", "جمعه ۲۲ اردیبهشت"]


def test_a_choice_is_proposed_with_what_it_means(offered: Callable[[str], list[Offer]]) -> None:
    found = {offer.label: offer.about for offer in offered("  status: ")}
    assert found["cancelled"] == "لغو: برگزار نمی‌شود و در تقویم‌ها لغوشده می‌ماند"
    assert found["لغو"] == "cancelled: برگزار نمی‌شود و در تقویم‌ها لغوشده می‌ماند"


def test_a_whole_program_is_proposed_where_one_may_begin(server: Server, event: Path) -> None:
    found = server.offers(event / "programs" / "new.yaml", HEAD + "\n", LINES + 1, 0)
    (whole,) = [offer.inserted for offer in found if offer.label == "برنامهٔ تازه"]
    assert [line.partition(":")[0].strip("- ") for line in whole.splitlines()] == [
        "id",
        "title",
        "kind",
        "organizer",
        "place",
        "date",
        "time",
    ]
    assert whole.startswith("- id: ${1:shenase-barname}\n  title: ")


def test_a_key_is_explained_in_persian_under_the_mouse(server: Server, event: Path) -> None:
    shown = server.hover(event / "programs" / "new.yaml", HEAD, 3, 3)
    assert shown.splitlines()[:3] == ["#### kind", "", "نوع برنامه از week.yaml (نوع). نمونه: conference"]
    assert "* `workshop`: کارگاه" in shown.splitlines()


def test_persian_keys_are_proposed_where_they_are_asked_for_and_both_stay_valid(node: str, tmp_path: Path) -> None:
    runner = CliRunner()
    assert runner.invoke(group, ["new", "hafte", "--into", str(tmp_path)]).exit_code == 0
    event = tmp_path / "hafte"
    assert runner.invoke(group, ["schema", str(event), "--keys", "fa"]).exit_code == 0
    text = "- شناسه: sewing\n  عنوان: کارگاه\n  نوع: workshop\n  برگزارکننده: shiraz\n  تاریخ: ۱۸ اردیبهشت\n"
    with running(node, event) as server:
        path = event / "programs" / "fa.yaml"
        assert server.problems(path, text) == []
        assert server.problems(event / "programs" / "new.yaml", HEAD) == []
        labels = [offer.label for offer in server.offers(path, f"{text}  ", 5, 2)]
    assert labels[:4] == ["مکان", "ساعت", "مدت", "شکل"]
    assert [label for label in labels if label.isascii()] == []

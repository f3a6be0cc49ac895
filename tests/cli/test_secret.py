"""`scheduler secret` and `build --staff`, as an office uses them."""

from __future__ import annotations

import json
from pathlib import Path

from tests.checks.folders import lay_event
from tests.cli.running import run


def secret_of(path: Path) -> tuple[str, dict[str, int]]:
    """Return what a secret file holds."""
    held = json.loads(path.read_text("utf-8"))
    return held["secret"], held["numbers"]


def test_secret_is_made_once_and_kept(tmp_path: Path) -> None:
    path = tmp_path / "secret.json"
    first = run("secret", "--secret", str(path))
    held = secret_of(path)
    second = run("secret", "--secret", str(path))
    assert (first.code, second.code, secret_of(path)) == (0, 0, held)
    assert first.out.startswith(f"رمز در «{path.as_posix()}» ساخته شد.")
    assert second.out.startswith(f"رمز از پیش در «{path.as_posix()}» هست و همان ماند.")
    assert len(bytes.fromhex(held[0])) == 32


def test_renewing_counts_the_number_of_the_event_or_person_up(tmp_path: Path) -> None:
    event, path = lay_event(tmp_path / "week", {}), tmp_path / "secret.json"
    run("secret", "--secret", str(path))
    secret, _ = secret_of(path)
    run("secret", str(event), "--renew", "--secret", str(path))
    ran = run("secret", str(event), "--renew", "--person", "مدير تالار", "--secret", str(path))
    assert (ran.code, secret_of(path)) == (0, (secret, {"week": 1, "week/hall-manager": 1})), ran


def test_unknown_person_is_told_with_the_nearest_one(tmp_path: Path) -> None:
    event, path = lay_event(tmp_path / "week", {}), tmp_path / "secret.json"
    run("secret", "--secret", str(path))
    ran = run("secret", str(event), "--renew", "--person", "hall-manger", "--secret", str(path))
    assert (ran.code, secret_of(path)[1]) == (2, {})
    assert "«hall-manger» شناخته نیست؛ شاید «hall-manager»؟" in ran.err


def test_a_name_of_which_only_the_end_is_missing_is_proposed_before_a_like_one(tmp_path: Path) -> None:
    people = "- {id: a, title: مسئول ناحیه شرق شیراز, organizer: shiraz}\n- {id: b, title: مسئول ناحیه شیراز (مرکز), organizer: shiraz}\n"
    event, path = lay_event(tmp_path / "week", {"people.yaml": people}), tmp_path / "secret.json"
    run("secret", "--secret", str(path))
    ran = run("secret", str(event), "--renew", "--person", "مسئول ناحیه شیراز", "--secret", str(path))
    assert (ran.code, secret_of(path)[1]) == (2, {})
    assert "شاید «مسئول ناحیه شیراز (مرکز)»؟" in ran.err


def test_staff_side_without_a_secret_is_refused_before_anything_is_built(tmp_path: Path) -> None:
    event = lay_event(tmp_path / "week", {})
    ran = run("build", str(event), "--staff", "--out", str(tmp_path / "public"), "--secret", str(tmp_path / "s.json"))
    assert (ran.code, (tmp_path / "public").exists()) == (2, False)
    assert (
        f"رمز نشانی‌های ستاد در «{(tmp_path / 's.json').as_posix()}» نیست؛ یک بار «scheduler secret» را اجرا کنید"
        in ran.err
    )


def test_secret_inside_the_event_and_staff_inside_the_public_output_are_refused(tmp_path: Path) -> None:
    event = lay_event(tmp_path / "week", {})
    inside = run("build", str(event), "--staff", "--secret", str(event / "secret.json"), "--out", str(tmp_path / "p"))
    exposed = run(
        "build", str(event), "--staff", "--out", str(tmp_path / "p"), "--staff-out", str(tmp_path / "p" / "s")
    )
    assert (inside.code, exposed.code, (tmp_path / "p").exists()) == (2, 2, False)
    assert "فایل رمز نباید درون" in inside.err
    assert "سوی ستاد درون" in exposed.err


def test_build_tells_where_the_staff_side_is(tmp_path: Path) -> None:
    event, path, staff = lay_event(tmp_path / "week", {}), tmp_path / "secret.json", tmp_path / "staff"
    run("secret", "--secret", str(path))
    ran = run("build", str(event), "--staff", "--out", str(tmp_path / "public"), "--staff-out", str(staff), SCHEDULER_SECRET=str(path))  # fmt: skip
    offices = [page.parent.parent for page in staff.glob("week/*/people/index.html")]
    assert (ran.code, len(offices)) == (0, 1), ran
    assert f"سوی ستاد در {offices[0].as_posix()} آماده است، با صفحه و تقویم ۲ مسئول" in ran.out

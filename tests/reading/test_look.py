"""A look is read from week.yaml; a colour has a name or six digits, and a logo is a plain picture in the event folder."""

from __future__ import annotations

import struct
import zlib
from pathlib import Path

import pytest

from scheduler.model.look import PLAIN, Logo, Look
from scheduler.pipeline import Checked, build_folder, check_folder
from scheduler.rendering.contrast import FOR_TEXT, darkened
from tests.checks.folders import BASE, lay_event

SVG = b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 2 2"><path d="M0 0h2v2z" fill="#0b6b4f"/></svg>'
WEEK = (BASE / "week.yaml").read_text("utf-8")


def png(width: int = 1) -> bytes:
    """Return a grey PNG one pixel high."""
    parts = (
        (b"IHDR", struct.pack(">IIBBBBB", width, 1, 8, 0, 0, 0, 0)),
        (b"IDAT", zlib.compress(bytes(width + 1))),
        (b"IEND", b""),
    )
    chunks = (
        struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data)) for name, data in parts
    )
    return b"\x89PNG\r\n\x1a\n" + b"".join(chunks)


def checked(folder: Path, look: str, logo: bytes | None = None) -> Checked:
    """Check an event with a look and a file `logo.svg`."""
    event = lay_event(folder / "event", {"week.yaml": f"{WEEK}look: {look}\n"})
    if logo is not None:
        (event / "logo.svg").write_bytes(logo)
    return check_folder(event)


def look_of(folder: Path, look: str, logo: bytes | None = None) -> Look:
    found = checked(folder, look, logo)
    assert (found.week is not None, found.findings) == (True, ())
    return found.week.look if found.week else PLAIN


@pytest.mark.parametrize(
    ("written", "accent"),
    [
        ("سبز", "#0b6b4f"),
        ("سرمه اي", "#1b2a5e"),
        ("seagreen", "#2e8b57"),
        ('"#1F5FA8"', "#1f5fa8"),
        ("1f5fa8", "#1f5fa8"),
    ],
)
def test_a_colour_is_a_persian_name_a_css_name_or_six_digits(tmp_path: Path, written: str, accent: str) -> None:
    assert look_of(tmp_path, f"{{accent: {written}}}") == Look(accent)


def test_an_unknown_colour_is_told_with_the_nearest(tmp_path: Path) -> None:
    (finding,) = checked(tmp_path, "{accent: فیروزه}").findings
    assert (finding.code, finding.hint("fa")) == ("SY47", "مانند «فیروزه‌ای» بنویسید")


@pytest.mark.parametrize(("content", "ending"), [(SVG, "svg"), (png(), "png"), (b"\xff\xd8\xff\xe0rest", "jpg")])
def test_a_picture_is_what_its_first_bytes_say(tmp_path: Path, content: bytes, ending: str) -> None:
    assert look_of(tmp_path, "{logo: logo.svg}", content).logo == Logo(ending, content)


@pytest.mark.parametrize(
    "content",
    [
        b"GIF89a",
        b"",
        png(7000),
        SVG.replace(b"<path", b"<script>alert(1)</script><path"),
        SVG.replace(b"<path", b"<path onload='x()'"),
        SVG.replace(b"<path", b"<image href='https://x.example/a.png'/><path"),
        SVG.replace(b"#0b6b4f", b"url(https://x.example/a.svg#b)"),
        SVG.replace(b"<path", b"<style>@import url(x)</style><path"),
        SVG.replace(b"<path", b"<path style='fill: url(//x.example)'"),
        SVG.replace(b"<path", b"<text>a</text><path"),
        b'<!DOCTYPE svg [<!ENTITY a "aaaa">]>' + SVG,
        b'<?xml-stylesheet href="x.css"?>' + SVG,
        SVG.decode().encode("utf-16"),
        SVG.replace(b"<path", b"<g>" * 60 + b"</g>" * 60 + b"<path"),
        SVG.replace(b"<path", b"<g/>" * 20_001 + b"<path"),
        SVG + b" " * 1_048_576,
        b"<svg",
        b"<html/>",
    ],
)
def test_what_is_no_plain_picture_is_refused(tmp_path: Path, content: bytes) -> None:
    assert [found.code for found in checked(tmp_path, "{logo: logo.svg}", content).findings] == ["TP04"]


@pytest.mark.parametrize(
    "name", ["../logo.svg", "/etc/passwd", "absent.svg", "programs", "link.svg", "linked/logo.svg"]
)
def test_a_logo_lies_in_the_event_folder_itself(tmp_path: Path, name: str) -> None:
    event = lay_event(tmp_path / "event", {"week.yaml": f"{WEEK}look: {{logo: {name}}}\n"})
    (tmp_path / "logo.svg").write_bytes(SVG)
    (event / "link.svg").symlink_to(tmp_path / "logo.svg")
    (event / "linked").symlink_to(tmp_path)
    assert [found.code for found in check_folder(event).findings] == ["TP04"]


@pytest.mark.parametrize("logo", [SVG, png()])
def test_sheets_and_pages_show_the_look(tmp_path: Path, logo: bytes) -> None:
    event = lay_event(tmp_path / "event", {"week.yaml": f"{WEEK}look: {{accent: زرد, logo: logo.svg}}\n"})
    (event / "logo.svg").write_bytes(logo)
    built = build_folder(event, tmp_path / "public")
    name = f"logo.{'svg' if logo == SVG else 'png'}"
    assert (built.checked.has_errors, (tmp_path / "public" / "event" / "assets" / name).read_bytes()) == (False, logo)


def test_pages_link_the_logo_from_where_they_lie_and_colour_their_headings(tmp_path: Path) -> None:
    event = lay_event(tmp_path / "week", {"week.yaml": f"{WEEK}look: {{accent: زرد, logo: logo.svg}}\n"})
    (event / "logo.svg").write_bytes(SVG)
    build_folder(event, tmp_path / "public")
    public, head = tmp_path / "public" / "week", darkened("#b58900", FOR_TEXT)
    sources = {"index.html": "", "report/report.html": "../", "print/1402-02-17/shiraz.html": "../../"}
    sources |= {"print/poster/shiraz-a4.html": "../../", "subscribe.html": ""}
    for path, top in sources.items():
        page = (public / path).read_text("utf-8")
        assert (f'src="{top}assets/logo.svg"' in page, f"color: {head}" in page) == (True, True), path

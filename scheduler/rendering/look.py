"""The look of an event as files that stand in for `look/` of the templates: its colours, its logo."""

from __future__ import annotations

from html import escape

from scheduler.rendering.contrast import FOR_LINES, FOR_TEXT, darkened

_PAPER = """\
#let has_look = true
#let line_color = {line}
#let head_color = {head}
#let logo(alt) = {logo}
"""
_STYLE = (
    "<style>:root {{ --green: {head}; }} h1, h2 {{ color: {head}; }} "
    "main > header, section > header, body > header {{ border-bottom: 3px solid {line}; padding-bottom: 0.5rem; }}</style>\n"
)
_LOGO_STYLE = (
    "<style>.logo { flex: none; width: auto; height: 4.5rem; max-width: 12rem; object-fit: contain; }</style>\n"
)
_LOGO = '<img class="logo" src="{{{{ top | default("") }}}}{path}" alt="{alt}">\n'


def look_files(accent: str, ending: str, picture: bytes, title: str) -> tuple[tuple[str, bytes], ...]:
    """Return the templates of a look: a colour (`#rrggbb`, "" for none), a picture (b"" for none), whose title it tells.

    Text takes the colour only with a contrast of 4.5 to white and lines with 3; a lighter one is darkened.
    """
    head, line = (darkened(accent, least) if accent else "#000000" for least in (FOR_TEXT, FOR_LINES))
    name = f"look/logo.{ending}"
    shown = f'image("logo.{ending}", height: 17mm, alt: alt)' if picture else "none"
    paper = _PAPER.format(line=f'rgb("{line}")', head=f'rgb("{head}")', logo=shown)
    style = (_STYLE.format(head=head, line=line) if accent else "") + (_LOGO_STYLE if picture else "")
    alt = escape(title).replace("{", "&#123;")
    logo = _LOGO.format(path=f"assets/logo.{ending}", alt=alt) if picture else ""
    made = {"look/look.typ": paper, "look/style.html.jinja": style, "look/logo.html.jinja": logo}
    files = tuple((path, text.encode()) for path, text in made.items())
    return (*files, (name, picture)) if picture else files

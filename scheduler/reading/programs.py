"""Programs from the files under programs/."""

from __future__ import annotations

from collections.abc import Iterable
from typing import cast

from scheduler.diagnostics.text import Text
from scheduler.model.nouns import Form
from scheduler.model.program import Assignment, Figure, OpenTime, Program, Ref, Session, Status, Visibility
from scheduler.persian.context import DateContext
from scheduler.reading.header import Header
from scheduler.reading.log import Log
from scheduler.reading.moments import read_open_time
from scheduler.reading.nouns import id_span
from scheduler.reading.program_table import PROGRAM
from scheduler.reading.record import Record, read_rows
from scheduler.reading.rules.structure import MISSING_KEY
from scheduler.reading.rules.syntax import TWIN_KEY
from scheduler.reading.sessions import Setting, dated_sessions, listed_sessions
from scheduler.reading.values import block, choice, identifier, node_refs, ref, refs, text, whole, whole_number, yes_no
from scheduler.source.nodes import Hole, Mapping, Node, Scalar
from scheduler.source.span import Span

_NO_REF = Ref("", Span("", 1, 1, 1, 1))


def read_programs(root: Node | None, header: Header, setting: Setting, log: Log) -> tuple[Program, ...]:
    """Return the programs of one file; what is wrong in one of them hides no other."""
    return tuple(_program(record, header, setting) for record in read_rows(_listed(root), PROGRAM, log))


def copies_marked(programs: Iterable[Program]) -> tuple[Program, ...]:
    """Return the programs of all files, marked where id and title were written before."""
    first: dict[tuple[str, str], Program] = {}
    return tuple(
        program._replace(is_copy=True)
        if program.id and first.setdefault((program.id, program.title), program) is not program
        else program
        for program in programs
    )


def _listed(root: Node | None) -> Node | None:
    """Return the list of a file, also where it stands under a `programs:` key."""
    if type(root) is Mapping and len(root.entries) == 1 and root.entries[0].key.text in ("programs", "برنامه‌ها"):
        return root.entries[0].value
    return root


def _program(record: Record, header: Header, setting: Setting) -> Program:
    kind = ref(record, "kind") or _NO_REF
    place = ref(record, "place")
    organizer = ref(record, "organizer") or _NO_REF
    outside = text(record, "outside")
    if outside:
        setting = setting._replace(dates=DateContext(setting.dates.window, enforce_window=False))
    sessions, open_time = _times(record, _form(record, header, kind), place or organizer, setting)
    return Program(
        id=identifier(record),
        title=text(record, "title"),
        kind=kind,
        organizer=organizer,
        place=place,
        sessions=sessions,
        open_time=open_time,
        people=_people(record),
        equipment=refs(record, "equipment"),
        expected=whole(record, "expected"),
        figures=_figures(record),
        visibility=cast(Visibility, choice(record, "visibility") or header.defaults.visibility),
        status=cast(Status, choice(record, "status") or header.defaults.status),
        sample=yes_no(record, "sample"),
        on_holiday=yes_no(record, "on_holiday"),
        outside=outside,
        description=block(record, "description"),
        note=block(record, "note"),
        inquiries=text(record, "inquiries"),
        contact=text(record, "contact"),
        staff_note=block(record, "staff_note"),
        span=record.span,
        id_span=id_span(record),
        title_span=record.span_of("title") or record.span,
        not_with=refs(record, "not_with"),
        plenary=yes_no(record, "plenary"),
        description_span=record.span_of("description"),
        note_span=record.span_of("note"),
        expected_span=record.span_of("expected"),
    )


def _form(record: Record, header: Header, kind: Ref) -> Form:
    own = choice(record, "form")
    if own:
        return cast(Form, own)
    known = header.kinds.get(kind.id)
    return known.form if known else "daily"


def _times(
    record: Record, form: Form, where: Ref | None, setting: Setting
) -> tuple[tuple[Session, ...], OpenTime | None]:
    if record.has("sessions"):
        if record.has("date"):
            written = f"{record.spelt('date')} / {record.spelt('sessions')}"
            record.log.add(TWIN_KEY.at(record.entries["date"][1].key.span, written=written))
        return listed_sessions(record, form, where, setting), None
    if not record.has("date"):
        if record.whole:
            about = Text("روز برنامه", "day of the program")
            example = record.log.worded("پنجشنبه ۲۱ اردیبهشت")
            record.log.add(
                MISSING_KEY.at(
                    record.span, key=record.spelt("date"), about=about, where=record.table.title, example=example
                )
            )
        return (), None
    if type(record.node("date")) is Mapping:
        return (), read_open_time(record, setting.dates)
    return dated_sessions(record, form, where, setting), None


def _people(record: Record) -> tuple[Assignment, ...]:
    node = record.node("people")
    if node is None:
        return ()
    if type(node) is not Mapping:
        record.wrong_shape("people", node, Mapping)
        return ()
    return tuple(
        Assignment(Ref(entry.key.text.strip(), entry.key.span), person)
        for entry in node.entries
        if type(entry.value) is not Hole
        for person in node_refs(record, "people", entry.value)
    )


def _figures(record: Record) -> tuple[Figure, ...]:
    node = record.node("figures")
    if node is None:
        return ()
    if type(node) is not Mapping:
        record.wrong_shape("figures", node, Mapping)
        return ()
    found: list[Figure] = []
    for entry in node.entries:
        if type(entry.value) is not Scalar:
            if type(entry.value) is not Hole:
                record.wrong_shape("figures", entry.value, Scalar)
            continue
        amount = whole_number(record, entry.key.text, entry.value)
        if amount is not None:
            found.append(Figure(Ref(entry.key.text.strip(), entry.key.span), amount))
    return tuple(found)

"""Exchange: the schedule of conference apps (c3voc/frab, XML and JSON) and our own programs.json with its schema."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from scheduler.emitters.exchange.composition import conference
from scheduler.emitters.exchange.programs import programs_json
from scheduler.emitters.exchange.schedule_json import schedule_json
from scheduler.emitters.exchange.schedule_xml import schedule_xml
from scheduler.emitters.exchange.schema import schema_json
from scheduler.model.edition import Edition, data_path
from scheduler.protocols import Artifact, ready


def emit_exchange(edition: Edition) -> Iterator[Artifact]:
    """Yield the four files under `data/`; the edition's week is the public one."""
    found = conference(edition)
    yield ready(data_path("schedule.xml"), schedule_xml(found))
    yield ready(data_path("schedule.json"), schedule_json(found))
    yield Artifact(data_path("programs.json"), partial(programs_json, edition))
    yield Artifact(data_path("programs.schema.json"), partial(schema_json, edition))

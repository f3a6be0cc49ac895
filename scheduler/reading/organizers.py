"""The tree of organizers from organizers.yaml."""

from __future__ import annotations

from collections.abc import Mapping
from typing import cast

from scheduler.diagnostics.rule import Related
from scheduler.model.nouns import Level, Organizer
from scheduler.reading.log import Log
from scheduler.reading.noun_tables import ORGANIZER
from scheduler.reading.nouns import FIRST_HERE, id_span
from scheduler.reading.record import Record, read_rows
from scheduler.reading.rules.identity import DUPLICATE_ID, ID_LONG
from scheduler.reading.values import MAX_PATH, choice, feed_identifier, ref, text
from scheduler.source.nodes import Node

_BELOW: Mapping[Level, Level] = {"province": "district", "district": "zone", "zone": "base", "base": "group"}


def read_organizers(root: Node | None, log: Log) -> Mapping[str, Organizer]:
    """Return every node of the tree by path, parents first."""
    organizers: dict[str, Organizer] = {}
    _read_level(read_rows(root, ORGANIZER, log), None, organizers, log)
    return organizers


def _read_level(
    records: tuple[Record, ...], parent: Organizer | None, organizers: dict[str, Organizer], log: Log
) -> None:
    for record in records:
        own_id = feed_identifier(record)
        node = _node(record, own_id, parent)
        if own_id and node.id in organizers:
            first = Related(FIRST_HERE, organizers[node.id].span)
            log.add(DUPLICATE_ID.at(node.span, related=(first,), id=node.id))
        elif len(node.id) > MAX_PATH:
            log.add(ID_LONG.at(node.span, length=len(node.id), most=MAX_PATH))
        elif own_id:
            organizers[node.id] = node
        _read_level(read_rows(record.node("children"), ORGANIZER, log), node, organizers, log)


def _node(record: Record, own_id: str, parent: Organizer | None) -> Organizer:
    """Return a node; the province's own id is not repeated in the paths below it."""
    county = ref(record, "county")
    usual: Level = _BELOW.get(parent.level, "group") if parent else "province"
    prefix = f"{parent.id}/" if parent and parent.level != "province" else ""
    return Organizer(
        id=prefix + own_id,
        title=text(record, "title"),
        level=cast(Level, choice(record, "level") or usual),
        parent=parent.id if parent else "",
        county=county.id if county else (parent.county if parent else ""),
        span=id_span(record),
        county_span=county.span if county else None,
    )

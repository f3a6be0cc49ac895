"""What the bench measured, and the page it becomes."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from tests.bench.measuring import Cost

_PAGE = """\
# Performance

Written by `make bench` ({date}); every figure is renewed at once, none is edited by hand.

Measured are whole commands in fresh processes: CPU seconds (user and system, the threads of the PDF engine included)
and the largest resident size of any one process. Short commands are the median of several runs, long ones one run;
bytecode is cached. The machine has {cores} cores and is shared, so single figures wander by a fifth and more: read
the ratios. The weeks are generated (`python -m tests.bench.generator`, seed 1): 475 programs in 37 counties, and
larger ones with more counties, venues, organizers and people, written in all forms of the language and free of
errors.

## Commands

{commands}

## Ratios

{ratios}

## Feeds beside a peer

The peer is plain `icalendar`: the same feeds with the same events and values, each event made anew for each feed. It is given
every value ready-made and the members of each feed, and only making bytes is timed; ours also composes the texts,
finds the members, and writes the twin with alarms of every feed. Neither figure holds reading, compressing or writing to disk.

{peer}

## Stages of a build

One process, CPU seconds of each stage; imports belong to the stage that first needs them, `start` is the
interpreter with what reading and checking import. PDFs are made here one after the other.

{stages}
"""


class Row(NamedTuple):
    """One measured command."""

    command: str
    programs: int
    runs: int
    cost: Cost


class Peer(NamedTuple):
    """What both sides took for the same feeds, in CPU seconds, and what the peer wrote."""

    ours: float
    theirs: float
    feeds: int
    events: int
    octets: int


def page(
    date: str, rows: Sequence[Row], ratios: Sequence[str], peer: Peer, stages: Mapping[int, Mapping[str, float]]
) -> str:
    """Return docs/performance.md."""
    return _PAGE.format(
        date=date,
        cores=os.cpu_count(),
        commands=commands_table(rows),
        ratios="\n".join(f"- {ratio}" for ratio in ratios),
        peer=peer_table(peer),
        stages=stages_table(stages),
    )


def commands_table(rows: Sequence[Row]) -> str:
    """Return the measured commands as a table."""
    head = "| Command | Programs | CPU s | ms a program | Peak MB | Runs |\n|---|---:|---:|---:|---:|---:|\n"
    return head + "\n".join(map(_line, rows))


def _line(row: Row) -> str:
    each = 1000 * row.cost.cpu / row.programs
    return f"| {row.command} | {row.programs:,} | {row.cost.cpu:.2f} | {each:.2f} | {row.cost.peak / 1e6:.0f} | {row.runs} |"


def peer_table(peer: Peer) -> str:
    """Return both sides as a table."""
    return (
        f"{peer.feeds} feeds that hold {peer.events:,} events, {peer.octets / 1e6:.1f} MB:\n\n"
        "| Writer | CPU s | Ratio |\n|---|---:|---:|\n"
        f"| ours | {peer.ours:.3f} | 1 |\n"
        f"| icalendar | {peer.theirs:.3f} | {peer.theirs / peer.ours:.1f} |"
    )


def stages_table(stages: Mapping[int, Mapping[str, float]]) -> str:
    """Return the stages, a column a size."""
    names = tuple(dict.fromkeys(name for taken in stages.values() for name in taken))
    head = "| Stage | " + " | ".join(f"{programs:,}" for programs in stages) + " |\n|---|" + "---:|" * len(stages)
    lines = (
        f"| {name} | " + " | ".join(f"{taken[name]:.3f}" if name in taken else "" for taken in stages.values()) + " |"
        for name in names
    )
    return "\n".join((head, *lines))

"""Calendar feeds (RFC 5545, 7986): one for every listing of the week and one with alarms, each with its compressed twin."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import partial

from scheduler.emitters.feeds.feed import Feed, written
from scheduler.emitters.feeds.gzip_member import gzipped
from scheduler.emitters.feeds.retirement import retired
from scheduler.emitters.feeds.size import FD01, FeedSize, oversized
from scheduler.model.edition import Edition
from scheduler.protocols import Artifact

__all__ = ["FD01", "Feed", "FeedSize", "artifacts", "emit_feeds", "oversized", "retired", "written"]


def emit_feeds(edition: Edition) -> Iterator[Artifact]:
    """Yield `feeds/….ics` and `feeds/…-alarm.ics` of every listing, each before its `.gz`; the edition's week is the public one."""
    return artifacts(written(edition))


def artifacts(feeds: Iterable[Feed]) -> Iterator[Artifact]:
    """Yield each feed and its compressed twin; bytes are joined and compressed when they are asked for."""
    for feed in feeds:
        yield Artifact(feed.path, feed.content)
        yield Artifact(f"{feed.path}.gz", partial(_compressed, feed))


def _compressed(feed: Feed) -> bytes:
    return gzipped(feed.content())

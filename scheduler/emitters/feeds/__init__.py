"""Calendar feeds (RFC 5545, 7986): one for every listing of the week and one with alarms, each with its compressed twin."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import partial

from scheduler.emitters.feeds.feed import Feed, written
from scheduler.emitters.feeds.gzip_member import gzip_mark, gzipped
from scheduler.emitters.feeds.retirement import blanked, retired
from scheduler.emitters.feeds.size import FD01, FeedSize, oversized
from scheduler.model.edition import Edition
from scheduler.protocols import Artifact, ready

__all__ = ["FD01", "Feed", "FeedSize", "artifacts", "blanked", "emit_feeds", "oversized", "retired", "written"]


def emit_feeds(edition: Edition) -> Iterator[Artifact]:
    """Yield `feeds/….ics` and `feeds/…-alarm.ics` of every listing, each before its `.gz`; the edition's week is the public one."""
    return artifacts(written(edition))


def artifacts(feeds: Iterable[Feed]) -> Iterator[Artifact]:
    """Yield each feed and its compressed twin, which is compressed again only where the feed has other bytes."""
    for feed in feeds:
        content = feed.content()
        yield ready(feed.path, content)
        yield Artifact(f"{feed.path}.gz", partial(_compressed, feed), gzip_mark(content))


def _compressed(feed: Feed) -> bytes:
    # Joined once more: to hold the bytes of all feeds until they are compressed takes memory for each event many times.
    return gzipped(feed.content())

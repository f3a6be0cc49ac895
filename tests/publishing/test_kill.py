"""A build that is killed leaves the published tree as it was, and the next one succeeds; two at once do not mix."""

from __future__ import annotations

import errno
from pathlib import Path

import pytest

from scheduler.publishing.lock import Busy, held_lock
from tests.publishing.killing import finished, killed_after, started
from tests.publishing.makers import beside, held, publish, text


def tree(text: str, count: int) -> dict[str, str]:
    """Return what a whole build publishes."""
    return {f"{number:03}.txt": text for number in range(count)}


@pytest.mark.parametrize("fingerprint", ["", "f"])
@pytest.mark.parametrize("files", [1, 25])
def test_a_killed_build_leaves_the_old_tree_and_the_next_succeeds(files: int, fingerprint: str, tmp_path: Path) -> None:
    out = tmp_path / "out"
    publish(out, *[text(path, content) for path, content in tree("old", 40).items()])
    had_ended = killed_after(started(out, "new", 40, fingerprint), files)
    assert (had_ended, held(out)) == (False, tree("old", 40))
    finished(out, "new", 40)
    assert (held(out), beside(out)) == (tree("new", 40), [])


def test_the_first_build_that_is_killed_leaves_no_folder(tmp_path: Path) -> None:
    out = tmp_path / "out"
    killed_after(started(out, "new", 40), 3)
    assert not out.exists()
    finished(out, "new", 5)
    assert (held(out), beside(out)) == (tree("new", 5), [])


def test_a_second_build_into_the_same_folder_is_refused_while_the_first_runs(tmp_path: Path) -> None:
    out = tmp_path / "out"
    first = started(out, "first", 60)
    assert first.stdout is not None
    first.stdout.readline()
    with pytest.raises(Busy):
        publish(out, text("a.txt", "second"))
    first.communicate()
    assert held(out) == tree("first", 60)


def test_a_disk_that_can_not_lock_is_told_as_such_and_not_as_another_build(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_descriptor: int, _operation: int) -> None:
        raise OSError(errno.ENOLCK, "No locks available")

    monkeypatch.setattr("fcntl.flock", refuse)
    with pytest.raises(OSError, match="No locks available"), held_lock(tmp_path / "one"):
        pass


def test_the_lock_is_free_again_after_use_and_beside_another_target(tmp_path: Path) -> None:
    with held_lock(tmp_path / "one"), held_lock(tmp_path / "two"):
        pass
    with held_lock(tmp_path / "one"):
        assert sorted(path.name for path in tmp_path.iterdir()) == [".one.lock", ".two.lock"]

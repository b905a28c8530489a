"""The user's cache: what it keeps, whom it trusts, and what it does where it cannot."""

from __future__ import annotations

import json
import os
import stat
import sys
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factlint import cache
from factlint.cache import Cache, digest, is_sealed, no_cache, program, seal, user_cache

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def xdg(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home of its own for the cache; returns the cache's folder, which is not there yet."""
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "home"))
    return tmp_path / "home" / "factlint"


def test_what_was_put_is_got(xdg: Path) -> None:
    user_cache().put("a1", {"rules": [1, "ü", None, 2.5]})
    assert user_cache().get("a1") == {"rules": [1, "ü", None, 2.5]}
    assert user_cache().get("a2") is None
    assert [path.name for path in xdg.iterdir()] == ["a1"], "nothing is left beside it"


def test_the_folder_is_closed_to_others(xdg: Path) -> None:
    user_cache().put("a1", 1)
    assert stat.S_IMODE(xdg.stat().st_mode) == 0o700


@pytest.mark.parametrize("mode", [0o755, 0o770, 0o701, 0o500])
def test_a_folder_that_others_may_enter_is_not_used(xdg: Path, mode: int) -> None:
    """A checkout makes such folders: what lies in one may be anybody's."""
    xdg.mkdir(parents=True)
    (xdg / "a1").write_text("1")
    xdg.chmod(mode)
    user_cache().put("a2", 2)
    assert user_cache().get("a1") is None
    assert not (xdg / "a2").exists()


def test_another_users_folder_is_not_used(xdg: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    user_cache().put("a1", 1)
    monkeypatch.setattr(os, "geteuid", lambda: 12345)
    assert user_cache().get("a1") is None


@pytest.mark.parametrize("home", ["cache", "./here", ""])
def test_a_relative_folder_is_ignored(home: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setenv("XDG_CACHE_HOME", home)
    monkeypatch.setenv("HOME", str(tmp_path / "me"))
    user_cache().put("a1", 1)
    assert [path.name for path in tmp_path.iterdir()] == ["me"]


def test_no_cache_neither_reads_nor_writes(xdg: Path) -> None:
    user_cache().put("a1", 1)
    no_cache().put("a2", 2)
    assert no_cache().get("a1") is None
    assert [path.name for path in xdg.iterdir()] == ["a1"]


@pytest.mark.parametrize("content", [b"", b"{", b"\xff\xfe", b"[" * 100_000, b'{"a": 1}  trailing'])
def test_what_cannot_be_read_counts_as_absent(xdg: Path, content: bytes) -> None:
    user_cache()
    (xdg / "a1").write_bytes(content)
    assert user_cache().get("a1") is None


def test_a_home_that_cannot_be_written_is_done_without(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "file"))
    user_cache().put("a1", 1)
    assert user_cache().get("a1") is None


def test_the_oldest_are_thrown_away(xdg: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cache, "MOST_BYTES", 1000)
    kept = user_cache()
    for number in range(20):
        kept.put(f"a{number:02}", "x" * 98)
        os.utime(xdg / f"a{number:02}", (number, number))
    assert len(list(xdg.iterdir())) == 20
    kept.put("0b", "y")  # a name after which it is looked through
    names = sorted(path.name for path in xdg.iterdir())
    assert names == ["0b", *(f"a{number:02}" for number in range(11, 20))]


def test_what_is_very_large_is_not_kept(xdg: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cache, "LARGEST", 100)
    user_cache().put("a1", "x" * 200)
    assert not (xdg / "a1").exists()


def test_an_entry_cut_short_by_the_limit_counts_as_absent(xdg: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    user_cache().put("a1", "x" * 200)
    monkeypatch.setattr(cache, "LARGEST", 100)
    assert user_cache().get("a1") is None


def test_two_writers_leave_one_whole_entry(tmp_path: Path) -> None:
    one, other = Cache(str(tmp_path)), Cache(str(tmp_path))
    for number in range(50):
        (one if number % 2 else other).put("a1", [number] * number)
        assert json.loads((tmp_path / "a1").read_text()) == [number] * number


@given(st.lists(st.text(max_size=4), max_size=4), st.lists(st.text(max_size=4), max_size=4))
def test_other_texts_have_another_name(one: list[str], other: list[str]) -> None:
    assert (digest(*one) == digest(*other)) is (one == other)


def test_a_digest_takes_bytes_and_what_is_no_unicode() -> None:
    assert digest("ab") == digest(b"ab") != digest("a", "b")
    assert digest("\udcff") != digest("")


def test_the_program_has_one_name() -> None:
    assert program() == program()
    assert len(program()) == 40


def test_a_mark_is_this_users_alone(xdg: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What one user sealed another does not take for sealed; the secret outlives the process and every trimming."""
    sealed = seal("read so")
    assert is_sealed(sealed)
    assert (xdg / "secret").stat().st_size == 32
    assert not is_sealed("read so")
    assert not is_sealed(sealed.replace("so", "otherwise"))
    cache._secret.cache_clear()  # as in another process
    assert is_sealed(sealed)
    monkeypatch.setattr(cache, "MOST_BYTES", 0)
    user_cache().put("0", 1)
    assert (xdg / "secret").exists()
    monkeypatch.setenv("XDG_CACHE_HOME", str(xdg.parent.parent / "other"))
    assert not is_sealed(sealed)


def test_without_a_folder_nothing_is_trusted_from_one_process_to_the_next(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cache, "_folder", lambda: None)
    sealed = seal("read so")
    assert is_sealed(sealed)
    cache._secret.cache_clear()
    assert not is_sealed(sealed)

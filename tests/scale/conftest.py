"""Servers that the tests of this folder share: each is started once, by the first test that needs it."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from factlint.scale.cluster import session
from tests.scale import postgres, spark
from tests.scale.news import rows

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.scale.postgres import Server
    from tests.scale.spark import Cluster


@pytest.fixture(scope="session")
def server() -> Iterator[Server]:
    """A PostgreSQL server."""
    if why := postgres.missing():
        pytest.skip(why)
    pytest.importorskip("psycopg", reason="the driver is not installed (pip install 'factlint[postgres]')")
    with postgres.running() as running:
        yield running


@pytest.fixture(scope="session")
def cluster() -> Iterator[Cluster]:
    """A Spark cluster of a master and two workers; programs of this process find their settings in its environment."""
    if why := spark.missing():
        pytest.skip(why)
    with spark.running() as running, pytest.MonkeyPatch.context() as patch:
        for name, value in running.environment.items():
            patch.setenv(name, value)
        with session(running.master, "tests"):  # one for all: to start one takes longest
            yield running


@pytest.fixture
def database(server: Server, request: pytest.FixtureRequest) -> str:
    """The address of an empty database of the test's own."""
    return server.create(request.node.name[:60])


@pytest.fixture(scope="session")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two hundred texts as JSON lines."""
    path = tmp_path_factory.mktemp("archive") / "news.jsonl"
    path.write_text("".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows(200)), encoding="utf-8")
    return path

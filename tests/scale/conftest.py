"""Servers that the tests of this folder share: each is started once, by the first test that needs it."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from tests.scale import postgres, spark
from tests.scale.news import news

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
    """A Spark cluster of a master and two workers."""
    if why := spark.missing():
        pytest.skip(why)
    with spark.running() as running:
        yield running


@pytest.fixture
def database(server: Server, request: pytest.FixtureRequest) -> str:
    """The address of an empty database of the test's own."""
    return server.create(request.node.name[:60])


@pytest.fixture(scope="session")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two hundred texts as JSON lines."""
    path = tmp_path_factory.mktemp("archive") / "news.jsonl"
    rows = [{"path": item.path, "text": item.text, "date": item.date} for item in news(200)]
    path.write_text("".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows), encoding="utf-8")
    return path

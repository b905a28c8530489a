"""The tables of a shared corpus in PostgreSQL, and how a database comes to have them.

Everything stands in the schema `factlint`. A change of the tables is one more entry of MIGRATIONS: those that a
database has not seen are run in order, in one transaction, by one program at a time.
"""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING, Any

from factlint.errors import Problem, SourceError

if TYPE_CHECKING:
    import psycopg

LOCK = 7_026_137_411_905_281
"""Key of the advisory lock that whoever changes the corpus holds: one at a time, and no reader waits for it."""

SOURCES_BY_KEY = "create index sources_by_key on factlint.sources using gin (keys)"
"""For conjunctions of common keys. A table of pairs of key and source would take four times the room."""

KEPT = 1000
"""Sources of a key up to which their list stands beside the key, where a draft's look-up finds it with one probe; the
common keys, whose lists would be the longest, are never asked for theirs."""

MIGRATIONS = (
    f"""
    create table factlint.state (
        one boolean primary key default true check (one),
        reader text not null,                     -- the version of the reader that read all sources
        sources bigint not null default 0,
        content numeric not null default 0        -- sum of the sources' digests: equal content, equal number
    );
    insert into factlint.state (reader) values ('');

    create table factlint.sources (
        number bigint generated always as identity primary key,
        path text collate "C" not null unique,
        digest text not null,                     -- of the record and its path
        record bytea not null,
        keys text[] collate "C" not null,
        words text[] collate "C" not null
    );
    alter table factlint.sources alter column record set storage external,  -- it is compressed already
        alter column keys set statistics 0, alter column words set statistics 0;
    {SOURCES_BY_KEY};

    create table factlint.keys (
        key text collate "C" primary key,
        sources bigint not null,                  -- how many have it
        numbers bigint[]                          -- which, where they are few and it is known
    );
    create index keys_of_none on factlint.keys (key) where sources <= 0;

    create table factlint.words (
        word text collate "C" primary key,
        sources bigint not null
    );
    create index words_of_none on factlint.words (word) where sources <= 0;
    create index words_by_look on factlint.words ("left"(word, 1) collate "C", length(word));

    create table factlint.runs (
        run uuid primary key,
        reader text not null,
        begun timestamptz not null default now()
    );
    create unlogged table factlint.staging (
        run uuid not null,
        part bigint not null,                     -- what a retried task loads again, whole
        path text collate "C" not null,
        digest text not null,
        record bytea not null,
        keys text[] collate "C" not null,
        words text[] collate "C" not null
    );
    alter table factlint.staging alter column record set storage external;
    create index staging_by_run on factlint.staging (run, part);
    """,
)
VERSION = len(MIGRATIONS)


def version(connection: psycopg.Connection[Any]) -> int:
    """How many of the migrations a database has seen; 0 where it holds no corpus."""
    if connection.execute("select to_regclass('factlint.versions')").fetchone() == (None,):
        return 0
    row = connection.execute("select coalesce(max(version), 0) from factlint.versions").fetchone()
    return int(row[0]) if row else 0


def migrate(connection: psycopg.Connection[Any], name: str) -> int:
    """Make or renew the tables. Returns how many steps that took; a user who may only read can call it on a corpus
    that needs none. `name` is the corpus as messages have it.

    Raises SourceError where the tables are a newer factlint's.
    """
    if version(connection) == VERSION:
        return 0
    with connection.transaction():
        connection.execute("select pg_advisory_xact_lock(%s)", (LOCK,))
        before = version(connection)  # somebody may have been quicker
        _not_newer(before, name)
        if before == 0:
            connection.execute("create schema if not exists factlint")
            connection.execute(
                "create table factlint.versions (version int primary key, applied timestamptz not null default now())"
            )
        for number, statements in enumerate(MIGRATIONS[before:], before + 1):
            connection.execute(statements.encode())
            connection.execute("insert into factlint.versions (version) values (%s)", (number,))
    return VERSION - before


def migrate_at(address: str) -> int:
    """`migrate` of the database at an address. Raises SourceError where it cannot be used."""
    from factlint.corpus.postgres.address import connect, shown, telling

    with telling(address), closing(connect(address)) as connection:
        steps = migrate(connection, shown(address))
        connection.commit()
        return steps


def require(connection: psycopg.Connection[Any], name: str) -> None:
    """Raise SourceError where a database does not hold a corpus that this factlint can use."""
    found = version(connection)
    _not_newer(found, name)
    if found == 0:
        message = (
            "this database holds no corpus yet; load one with `factlint index build --input PATH --output ADDRESS`"
        )
        raise SourceError(Problem(name, 0, 0, message))
    if found < VERSION:
        raise SourceError(Problem(name, 0, 0, "its tables are an older factlint's; run `factlint index build`"))


def _not_newer(found: int, name: str) -> None:
    if found > VERSION:
        raise SourceError(Problem(name, 0, 0, "its tables are a newer factlint's; use that version here too"))

"""A PostgreSQL server for the length of a test run: its own folder and port, a password, and gone after."""

from __future__ import annotations

import os
import pwd
import shutil
import socket
import subprocess
import tempfile
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

USER = "editor"
PASSWORD = "correct-horse-battery"
"""It must turn up in no message, report or file: tests look for it."""
_UNPRIVILEGED = ("postgres", "nobody")
_QUICK = "-c fsync=off -c full_page_writes=off -c synchronous_commit=off -c shared_buffers=64MB"


def binaries() -> Path | None:
    """The folder of PostgreSQL's server programs, the newest where there are several; None where there is none."""
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"), key=lambda p: int(p.parts[-3]))
    if found:
        return found[-1].parent
    initdb = shutil.which("initdb")
    return Path(initdb).parent if initdb else None


def missing() -> str | None:
    """Why no server can be started here, if none can."""
    if binaries() is None:
        return "PostgreSQL's server programs are not installed (Debian: apt-get install postgresql)"
    if os.geteuid() == 0 and (_unprivileged() is None or shutil.which("runuser") is None):
        return "PostgreSQL refuses to run as root, and there is no other user to run it as"
    return None


@dataclass(frozen=True)
class Server:
    """A running server and who may use it."""

    port: int
    folder: Path

    def address(self, database: str, *, password: bool = True) -> str:
        """The address of one of its databases."""
        secret = f":{PASSWORD}" if password else ""
        return f"postgresql://{USER}{secret}@127.0.0.1:{self.port}/{database}"

    def seconds(self) -> float:
        """CPU time of the server and of every connection that has been closed."""
        pid = int((self.folder / "data" / "postmaster.pid").read_text().split()[0])
        ticks = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[11:15]
        return sum(map(int, ticks)) / os.sysconf("SC_CLK_TCK")

    def create(self, database: str) -> str:
        """Make an empty database. Returns its address."""
        import psycopg
        from psycopg.sql import SQL, Identifier

        with psycopg.connect(self.address("postgres"), autocommit=True) as connection:
            connection.execute(SQL("create database {}").format(Identifier(database)))
        return self.address(database)


@contextmanager
def running() -> Iterator[Server]:
    """A server that stops, and leaves nothing, when the block ends."""
    folder = Path(tempfile.mkdtemp(prefix="factlint-postgres-"))
    try:
        _own(folder)
        data, secret = folder / "data", folder / "password"
        secret.write_text(PASSWORD)
        _own(secret)
        _program("initdb", "-D", data, "-U", USER, "-A", "scram-sha-256", "--pwfile", secret, "-E", "UTF8",
                 "--locale=C", "--no-sync")  # fmt: skip
        port = _free_port()
        options = f"-c listen_addresses=127.0.0.1 -c port={port} -c unix_socket_directories='' {_QUICK}"
        log = folder / "log"
        _program("pg_ctl", "start", "-w", "-t", "60", "-D", data, "-l", log, "-o", options)
        try:
            yield Server(port, folder)
        finally:
            _program("pg_ctl", "stop", "-m", "immediate", "-D", data)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _program(name: str, *arguments: str | Path) -> None:
    where = binaries()
    assert where is not None
    user = _unprivileged()
    before = ["runuser", "-u", user, "--"] if user else []
    command = [*before, str(where / name), *map(str, arguments)]
    # A server that inherited a pipe would keep whoever reads the pipe's other end waiting.
    done = subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE if name == "initdb" else None)
    assert done.returncode == 0, f"{name}: {done.stderr!r}"


def _unprivileged() -> str | None:
    if os.geteuid() != 0:
        return None
    names = {entry.pw_name for entry in pwd.getpwall()}
    return next((name for name in _UNPRIVILEGED if name in names), None)


def _own(path: Path) -> None:
    if user := _unprivileged():
        shutil.chown(path, user)


def _free_port() -> int:
    with socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        port: int = listening.getsockname()[1]
        return port

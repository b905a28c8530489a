"""A shared corpus by its address: connecting to it, and speaking of it without giving its password away.

The address is libpq's (`postgresql://user@host/database`), and so is all that it leaves out: PGPASSWORD, ~/.pgpass,
PGSERVICE, client certificates.
"""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from factlint.errors import Problem, SourceError, UsageError

if TYPE_CHECKING:
    from collections.abc import Iterator

    import psycopg

_WAIT = 10
"""Seconds to wait for a server that does not answer, where the address says nothing else."""
_SESSION = {"application_name": "factlint", "jit": "off", "client_encoding": "utf8"}
"""Compiling a query costs more than any of ours takes."""
# https://www.postgresql.org/docs/15/errcodes-appendix.html, by class or whole code
_REASONS = (
    ("28", "the server does not accept this user or password; check the address, PGPASSWORD or ~/.pgpass"),
    ("3D", "there is no such database; create it, or correct the address"),
    ("42501", "this user may not do that; ask for the rights that docs/scale.md lists"),
    ("53", "the server has no room or no connection left; try again later"),
    ("57014", "the server took too long to answer and was stopped; try again"),
    ("57", "the server is stopping or starting; try again"),
)


def shown(address: str) -> str:
    """The address as messages and reports may have it: without password and options.

    Whatever stands before the last @ is taken for user and password, so that a password which should have been
    escaped does not show either.
    """
    scheme, _, rest = address.partition("://")
    user, at, place = rest.rpartition("@")
    return f"{scheme}://{user.partition(':')[0]}{at}{place.partition('?')[0]}"


def connect(address: str, *, autocommit: bool = False) -> psycopg.Connection[Any]:
    """A connection. Raises UsageError where the driver is not installed, SourceError where there is no connecting."""
    try:
        import psycopg
    except ImportError:
        message = "a PostgreSQL corpus needs its driver: pip install 'factlint[postgres]'"
        raise UsageError(Problem(shown(address), 0, 0, message)) from None
    try:
        parts = psycopg.conninfo.conninfo_to_dict(address)
    except psycopg.Error:  # whose message may quote a piece of the password
        message = (
            "this is no address of a database; write postgresql://user@host:port/database, special characters as %xx"
        )
        raise UsageError(Problem(shown(address), 0, 0, message)) from None
    wait = int(parts.get("connect_timeout") or _WAIT)
    with telling(address):
        connection = psycopg.connect(
            address, autocommit=autocommit, connect_timeout=wait, application_name=_SESSION["application_name"]
        )
        for name in ("jit", "client_encoding"):
            connection.execute("select set_config(%s, %s, false)", (name, _SESSION[name]))
        if not autocommit:
            connection.commit()
    return connection


@contextmanager
def telling(address: str) -> Iterator[None]:
    """Turn the driver's errors into SourceError: a sentence for an editor, without a credential in it."""
    import psycopg

    try:
        yield
    except psycopg.Error as fault:
        raise SourceError(Problem(shown(address), 0, 0, _reason(fault))) from None


def _reason(fault: psycopg.Error) -> str:
    import psycopg

    code = fault.sqlstate or _code_in(str(fault))
    for beginning, reason in _REASONS:
        if code.startswith(beginning):
            return reason
    if not code and isinstance(fault, psycopg.OperationalError):
        return "the server does not answer; check the address, and that the server runs and lets this machine in"
    return f"the database refused ({type(fault).__name__} {code}); see its log".replace(" )", ")")


def _code_in(message: str) -> str:
    """The class of a refused connection, for which the driver knows no code. The words are libpq's and the server's."""
    for words, code in (
        ("password", "28"),
        ("authentication", "28"),
        ("pg_hba", "28"),
        ("role ", "28"),
        ("too many", "53"),
        ("remaining connection slots", "53"),
        ("starting up", "57"),
        ("shutting down", "57"),
        ("database ", "3D"),
    ):
        if words in message:
            return code
    return ""

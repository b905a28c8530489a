"""A Spark cluster as factlint uses it: a session, this very program on every executor, and an archive as rows.

What a cluster needs is Python with pyarrow; factlint's own modules travel with the job, so that all executors read as
this program does, whatever they have installed. Memory, cores and everything else are Spark's own settings
(`spark-defaults.conf` in SPARK_CONF_DIR).
"""

from __future__ import annotations

import atexit
import os
import re
from contextlib import contextmanager
from pathlib import Path
from shutil import copytree, ignore_patterns, rmtree
from tempfile import mkdtemp
from typing import TYPE_CHECKING, Any
from zipfile import PyZipFile

from factlint.errors import Problem, SourceError, UsageError
from factlint.scale import items

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    import pyarrow as pa
    from pyspark.sql import DataFrame, SparkSession

    from factlint.scale.items import Archive, Item

_SETTINGS = {
    "spark.sql.execution.arrow.maxRecordsPerBatch": "500",  # texts, not numbers: a batch is to fit in memory
    "spark.sql.files.maxPartitionBytes": "16m",  # half a minute of reading; what fails is not read for minutes again
    "spark.ui.showConsoleProgress": "false",
}
_TASKS_PER_CORE = 4
_RAISED = re.compile(r"^(?:[\w.]+\.)?\w*(?:Error|Exception): (.+)$", re.MULTILINE)
_LONGEST_REASON = 300
_TEXTS = "path string, text string, date string, problem string, line int"


@contextmanager
def session(master: str | None, name: str) -> Iterator[SparkSession]:
    """A session on the cluster at `master`; on this machine's cores, without one. One that is there already is used.

    Raises UsageError where Spark is not installed or does not start, SourceError where a job fails for good.
    """
    try:
        from py4j.protocol import Py4JError
        from pyspark.errors import PySparkException
        from pyspark.sql import SparkSession
    except ImportError:
        raise UsageError("--engine spark needs pyspark: pip install 'factlint[spark]'") from None
    before = SparkSession.getActiveSession()
    spark = before or _started(_builder(SparkSession.builder.appName(name), master), master)
    try:
        _send_program(spark)
        yield spark
    except (PySparkException, Py4JError) as fault:
        raise SourceError(Problem(master or "spark", 0, 0, _reason(fault))) from None
    finally:
        if before is None:
            spark.stop()


def texts(spark: SparkSession, archive: Archive) -> DataFrame:
    """An archive's rows: path, text, date, or the problem there is with one."""
    if archive.form == "lines":
        found = _line_rows(spark, archive)
    elif archive.form == "parquet":
        found = _parquet_rows(spark, archive)
    else:
        found = _file_rows(spark, archive)
    return _spread(spark, found)


def items_of(batches: Iterable[pa.RecordBatch]) -> Iterator[Item | Problem]:
    """The texts in such rows."""
    for batch in batches:
        for row in batch.to_pylist():
            if row["problem"] is None:
                yield items.Item(row["path"], row["text"], row["date"])
            else:
                yield Problem(row["path"], row["line"], int(row["line"] > 0), row["problem"])


def reachable(where: str) -> str:
    """A path of this machine as an address, which a cluster with another default file system understands too."""
    return where if "://" in where else f"file://{Path(where).absolute()}"


def _line_rows(spark: SparkSession, archive: Archive) -> DataFrame:
    from pyspark.sql.functions import input_file_name

    lines = spark.read.option("recursiveFileLookup", "true")
    files = lines.text(reachable(archive.where)).where("trim(value) != ''")
    # As bytes: whether a line is UTF-8 is for the reader of lines to say.
    opened = files.select(input_file_name().alias("path"), files["value"].cast("binary").alias("data"))
    return opened.mapInArrow(_taking(_item_of_line), _TEXTS)


def _item_of_line(path: str, data: bytes) -> Item | Problem:
    return items.line_item(data, path.removeprefix("file://"))


def _parquet_rows(spark: SparkSession, archive: Archive) -> DataFrame:
    from pyspark.sql.functions import col, lit

    rows = spark.read.option("recursiveFileLookup", "true").parquet(reachable(archive.where))
    if not {"path", "text"} <= set(rows.columns):
        raise UsageError(Problem(archive.where, 0, 0, "an archive in Parquet needs the columns path and text"))
    date = col("date").cast("string") if "date" in rows.columns else lit("")
    return rows.select("path", "text", date.alias("date")).mapInArrow(_checking(archive.where), _TEXTS)


def _checking(where: str) -> Callable[[Iterable[pa.RecordBatch]], Iterator[pa.RecordBatch]]:
    def checked(batches: Iterable[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
        for batch in batches:
            rows = batch.to_pylist()
            yield _text_batch([items.row_item(row["path"], row["text"], row["date"], where) for row in rows])

    return checked


def _file_rows(spark: SparkSession, archive: Archive) -> DataFrame:
    """Files of a shared folder are opened by the tasks, by the list that every engine uses; others by Spark."""
    if not archive.remote:
        names = spark.createDataFrame(items.files_of(archive), "opened string, path string")
        return _spread(spark, names).mapInArrow(_open_files, _TEXTS)
    from pyspark.sql.functions import col

    root = archive.where.rstrip("/")
    files = spark.read.format("binaryFile").option("recursiveFileLookup", "true").load(root)
    opened = files.select("path", col("content").alias("data"))
    return opened.mapInArrow(_taking(_named_within(root)), _TEXTS)


def _open_files(batches: Iterable[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
    for batch in batches:
        for row in batch.to_pylist():
            yield _text_batch([items.file_item(row["path"], Path(row["opened"]).read_bytes())])


def _named_within(root: str) -> Callable[[str, bytes], Item | Problem | None]:
    """How the files of an archive are named: by their path within it, whatever Spark makes of its address."""
    inner = root.partition("://")[2].partition("/")[2].strip("/")

    def named(path: str, data: bytes) -> Item | Problem | None:
        _, found, rest = path.partition(f"/{inner}/") if inner else ("", True, path.partition("://")[2])
        name = rest if found else path.rpartition("/")[2]
        return items.file_item(name, data) if items.is_source(name) else None

    return named


def _taking(
    taken: Callable[[str, bytes], Item | Problem | None],
) -> Callable[[Iterable[pa.RecordBatch]], Iterator[pa.RecordBatch]]:
    def take(batches: Iterable[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
        for batch in batches:
            found = (taken(row["path"], bytes(row["data"])) for row in batch.to_pylist())
            yield _text_batch([item for item in found if item is not None])

    return take


def _text_batch(found: list[Item | Problem]) -> pa.RecordBatch:
    import pyarrow as pa

    rows = []
    for item in found:
        if isinstance(item, Problem):
            rows.append({"path": item.path, "problem": item.message, "line": item.line})
        else:
            rows.append({"path": item.path, "text": item.text, "date": item.date})
    texts = {name: pa.string() for name in ("path", "text", "date", "problem")}
    return pa.RecordBatch.from_pylist(rows, schema=pa.schema({**texts, "line": pa.int32()}))


def _spread(spark: SparkSession, frame: DataFrame) -> DataFrame:
    """Enough parts for all cores. Which part a row is in depends on its path alone, so a retried task has the same."""
    wanted = spark.sparkContext.defaultParallelism * _TASKS_PER_CORE
    return frame.repartition(wanted, "path") if frame.rdd.getNumPartitions() < wanted else frame


def _configured() -> frozenset[str]:
    """What the user's own spark-defaults.conf settles."""
    folder = os.environ.get("SPARK_CONF_DIR")
    file = Path(folder, "spark-defaults.conf") if folder else None
    if file is None or not file.is_file():
        return frozenset()
    lines = (line.split() for line in file.read_text("utf-8").splitlines())
    return frozenset(words[0] for words in lines if words and not words[0].startswith("#"))


def _builder(builder: Any, master: str | None) -> Any:
    builder = builder.master(master or os.environ.get("MASTER", "local[*]"))
    configured = _configured()
    for setting, value in _SETTINGS.items():
        if setting not in configured:
            builder = builder.config(setting, value)
    return builder


def _started(builder: Any, master: str | None) -> SparkSession:
    from py4j.protocol import Py4JError
    from pyspark.errors import PySparkException

    try:
        spark: SparkSession = builder.getOrCreate()
    except (PySparkException, Py4JError, OSError, RuntimeError):  # none of which says it in a sentence
        where = f"at {master}" if master else "here"
        message = f"Spark does not start {where}: is the cluster up, and is Java 17 or newer installed on this machine?"
        raise UsageError(message) from None
    spark.sparkContext.setLogLevel("ERROR")
    return spark


def _send_program(spark: SparkSession) -> None:
    """Make this program importable on every executor, now and later."""
    context = spark.sparkContext
    if context.applicationId not in _sent_to:
        folder = mkdtemp(prefix="factlint-")  # executors that come late fetch it too, so it stays until the end
        atexit.register(rmtree, folder, ignore_errors=True)
        context.addPyFile(_packed(Path(folder)))
        _sent_to.add(context.applicationId)


_sent_to: set[str] = set()


def _packed(folder: Path) -> str:
    """This program as one file, compiled, for executors to import."""
    import factlint

    # A copy, since compiling writes beside the modules; without bytecode, whose age alone would be looked at.
    package = Path(factlint.__file__).parent
    copy = copytree(package, folder / "factlint", ignore=ignore_patterns("__pycache__"))
    archive = folder / "factlint-program.zip"
    with PyZipFile(str(archive), "w") as zipped:
        zipped.writepy(str(copy))
    return str(archive)


def _reason(fault: Exception) -> str:
    """What failed, in a line: of an exception in a task, what it said itself."""
    message = str(fault)
    raised = _RAISED.findall(message)
    return (raised[-1] if raised else message.strip().partition("\n")[0])[:_LONGEST_REASON]

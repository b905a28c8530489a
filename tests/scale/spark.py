"""A standalone Spark cluster for the length of a test run: a master and two workers, from the Python wheel."""

from __future__ import annotations

import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

WORKERS = 2
_PATIENCE = 90
"""Seconds for a Java program to come up on a machine that does other things."""
_SETTINGS = """\
spark.ui.enabled false
spark.driver.memory 512m
spark.executor.memory 512m
spark.driver.host 127.0.0.1
spark.log.level ERROR
"""
_QUICK = "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC"
"""A program that runs for a minute is not worth optimising."""


def missing() -> str | None:
    """Why no cluster can be started here, if none can."""
    if find_spec("pyspark") is None or find_spec("pyarrow") is None:
        return "pyspark is not installed (pip install 'factlint[spark]')"
    java = shutil.which("java")
    if java is None:
        return "Java is not installed (Debian: apt-get install openjdk-17-jre-headless)"
    told = subprocess.run([java, "-version"], capture_output=True, text=True).stderr
    version = re.search(r'version "(\d+)', told)
    return None if version and int(version[1]) >= 17 else "Spark needs Java 17 or newer"


@dataclass
class Cluster:
    """A running cluster: its address and its workers' processes."""

    master: str
    folder: Path
    workers: list[subprocess.Popen[bytes]] = field(default_factory=list)

    @property
    def environment(self) -> dict[str, str]:
        """What a program that drives the cluster has in its environment."""
        return {**_environment(), "PYSPARK_PYTHON": sys.executable, "SPARK_CONF_DIR": str(self.folder / "conf")}

    def executors(self) -> list[int]:
        """The process ids of the executors at work."""
        workers = {worker.pid for worker in self.workers}
        return sorted(pid for pid, parent in _parents() if parent in workers and "Executor" in _command(pid))

    def seconds(self) -> float:
        """CPU time of the executors and of all that they have started."""
        family, parents = {worker.pid for worker in self.workers}, _parents()
        while more := {pid for pid, parent in parents if parent in family} - family:
            family |= more
        return sum(map(_seconds, family))

    def kill_an_executor(self) -> int:
        """End one executor as an emptied battery would. Returns its process id."""
        pid = self.executors()[0]
        os.kill(pid, signal.SIGKILL)
        return pid


@contextmanager
def running() -> Iterator[Cluster]:
    """A cluster that stops, and leaves nothing, when the block ends."""
    folder = Path(tempfile.mkdtemp(prefix="factlint-spark-"))
    with ExitStack() as after:
        after.callback(shutil.rmtree, folder, ignore_errors=True)
        (folder / "conf").mkdir()
        (folder / "conf" / "spark-defaults.conf").write_text(_SETTINGS)
        master = after.enter_context(_daemon(folder / "master.log", "master.Master", "--port", "0"))
        address = _wait_for(folder / "master.log", r"Starting Spark master at (spark://\S+)", master)
        cluster = Cluster(address, folder)
        for number in range(WORKERS):
            log = folder / f"worker-{number}.log"
            options = ("--cores", "1", "--memory", "1g", "--work-dir", str(folder / f"work-{number}"), address)
            cluster.workers.append(after.enter_context(_daemon(log, "worker.Worker", *options)))
        for number, worker in enumerate(cluster.workers):
            _wait_for(folder / f"worker-{number}.log", r"(Successfully registered with master)", worker)
        yield cluster


@contextmanager
def _daemon(log: Path, name: str, *arguments: str) -> Iterator[subprocess.Popen[bytes]]:
    import pyspark

    home = Path(pyspark.__file__).parent
    command = [str(home / "bin" / "spark-class"), f"org.apache.spark.deploy.{name}", "--host", "127.0.0.1"]
    command += ["--webui-port", "0", *arguments]
    with log.open("wb") as out:
        environment = {**os.environ, **_environment(), "SPARK_HOME": str(home)}
        process = subprocess.Popen(command, stdout=out, stderr=out, env=environment)
    try:
        yield process
    finally:
        executors = [pid for pid, parent in _parents() if parent == process.pid]
        process.terminate()
        try:
            process.wait(20)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
        for pid in executors:
            _end(pid)


def _environment() -> dict[str, str]:
    return {"SPARK_LOCAL_IP": "127.0.0.1", "SPARK_DAEMON_MEMORY": "256m", "JAVA_TOOL_OPTIONS": _QUICK}


def _wait_for(log: Path, pattern: str, process: subprocess.Popen[bytes]) -> str:
    until = time.monotonic() + _PATIENCE
    while time.monotonic() < until and process.poll() is None:
        if found := re.search(pattern, log.read_text("utf-8", "replace")):
            return found[1]
        time.sleep(0.1)
    raise AssertionError(f"Spark did not come up:\n{log.read_text('utf-8', 'replace')[-2000:]}")


def _parents() -> list[tuple[int, int]]:
    """Every process and its parent."""
    found = []
    for status in Path("/proc").glob("[0-9]*/stat"):
        try:
            after_name = status.read_text("utf-8", "replace").rpartition(")")[2].split()
        except OSError:  # it has ended meanwhile
            continue
        found.append((int(status.parent.name), int(after_name[1])))
    return found


def _command(pid: int) -> str:
    try:
        return Path(f"/proc/{pid}/cmdline").read_text("utf-8", "replace")
    except OSError:
        return ""


def _seconds(pid: int) -> float:
    try:
        status = Path(f"/proc/{pid}/stat").read_text("utf-8", "replace")
    except OSError:
        return 0
    return sum(map(int, status.rpartition(")")[2].split()[11:15])) / os.sysconf("SC_CLK_TCK")


def _end(pid: int) -> None:
    try:
        os.kill(pid, signal.SIGKILL)
    except ProcessLookupError:
        return

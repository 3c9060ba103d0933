"""A PostgreSQL server of one's own: in a temporary folder, on a Unix socket, ended by its own process id."""

from __future__ import annotations

import contextlib
import itertools
import os
import pwd
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

OWNER = "postgres"
PATIENCE = 60


class Unavailable(Exception):
    """There is no PostgreSQL to start; says why."""


class Server:
    """A running server."""

    def __init__(self, folder: Path, process: subprocess.Popen[bytes]):
        self.folder = folder
        self.process = process
        self._numbers = itertools.count(1)

    def database(self) -> str:
        """The address of a new, empty database."""
        name = f"record{next(self._numbers)}"
        self.execute(f"CREATE DATABASE {name}")
        return self.of(name)

    def schema(self) -> str:
        """The address of a new, empty schema, which costs less than a database."""
        name = f"record{next(self._numbers)}"
        self.execute(f"CREATE SCHEMA {name}")
        return f"{self.of('postgres')}&options=-csearch_path%3D{name}"

    def of(self, database: str) -> str:
        return f"postgresql://dateline@/{database}?host={self.folder}"

    def execute(self, statement: str) -> None:
        import psycopg

        with psycopg.connect(self.of("postgres"), autocommit=True) as connection:
            connection.execute(statement.encode())


def binaries() -> Path:
    """The folder of the newest installed server."""
    found = shutil.which("initdb")
    folders = [Path(found).parent] if found else []
    folders += sorted(Path("/usr/lib/postgresql").glob("*/bin"), key=lambda path: int(path.parent.name), reverse=True)
    for folder in folders:
        if (folder / "initdb").exists() and (folder / "postgres").exists():
            return folder
    raise Unavailable("PostgreSQL's initdb and postgres are not installed")


def _owner() -> dict[str, Any]:
    """As whom the server runs: it refuses to run as root."""
    if os.geteuid() != 0:
        return {}
    for name in (OWNER, "nobody"):
        with contextlib.suppress(KeyError):
            user = pwd.getpwnam(name)
            return {"user": user.pw_uid, "group": user.pw_gid, "extra_groups": []}
    raise Unavailable("PostgreSQL refuses to run as root, and there is no other user")


@contextlib.contextmanager
def server(*settings: str) -> Iterator[Server]:
    """Runs a server with settings such as `fsync=off`. Raises `Unavailable` where there is none to run."""
    try:
        import psycopg  # noqa: F401
    except ImportError as error:
        raise Unavailable("psycopg is not installed") from error
    folder = binaries()
    owner = _owner()
    # Short: the path of a socket may not be longer than a hundred letters.
    home = Path(tempfile.mkdtemp(prefix="dateline-pg-", dir="/tmp"))
    try:
        if owner:
            os.chown(home, owner["user"], owner["group"])
        data = home / "data"
        made = subprocess.run(
            [folder / "initdb", "-D", data, "-U", "dateline", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8", "--no-sync"],
            capture_output=True,
            text=True,
            check=False,
            cwd=home,
            **owner,
        )
        if made.returncode:
            raise Unavailable(f"initdb left with {made.returncode}: {made.stderr.strip()[-300:]}")
        with (home / "log").open("wb") as log:
            options = ["listen_addresses=", f"unix_socket_directories={home}", "max_connections=40", *settings]
            flags = [part for option in options for part in ("-c", option)]
            process = subprocess.Popen(
                [folder / "postgres", "-D", data, *flags], stdout=log, stderr=log, stdin=subprocess.DEVNULL, cwd=home, **owner
            )
        running = Server(home, process)
        try:
            _wait(running)
            yield running
        finally:
            _stop(process)
    finally:
        shutil.rmtree(home, ignore_errors=True)


def _wait(running: Server) -> None:
    import psycopg

    until = time.monotonic() + PATIENCE
    while True:
        if running.process.poll() is not None:
            raise Unavailable(f"the server ended at once: {(running.folder / 'log').read_text()[-300:]}")
        with contextlib.suppress(psycopg.OperationalError):
            running.execute("SELECT 1")
            return
        if time.monotonic() > until:
            raise Unavailable(f"the server did not answer within {PATIENCE} s")
        time.sleep(0.05)


def _stop(process: subprocess.Popen[bytes]) -> None:
    # PostgreSQL's immediate shutdown: what it holds is thrown away.
    process.send_signal(signal.SIGQUIT)
    try:
        process.wait(PATIENCE)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()

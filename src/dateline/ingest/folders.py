"""Names in, files out: folders with all that is in them, patterns with all that they fit."""

from __future__ import annotations

import glob
import os
from collections.abc import Iterable, Iterator

from dateline.ingest.files import STANDARD_INPUT

WILD = frozenset("*?[")


def expand(names: Iterable[str]) -> Iterator[str]:
    """The files that the names stand for, each once, those of a folder in the order of their names.

    A name that stands for nothing is given as it is, so that it is told. In folders, hidden files, and what is no file, are
    passed over, and links to folders are not followed.
    """
    seen: set[tuple[int, int]] = set()
    for name in names:
        for file in _files(name):
            if file == STANDARD_INPUT:
                yield file
                continue
            try:
                found = os.stat(file)
            except (OSError, ValueError):
                yield file
                continue
            if (found.st_dev, found.st_ino) not in seen:
                seen.add((found.st_dev, found.st_ino))
                yield file


def _files(name: str) -> Iterator[str]:
    if name == STANDARD_INPUT:
        yield name
    elif _is_folder(name):
        yield from _inside(name)
    elif WILD & set(name) and not os.path.lexists(name):
        found = sorted(glob.glob(name, recursive=True))
        if not found:
            yield name
        for one in found:
            yield from _inside(one) if _is_folder(one) else (one,)
    else:
        yield name


def _inside(folder: str) -> Iterator[str]:
    for at, folders, files in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(files):
            path = os.path.join(at, name)
            if not name.startswith(".") and os.path.isfile(path):
                yield path


def _is_folder(name: str) -> bool:
    try:
        return os.path.isdir(name)
    except ValueError:
        return False

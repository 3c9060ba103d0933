"""The record in other schemes: what it holds together goes out as files, and other schemes' rows come in as readings."""

from dateline.export.counting import POLICIES, Policy
from dateline.export.incoming import IMPORTED, filings_of, readings_of
from dateline.export.jsonl import WHATS, What
from dateline.export.writing import SCHEMES, Scheme, Written, export

__all__ = [
    "IMPORTED", "POLICIES", "SCHEMES", "WHATS", "Policy", "Scheme", "What", "Written", "export", "filings_of", "readings_of",
]  # fmt: skip

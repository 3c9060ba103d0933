"""Files and pages in, reports out."""

from dateline.ingest.columns import parse_columns
from dateline.ingest.dates import parse_date
from dateline.ingest.failure import Failure
from dateline.ingest.files import read_bytes, read_files, read_report
from dateline.ingest.folders import expand
from dateline.ingest.identity import report_id
from dateline.ingest.language import language_of

__all__ = [
    "Failure", "expand", "language_of", "parse_columns", "parse_date", "read_bytes", "read_files", "read_report", "report_id",
]  # fmt: skip

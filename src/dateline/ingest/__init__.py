"""Files and pages in, reports out."""

from dateline.ingest.dates import parse_date
from dateline.ingest.files import Failure, read_files, read_report
from dateline.ingest.identity import report_id
from dateline.ingest.language import language_of

__all__ = ["Failure", "language_of", "parse_date", "read_files", "read_report", "report_id"]

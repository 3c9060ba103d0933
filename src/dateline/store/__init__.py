"""One record, in SQLite or PostgreSQL: what reports say, kept for good, and what follows from it."""

from dateline.store.finding import Box
from dateline.store.quarantine import Quarantined
from dateline.store.readings import Added
from dateline.store.rows import report_hash
from dateline.store.store import Store
from dateline.store.upkeep import Fault, Stats

__all__ = ["Added", "Box", "Fault", "Quarantined", "Stats", "Store", "report_hash"]

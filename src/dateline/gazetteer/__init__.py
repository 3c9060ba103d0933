"""Names of places to places: one SQLite file, built on first use from GeoNames, the subdivisions and the codebook."""

from dateline.gazetteer.candidate import Candidate
from dateline.gazetteer.store import Gazetteer

__all__ = ["Candidate", "Gazetteer"]

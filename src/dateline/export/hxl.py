"""HXL 1.1: a table with a row of hashtags under its header. Armed sides are `#group`: `#org` are responders alone."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from dateline.export.columns import OWN, Column, Row
from dateline.export.counting import Policy, count
from dateline.export.evidence import Claims
from dateline.export.rows import HAPPENED, Left, days, own, pinned, quotes
from dateline.export.sides import named
from dateline.model import Measure
from dateline.model.record import Happening

TAGGED: Final = (
    (Column("Id", "text", "the happening's id"), "#meta+id"),
    (Column("Event", "text", "PLOVER's type, an agreement's class, or a condition's type"), "#event+type"),
    (Column("Side A", "text", "who did it"), "#group+first+name"),
    (Column("Side B", "text", "to whom"), "#group+name+second"),
    (Column("From", "date", "the first day on which it can have happened"), "#date+start"),
    (Column("To", "date", "the last"), "#date+end"),
    (Column("Reported", "date", "the first day on which a report was published"), "#date+reported"),
    (Column("Place", "text", "the place"), "#loc+name"),
    (Column("Province", "text", "first-level division"), "#adm1+name"),
    (Column("Country", "text", "ISO 3166 alpha-3"), "#country+code"),
    (Column("Latitude", "decimal", "where the place is a town or finer"), "#geo+lat"),
    (Column("Longitude", "decimal", "likewise"), "#geo+lon"),
    (Column("Killed", "integer", "by the policy"), "#affected+killed"),
    (Column("Killed, at least", "integer", "the lowest bound"), "#affected+killed+min"),
    (Column("Killed, at most", "integer", "the highest bound"), "#affected+killed+max"),
    (Column("Injured", "integer", "by the policy"), "#affected+injured"),
    (Column("Abducted", "integer", "by the policy"), "#affected+abducted"),
    (Column("Displaced", "integer", "by the policy"), "#affected+displaced"),
    (Column("Sources", "text", "the origins by name"), "#meta+source"),
    (Column("Link", "text", "of the first report that has one"), "#meta+url"),
    (Column("Description", "text", "the claims' words and who says so"), "#description"),
    (Column("Status", "text", "occurred, ongoing, ended …"), "#status"),
    *zip(OWN, ("#meta+dateline+id", "#meta+num+origins", "#meta+disputed", "#meta+evidence"), strict=True),
)
COLUMNS: Final = tuple(column for column, _ in TAGGED)
TAGS: Final = tuple(tag for _, tag in TAGGED)
COUNTED: Final[dict[str, Measure]] = {"Injured": "injured", "Abducted": "abducted", "Displaced": "displaced"}


def rows(happenings: Iterable[Happening], claims: Claims, policy: Policy, left: Left) -> Iterator[Row]:
    for happening in happenings:
        if happening.status not in HAPPENED:
            left["did not happen"] += 1
            continue
        yield _row(happening, claims, policy)


def _row(happening: Happening, claims: Claims, policy: Policy) -> Row:
    place, when = happening.place, days(happening)
    killed = count(happening.tolls, "killed", policy)
    published = [k.published for k in claims.of(happening.claims) if k.published]
    links = claims.links(happening)
    return {
        "Id": happening.id,
        "Event": happening.type,
        "Side A": named(happening.actor),
        "Side B": named(happening.recipient),
        "From": when[0].isoformat() if when else None,
        "To": when[1].isoformat() if when else None,
        "Reported": min(published, default=None),
        "Place": place.name if place else None,
        "Province": place.admin1 if place else None,
        "Country": place.country if place else None,
        "Latitude": place.lat if place and pinned(place) else None,
        "Longitude": place.lon if place and pinned(place) else None,
        "Killed": killed.number,
        "Killed, at least": killed.low,
        "Killed, at most": killed.high,
        **{name: count(happening.tolls, measure, policy).number for name, measure in COUNTED.items()},
        "Sources": "; ".join(origin.name for origin in happening.origins),
        "Link": links[0] if links else None,
        "Description": quotes(happening, claims),
        "Status": happening.status,
        **own(happening, claims),
    }

"""Moments as the record writes them: ISO 8601 in UTC with microseconds, which sort as text."""

from __future__ import annotations

import datetime


def now() -> datetime.datetime:
    """This moment, in UTC."""
    return datetime.datetime.now(datetime.UTC)


def iso(moment: datetime.datetime) -> str:
    """The moment as text of one fixed width; one without a time zone is taken to be UTC."""
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=datetime.UTC)
    return moment.astimezone(datetime.UTC).isoformat(timespec="microseconds")


def moment(text: str) -> datetime.datetime:
    """The moment that `iso` wrote."""
    return datetime.datetime.fromisoformat(text)


def day(text: str | None) -> datetime.date | None:
    """The day of an ISO date, null for null."""
    return datetime.date.fromisoformat(text) if text else None

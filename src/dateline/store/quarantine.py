"""What could not be read, kept with the reason until it can."""

from __future__ import annotations

import datetime
import hashlib
import zlib
from typing import Any

import msgspec
from sqlalchemy import func, insert, select, update

from dateline.errors import StoreError
from dateline.store.database import Database
from dateline.store.moments import iso, moment, now
from dateline.store.rows import LEVEL, clean
from dateline.store.schema import quarantine


class Quarantined(msgspec.Struct, frozen=True):
    """Something that could not be read: its name (file, line, address), why in a word and in full. `content` is null where
    it was too large to keep, or is not asked for.
    """

    id: int
    name: str
    reason: str
    detail: str
    at: datetime.datetime
    content: bytes | None = None


def put(
    base: Database, name: str, reason: str, detail: str, content: bytes | None, at: datetime.datetime | None
) -> int:
    """Its id. The same content under the same name is kept once, with the newest reason."""
    name, reason, detail = clean(name) or "", clean(reason) or "", clean(detail) or ""
    digest = hashlib.blake2b(content or b"", digest_size=16).hexdigest()
    said: dict[str, Any] = {"reason": reason, "detail": detail, "at": iso(at or now()), "released": None}
    with base.writing() as connection:
        same = (quarantine.c.name == name) & (quarantine.c.digest == digest)
        id_ = connection.execute(select(quarantine.c.id).where(same)).scalar_one_or_none()
        if id_ is not None:
            connection.execute(update(quarantine).where(quarantine.c.id == id_).values(said))
            return int(id_)
        id_ = int(connection.execute(select(func.max(quarantine.c.id))).scalar_one() or 0) + 1
        packed = None if content is None else zlib.compress(content, LEVEL)
        connection.execute(insert(quarantine).values(id=id_, name=name, digest=digest, content=packed, **said))
        return id_


def held(base: Database) -> list[Quarantined]:
    """What is in quarantine, without the contents, in the order in which it came."""
    columns = [column for column in quarantine.c if column.name not in {"content", "digest", "released"}]
    query = select(*columns).where(quarantine.c.released.is_(None)).order_by(quarantine.c.id)
    with base.reading() as connection:
        found = connection.execute(query).all()
    return [Quarantined(row.id, row.name, row.reason, row.detail, moment(row.at)) for row in found]


def content(base: Database, id: int) -> bytes | None:
    """The content that was kept; null where none was."""
    with base.reading() as connection:
        row = connection.execute(select(quarantine.c.content).where(quarantine.c.id == id)).first()
    if row is None:
        raise StoreError(f"{base.where}: nothing with the number {id} is in quarantine")
    return None if row.content is None else zlib.decompress(row.content)


def release(base: Database, id: int) -> Quarantined:
    """Lets it out: it is handed over with its content, and is no longer in quarantine."""
    with base.writing() as connection:
        row = connection.execute(select(quarantine).where(quarantine.c.id == id)).first()
        if row is None or row.released:
            raise StoreError(f"{base.where}: nothing with the number {id} is in quarantine")
        connection.execute(update(quarantine).where(quarantine.c.id == id).values(released=iso(now())))
    content = None if row.content is None else zlib.decompress(row.content)
    return Quarantined(row.id, row.name, row.reason, row.detail, moment(row.at), content)

"""Gold reports and readings made by hand, small enough to be scored in the head."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

Json = dict[str, Any]

SENTENCES = ["The army shelled Harran on Friday.", "It did not enter the town, officials said."]
TEXT = " ".join(SENTENCES)
ASSAULT = {"kind": "event", "s": 0, "type": ["ASSAULT"], "actor": ["army"], "place": ["Harran"], "date": ["2020-05-01"]}
ENTRY = {"kind": "event", "s": 1, "type": ["MOBILIZE"], "source": ["officials"], "polarity": ["negative"]}
NEVER = {
    "kind": "condition", "s": 1, "type": ["control"], "change": ["gains"], "own_voice": False,
    "why": "it did not go in",
}  # fmt: skip


def gold(id: str = "harran", facts: list[Json] | None = None, never: list[Json] | None = None, **more: Any) -> Json:
    return {
        "id": id,
        "published": "2020-05-02",
        "title": None,
        "outlet": None,
        "text": TEXT,
        "sentences": SENTENCES,
        "facts": [ASSAULT, ENTRY] if facts is None else facts,
        "never": [NEVER] if never is None else never,
        **more,
    }


def write(path: Path, *reports: Json) -> Path:
    path.write_text("".join(json.dumps(one) + "\n" for one in reports), encoding="utf-8")
    return path


def span(text: str) -> Json:
    start = TEXT.index(text)
    return {"text": text, "start": start, "end": start + len(text)}


def claim(id: str, kind: str, at: str, body: Json, **more: Any) -> Json:
    where = span(at)
    return {
        "id": id, "sentence": int(where["start"] >= len(SENTENCES[0])), **where, "attribution": [],
        "certainty": "certain", "polarity": "positive", "status": "occurred", "kind": kind,
        "rule": "x", "score": 1.0, kind: body, **more,
    }  # fmt: skip


def participant(text: str, name: str | None = None) -> Json:
    return {**span(text), "name": name or text}


def assault(**body: Any) -> Json:
    told = {
        "type": "ASSAULT", "modes": [], "contexts": [], "actor": [participant("The army", "Syrian Army")],
        "recipient": [], "trigger": span("shelled"), "place": {**span("Harran"), "name": "Harran"},
        "time": {**span("Friday"), "earliest": "2020-05-01", "latest": "2020-05-01", "precision": 1,
                 "timex": "2020-05-01", "basis": "publication"}, **body,
    }  # fmt: skip
    return claim("c1", "event", "shelled Harran", told)


def reading(*claims: Json, id: str = "harran") -> Json:
    about = {
        "id": id, "text": TEXT, "title": None, "outlet": None, "url": None, "credit": None, "published": "2020-05-02",
        "language": "en", "dateline": {"place": None, "time": None}, "sentences": [],
    }  # fmt: skip
    reader = {"id": "r", "version": "0", "codebook": "0"}
    return {"schema": "dateline/reading/1", "reader": reader, "report": about, "claims": list(claims), "issues": []}

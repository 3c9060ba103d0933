"""Which subjects may speak, and who stands behind a statement that does."""

from __future__ import annotations

from dateline.codebook.cues import Cue
from dateline.reading.attribution_speech import is_passive, subjects
from dateline.reading.syntax import Sentence

# A noun that is only the vessel of somebody's words: "the army issued a statement saying …".
VESSELS = frozenset({
    "statement", "report", "communique", "letter", "post", "tweet", "message", "note", "video", "recording",
    "address", "speech",
})  # fmt: skip


def may_speak(sentence: Sentence, head: int, entry: Cue) -> bool:
    token = sentence.tokens[head]
    if (token.tag in ("WDT", "EX", "CD") and token.tag != "CD") or token.lower in ("there", "what"):
        return False
    if token.entity in ("DATE", "TIME", "MONEY") or (token.entity == "PERCENT" and "clause" not in entry.takes):
        return False  # "73 percent said that they …" are people
    if entry.subjects and token.lemma not in entry.subjects and token.lower not in entry.subjects:
        named = {sentence.tokens[c].lower for c in token.children}
        return bool(named & set(entry.subjects))
    return True


def issuer(sentence: Sentence, head: int, verb: int) -> int:
    """Who stands behind "a statement saying": the subject of the verb that issues it."""
    token = sentence.tokens[head]
    if token.lemma in VESSELS and token.dep in ("dobj", "pobj") and sentence.tokens[verb].dep == "acl":
        above = next((a for a in sentence.ancestors(head) if sentence.tokens[a].tag.startswith("VB")), -1)
        found = subjects(sentence, above) if above >= 0 else []
        if found and not is_passive(sentence, above):
            return found[0]
    return head

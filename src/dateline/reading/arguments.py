"""Who does the verb of a clause, and to whom: passives, relatives, participles, co-ordination and control undone."""

from __future__ import annotations

from dateline.reading.syntax import Sentence, Token
from dateline.reading.syntax_joins import RESULTS

SUBJECTS = ("nsubj", "nsubjpass")
RELATIVE = {"who", "which", "that", "whom", "whose"}
# Verbs whose infinitive or gerund is done by their own subject although they take an object.
SUBJECT_CONTROL = {
    "promise", "threaten", "vow", "pledge", "offer", "agree", "use", "need", "take", "have", "launch", "send",
}  # fmt: skip
# Verbs of "X of/from doing": the object does it.
OBJECT_CONTROL = {
    "accuse", "suspect", "prevent", "stop", "bar", "keep", "ban", "discourage", "deter", "convict", "acquit",
    "charge", "block", "blame", "hinder", "sentence", "jail", "imprison", "arrest", "detain", "punish", "fine", "criticise", "criticize",
    "condemn", "denounce", "praise", "thank", "sanction", "fault",
    "chastise", "berate", "lambast", "lambaste", "slam", "rebuke", "castigate", "chide",
}  # fmt: skip
# Words of quantity: what counts is what they are of.
QUANTITY = {
    "dozen", "score", "hundred", "thousand", "million", "half", "part", "most", "percent", "%", "number",
    "third", "quarter", "majority", "rest", "remainder", "bulk", "some", "many", "several", "much", "all",
    "portion", "swath", "swathe", "handful", "group", "chunk", "few", "each", "last", "both", "none",
    "kg", "kilogram", "kilo", "ton", "tonne", "litre", "liter",
    "truckload", "lorryload", "planeload", "worth", "batch", "consignment", "quantity", "amount",
}  # fmt: skip
# Verbs without an object, which stand in no passive though a headline's past may be tagged as a participle.
INTRANSITIVE = {
    "arrive", "depart", "retreat", "flee", "die", "erupt", "resign", "vanish", "disappear", "emerge", "happen", "occur",
    "come", "go", "fall", "rise",
}  # fmt: skip
# What somebody does in words besides saying something.
SPEECH_ACTS = {
    "urge", "call", "demand", "accuse", "ask", "condemn", "warn", "reject", "blame", "vow", "denounce", "welcome", "appeal",
    "promise", "pledge", "threaten", "order", "criticise", "criticize", "praise", "thank", "deny", "refuse", "insist",
}  # fmt: skip
# What somebody gives out, and in which he demands or condemns.
TEXTS = {"statement", "declaration", "letter", "communique", "communiqué", "message", "petition", "resolution", "note", "memorandum",
    "appeal", "manifesto", "leaflet", "video", "report"}  # fmt: skip
GIVING_OUT = {"issue", "release", "make", "adopt", "pass", "publish", "send", "write", "deliver", "post", "sign", "submit", "broadcast"}
# What a deed led to, in a participle after the clause that tells it.
LED_TO = {"kill", "wound", "injure", "leave", "destroy", "displace", "burn", "damage", "force", "maim"}
# Adjectives of which the infinitive is somebody else's ("the town was easy to defend").
OF_OTHERS = {"easy", "hard", "difficult", "impossible", "possible", "tough", "important", "necessary", "vital", "essential", "dangerous",
    "safe", "unsafe", "good", "bad", "better", "best", "early", "late", "crucial", "useful", "wrong", "right", "simple", "critical"}
# What is done to people; said in the past of a number of them alone, it is they who suffer it.
HARM = {"kill", "wound", "injure", "arrest", "detain", "evacuate", "displace", "abduct", "kidnap", "hospitalise", "hospitalize",
    "rescue", "behead", "massacre", "execute", "murder"}
MAX_DEPTH = 6


class Arguments:
    """The subjects and objects of the verbs of one sentence, as token indices. `animate` are those who can act."""

    def __init__(self, sentence: Sentence, animate: frozenset[int]):
        self.sentence = sentence
        self._animate = animate
        self._surface: dict[int, list[int]] = {}

    def is_passive(self, i: int) -> bool:
        token, sentence = self.sentence.tokens[i], self.sentence
        if sentence.children(i, "auxpass", "nsubjpass", "agent"):
            return True
        if token.tag == "VBD" and token.dep == "conj" and self._is_shot_at(i):
            return self.is_passive(token.head)
        if token.tag == "VBD":
            return self._is_curt(i)
        if token.tag != "VBN":
            return False
        auxiliaries = {c.lemma for c in sentence.children(i, "aux")}
        if auxiliaries & {"have"} or "'ve" in auxiliaries:
            return False
        if token.dep in ("acl", "amod", "relcl"):
            return not sentence.children(i, "nsubj") or self._is_absolute(i)
        if token.dep == "conj" and not sentence.children(i, "dobj"):
            return self.is_passive(token.head)
        if token.dep in ("advcl", "oprd") or (token.dep in ("ROOT", "ccomp", "parataxis") and not auxiliaries):
            # "touched down on Thursday": no object was ever there that could have become the subject.
            intransitive = token.lemma in INTRANSITIVE or (token.lemma == "touch" and bool(sentence.children(i, "prt")))
            return not sentence.children(i, "dobj") and not (intransitive and sentence.children(i, "nsubj"))
        return False

    def _is_curt(self, i: int) -> bool:
        """Whether a past of harm has a subject and nothing that it is done to: "four soldiers also killed in the ambush"."""
        token, sentence = self.sentence.tokens[i], self.sentence
        if token.lemma not in HARM or token.dep not in ("ROOT", "ccomp", "parataxis") or sentence.children(i, "aux"):
            return False
        told = [c for v in sentence.conjuncts(i) for c in sentence.children(v, "dobj", "ccomp", "xcomp", "dative")]
        counted = any(self._is_counted(j) for c in sentence.children(i, "nsubj") for j in sentence.conjuncts(c.i))
        return counted and not told

    def _is_counted(self, noun: int) -> bool:
        token = self.sentence.tokens[noun]
        return token.tag == "CD" or bool(self.sentence.children(noun, "nummod"))

    def _is_shot_at(self, i: int) -> bool:
        """Whether a past without an object leaves its preposition bare: "were marched off and shot at"."""
        sentence = self.sentence
        bare = any(c.lower in ("at", "on", "upon") and not c.children for c in sentence.children(i, "prep", "prt"))
        return bare and not sentence.children(i, "dobj", "nsubj")

    def _is_absolute(self, i: int) -> bool:
        """Whether participle `i` has a subject of its own and undergoes ("…, their hands hacked off, …")."""
        subject = self.sentence.children(i, "nsubj")
        before = subject[0].i - 1
        while before >= 0 and self.sentence.tokens[before].dep in ("det", "poss", "amod", "nummod"):
            before -= 1
        return before >= 0 and self.sentence.tokens[before].text == "," and not self.sentence.children(i, "dobj")

    def surface(self, i: int, depth: int = 0) -> list[int]:
        """The grammatical subject of verb `i`, its own or the one that the sentence lends it."""
        if i in self._surface:
            return self._surface[i]
        found = self._find_surface(i, depth) if depth < MAX_DEPTH else []
        self._surface[i] = found
        return found

    def _find_surface(self, i: int, depth: int) -> list[int]:
        tokens, sentence = self.sentence.tokens, self.sentence
        subjects = sentence.children(i, *SUBJECTS)
        if len(subjects) > 1 and subjects[0].lower in RELATIVE and subjects[1].i == subjects[0].i + 1:
            subjects = subjects[1:]
        own = [j for c in subjects for j in self.expand(c.i)]
        token = tokens[i]
        if own:
            return [k for j in own for k in self._antecedents(j, i)]
        head = token.head
        if head == i:
            return []
        governor = tokens[head]
        if token.dep == "amod":
            # "the rebel-held suburb and camp": what shares the article shares the participle.
            shared = sentence.children(head, "det")
            return [j for j in self.expand(head) if j == head or (shared and not sentence.children(j, "det"))]
        if token.dep == "conj":
            if self._is_said_beside(i, head):
                return self.surface(governor.head, depth + 1)
            return self.surface(head, depth + 1) if governor.pos in ("VERB", "AUX") else []
        if token.dep in ("acl", "relcl"):
            if self._is_written(i, head):
                return self.surface(governor.head, depth + 1)
            named = self._named_before_infinitive(i, head)
            if named >= 0:
                return [named]
            return self._of_noun_clause(i, head, depth)
        if token.dep in ("xcomp", "ccomp", "oprd"):
            if governor.dep == "acomp" and governor.pos == "ADJ":
                # "They were able to take it"; but "it was hard to take".
                return [] if governor.lemma in OF_OTHERS else self.surface(governor.head, depth + 1)
            if governor.pos not in ("VERB", "AUX"):
                return self.surface(head, depth + 1)
            lent = self._controlled(head)
            return lent or self.surface(head, depth + 1)
        if token.dep == "advcl" and governor.pos in ("VERB", "AUX"):
            return self._adverbial_subject(i, head, depth)
        if token.dep == "pcomp":
            return self._gerund_subject(tokens[governor.head], governor, depth)
        return []

    def _is_written(self, i: int, noun: int) -> bool:
        """Whether verb `i` tells what stands in a text that somebody gave out ("issued a statement demanding …")."""
        token, text = self.sentence.tokens[i], self.sentence.tokens[noun]
        above = self.sentence.tokens[text.head]
        demands = token.tag == "VBG" and token.lemma in SPEECH_ACTS
        return demands and text.lemma in TEXTS and text.dep == "dobj" and above.lemma in GIVING_OUT

    def _named_before_infinitive(self, i: int, noun: int) -> int:
        """Who is to do it in a list of terms: the name right before a bare infinitive ("The terms: Israel to pull out, …")."""
        tokens = self.sentence.tokens
        to = next((c.i for c in self.sentence.children(i, "aux") if c.lower == "to"), 0)
        name = tokens[to - 1] if to else tokens[i]
        listed = name.i in self._animate and name.pos == "PROPN" and noun in (name.head, name.i)
        return name.i if listed and name.dep in ("appos", "ROOT", "dep") else -1

    def _is_said_beside(self, i: int, head: int) -> bool:
        """Whether the parse puts a second act of the speaker inside what he said: "said the road was open and urged people to go"."""
        tokens = self.sentence.tokens
        above = tokens[tokens[head].head]
        return (
            tokens[i].lemma in SPEECH_ACTS
            and tokens[i].tag == "VBD"
            and tokens[head].dep == "ccomp"
            and above.pos == "VERB"
            and not any(j in self._animate for j in self.surface(head))
            and any(j in self._animate for j in self.surface(above.i))
        )

    def _adverbial_subject(self, i: int, head: int, depth: int) -> list[int]:
        # "gave forces 10 days to pull back": the receiver of the time or option is who pulls back.
        infinitive = any(c.lower == "to" for c in self.sentence.children(i, "aux"))
        if infinitive:
            given = [j for c in self.sentence.children(head, "dative") for j in self.nouns(c)]
            if given:
                return given
        governor = self.sentence.tokens[head]
        if governor.lemma in ("accuse", "blame", "suspect") and self.sentence.tokens[i].lemma in LED_TO:
            # "accused the army of firing on the crowd, killing nine": he who fired killed.
            return self.objects(head) or self.surface(head, depth + 1)
        return self.surface(head, depth + 1)

    def _of_noun_clause(self, i: int, noun: int, depth: int) -> list[int]:
        sentence, tokens = self.sentence, self.sentence.tokens
        infinitive = tokens[i].dep == "acl" and any(c.lower == "to" for c in sentence.children(i, "aux"))
        if not infinitive:
            set_off = tokens[i - 1].text == "," or tokens[i].lemma in RESULTS
            if tokens[i].dep == "acl" and tokens[i].tag == "VBG" and noun not in self._animate and set_off:
                # "took the hill, killing six": a thing does nothing; who took it does ("a wall guarding the camp" stands there).
                verb = next((a for a in sentence.ancestors(noun) if tokens[a].pos == "VERB"), -1)
                if verb >= 0 and self.surface(verb, depth + 1):
                    return self.surface(verb, depth + 1)
            inside = any(t.pos == "VERB" for t in tokens[noun + 1 : i])
            if tokens[i].dep == "acl" and inside and not self._goes_on(i, noun):
                noun = self._noun_before(i)
            if tokens[i].dep != "acl" or noun == i:
                return [noun]
            above = tokens[tokens[noun].head]
            whole = (
                [above.head]
                if above.lower == "of" and tokens[above.head].pos == "NOUN" and noun not in self._animate
                else []
            )
            return [*self.expand(noun), *whole]
        owner = [c.i for c in sentence.children(noun, "poss")] or self._doers_of_noun(noun)
        if owner:
            return owner
        verb = tokens[noun].head
        if verb != noun and tokens[verb].pos == "VERB":
            receivers = [j for c in sentence.children(verb, "dative") for j in self.nouns(c)]
            return receivers or self.surface(verb, depth + 1)
        return []

    def _goes_on(self, i: int, noun: int) -> bool:
        """Whether the past that the parse ties to a subject is its main verb, after a relative clause: "X, which …, called on …"."""
        tokens = self.sentence.tokens
        closed = tokens[i].tag == "VBD" and tokens[i - 1].text == ","
        relative = any(c.i < i for c in self.sentence.children(noun, "relcl"))
        return closed and relative and tokens[noun].dep in SUBJECTS and tokens[noun].head > i

    def _doers_of_noun(self, noun: int) -> list[int]:
        """Who makes an attempt or a bid: "an attempt by troops to storm it", "a rebel attempt"."""
        by = [
            j
            for c in self.sentence.children(noun, "prep", "agent")
            if c.lower == "by"
            for p in self.sentence.children(c.i, "pobj")
            for j in self.expand(p.i)
        ]
        return by or [c.i for c in self.sentence.children(noun, "compound", "amod", "nmod") if c.i in self._animate]

    def _controlled(self, verb: int) -> list[int]:
        sentence = self.sentence
        if sentence.tokens[verb].lemma in SUBJECT_CONTROL or self.is_passive(verb):
            return []
        return [j for c in sentence.children(verb, "dobj", "dative") for j in self.nouns(c)]

    def _gerund_subject(self, governor: Token, preposition: Token, depth: int) -> list[int]:
        sentence = self.sentence
        if governor.pos in ("VERB", "AUX"):
            if governor.lemma in OBJECT_CONTROL:
                undergoer = (
                    self.surface(governor.i, depth + 1) if self.is_passive(governor.i) else self.objects(governor.i)
                )
                if undergoer:
                    return self.surface(governor.i, depth + 1) if any(map(self._is_mutual, undergoer)) else undergoer
            if self.is_passive(governor.i):
                agents = [
                    j
                    for c in sentence.children(governor.i, "agent")
                    for p in sentence.children(c.i, "pobj")
                    for j in self.expand(p.i)
                ]
                return agents or self.surface(governor.i, depth + 1)
            return self.surface(governor.i, depth + 1)
        owner = [c.i for c in sentence.children(governor.i, "poss")]
        if owner:
            return owner
        above = sentence.tokens[governor.head]
        if above.i != governor.i and above.lemma in OBJECT_CONTROL:
            return self.surface(above.i, depth + 1) if self._is_mutual(governor.i) else [governor.i]
        return self.surface(above.i, depth + 1) if above.pos in ("VERB", "AUX") and above.i != governor.i else []

    def _is_mutual(self, i: int) -> bool:
        """ "Each accused the other of firing first": what one lays at the other's door, both are said to have done."""
        return self.sentence.tokens[i].lower == "other" and bool(self.sentence.children(i, "det"))

    def objects(self, i: int) -> list[int]:
        """The direct objects of verb `i`, those of a relative clause and shared ones among them."""
        sentence, tokens = self.sentence, self.sentence.tokens
        found = [j for c in sentence.children(i, "dobj") for j in self.expand(c.i)]
        token = tokens[i]
        if found:
            return [self._antecedent(j, i) for j in found]
        for particle in sentence.children(i, "prt"):
            hung = [j for c in sentence.children(particle.i, "pobj") for j in self.expand(c.i)]
            if hung:
                return hung
        if sentence.children(i, "dative"):
            # "gave them ten days": the parsers take the time given for an adverbial.
            given = [c.i for c in sentence.children(i, "npadvmod") if c.i > i and c.pos == "NOUN"]
            if given:
                return given
        if token.dep == "relcl" and sentence.children(i, "nsubj") and not self.is_passive(i):
            subjects = {c.lower for c in sentence.children(i, "nsubj")}
            if len(subjects) > 1:
                subjects -= RELATIVE  # "which both had signed": he who signs stands nearer
            adverbial = any(c.lower in ("when", "where", "why") for c in sentence.children(i, "advmod"))
            stranded = any(c.dep == "prep" and not sentence.children(c.i) for c in sentence.children(i))
            if (
                not subjects & RELATIVE
                and not adverbial
                and not stranded
                and not sentence.children(i, "xcomp", "ccomp")
            ):
                return [token.head]
        # "bombing and shelling it": verbs joined without a subject between them share what follows.
        for other in sentence.children(i, "conj"):
            if other.pos == "VERB" and not sentence.children(other.i, *SUBJECTS) and not sentence.children(i, "prep", "ccomp", "xcomp"):
                shared = [j for c in sentence.children(other.i, "dobj") for j in self.expand(c.i)]
                if shared:
                    return [self._antecedent(j, other.i) for j in shared]
        return []

    def _antecedents(self, noun: int, verb: int) -> list[int]:
        """What a relative pronoun stands for: of joined names, all where the verb is in the plural ("A and B, which back it")."""
        found = self._antecedent(noun, verb)
        tokens = self.sentence.tokens
        if found == noun or tokens[found].tag not in ("NNP", "NN"):
            return [found]
        first = tokens[found].head if tokens[found].dep == "conj" else found
        helpers = self.sentence.children(verb, "aux", "auxpass")
        plural = tokens[verb].tag == "VBP" or any(c.lower in ("are", "were", "have") for c in helpers)
        joined = [j for j in self.sentence.conjuncts(first) if j < noun]
        return joined if plural and len(joined) > 1 and found in joined else [found]

    def _antecedent(self, noun: int, verb: int) -> int:
        tokens = self.sentence.tokens
        if tokens[noun].lower not in RELATIVE or tokens[noun].tag not in ("WDT", "WP", "IN", "DT"):
            return noun
        at = verb
        for _ in range(MAX_DEPTH):
            if tokens[at].dep == "relcl":
                return tokens[at].head
            if tokens[at].head == at:
                break
            at = tokens[at].head
        return self._noun_before(noun)

    def _noun_before(self, i: int) -> int:
        """The head of the noun phrase that ends right before a relative pronoun which the parse ties to no noun."""
        tokens = self.sentence.tokens
        at = i - 1
        while at >= 0 and tokens[at].pos in ("PUNCT", "ADP"):
            at -= 1
        if at < 0 or tokens[at].pos not in ("NOUN", "PROPN", "PRON", "NUM"):
            return i
        for _ in range(MAX_DEPTH):
            head = tokens[tokens[at].head]
            if tokens[at].dep in ("appos", "compound", "nmod") and head.i < at:
                at = head.i
            elif (
                tokens[at].dep == "pobj" and head.lower in ("of", "for") and tokens[head.head].pos in ("NOUN", "PROPN")
            ):
                at = head.head
            else:
                break
        return at

    def nouns(self, token: Token) -> list[int]:
        """The nouns of a dative, which may be a noun or a prepositional phrase with "to"."""
        if token.pos in ("ADP", "PART"):
            return [j for c in self.sentence.children(token.i, "pobj") for j in self.expand(c.i)]
        return self.expand(token.i)

    def expand(self, i: int) -> list[int]:
        """A noun with what is co-ordinated to it, and what a word of quantity counts."""
        found = [j for j in self.sentence.conjuncts(i) if j == i or self.sentence.tokens[j].pos != "VERB"]
        return [k for j in found for k in (j, *self._counted(j))]

    def _counted(self, i: int) -> list[int]:
        """What a word of quantity is of: the villages of "dozens of villages"."""
        token = self.sentence.tokens[i]
        if token.lemma not in QUANTITY and token.tag not in ("CD", "JJS"):
            return []
        return [
            p.i
            for c in self.sentence.children(i, "prep")
            if c.lower == "of"
            for p in self.sentence.children(c.i, "pobj")
        ]

"""From the plain values of a YAML file to Requirements; every fault becomes a Problem.

The grammar is closed: an unknown key, document type, field, trait, check, status, source or
country row is refused with the file, the requirement and what to do. Nothing is guessed.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from checklists.checks import CHECKS
from checklists.conditions import (
    THIS,
    Age,
    AllOf,
    AnyOf,
    Condition,
    DayIs,
    DocumentTest,
    FieldTest,
    HasDocument,
    HasTrait,
    Not,
    RequirementIs,
)
from checklists.dated import Span
from checklists.document_names import DOCUMENT_NAMES, names_of
from checklists.facts import FIELDS, QUALITY_FLAGS
from checklists.model import (
    Basis,
    Freshness,
    ImpossibleRule,
    Level,
    Proof,
    ReasonCode,
    Remark,
    Requirement,
    Status,
)
from checklists.parsing_values import Values, meant
from checklists.rows import KINDS
from checklists.topics import TOPICS
from checklists.traits import TRAITS
from extractors.model import Text

_HOWS = ("is", "is_not", "mentions", "not_mentions")


class Parser(Values):
    """Reads the rules of one file."""

    # ---- conditions ---------------------------------------------------------------------------

    def tests(self, value: Any) -> tuple[FieldTest, ...]:
        found: list[FieldTest] = []
        for name, wanted in (value or {}).items():
            if str(name).split(".")[0] not in FIELDS:
                self.wrong(f"onbekend veld “{name}”", meant(str(name), sorted(FIELDS)))
            if isinstance(wanted, Mapping):
                for how, words in wanted.items():
                    found.append(self._field_test(str(name), str(how), words))
            else:
                values = tuple(_word(w) for w in self.list_of(wanted))
                found.append(FieldTest(str(name), "is", values))
        return tuple(found)

    def _field_test(self, name: str, how: str, words: Any) -> FieldTest:
        if how == "known":
            return FieldTest(name, "known" if self.flag(words) else "unknown")
        if how == "mentions_this":
            return FieldTest(name, "mentions", (THIS,))
        self.one_of(how, _HOWS, "vergelijking")
        return FieldTest(name, how, tuple(_word(w) for w in self.list_of(words)))

    def documents(self, value: Any, where: Any) -> DocumentTest:
        types = tuple(str(t) for t in self.list_of(value))
        for type_id in types:
            if type_id not in DOCUMENT_NAMES:
                self.wrong(
                    f"onbekend soort stuk “{type_id}”",
                    "kies een nummer D01 tot D104; `python -m checklists types` noemt ze",
                )
        return DocumentTest(types, self.tests(where))

    def condition(self, value: Any) -> Condition | None:
        if value is None:
            return None
        words = "trait document where at_least requirement is age from before any all not"
        found = self.keys(value, words, "voorwaarde")
        parts: list[Condition] = []
        if "trait" in found:
            parts.append(HasTrait(self.one_of(found["trait"], tuple(TRAITS), "kenmerk")))
        if "document" in found:
            test = self.documents(found["document"], found.get("where"))
            parts.append(HasDocument(test, int(found.get("at_least", 1))))
        if "requirement" in found:
            statuses = tuple(
                Status(self.one_of(s, tuple(Status), "status"))
                for s in self.list_of(found.get("is"))
            )
            parts.append(RequirementIs(str(found["requirement"]), statuses))
        if "age" in found:
            bounds = self.keys(found["age"], "at_least below", "leeftijd")
            parts.append(Age(int(bounds.get("at_least", 0)), int(bounds.get("below", 200))))
        if "from" in found or "before" in found:
            parts.append(
                DayIs(self.day(found.get("from"), "from"), self.day(found.get("before"), "before"))
            )
        if "not" in found:
            inner = self.condition(found["not"])
            parts += [Not(inner)] if inner else []
        for word, kind in (("any", AnyOf), ("all", AllOf)):
            if word in found:
                inners = [self.condition(v) for v in self.list_of(found[word])]
                parts.append(kind(tuple(i for i in inners if i is not None)))
        if not parts:
            self.wrong("een lege voorwaarde", "schrijf wat er moet gelden, of haal haar weg")
        return parts[0] if len(parts) == 1 else AllOf(tuple(parts))

    # ---- proofs -------------------------------------------------------------------------------

    def proofs(self, value: Any) -> tuple[Proof, ...]:
        return tuple(self.proof(v) for v in self.list_of(value))

    def proof(self, value: Any) -> Proof:
        if isinstance(value, str):
            value = {"documents": [value]}
        words = "documents where at_least together check declared called weak fresh"
        found = self.keys(value, words, "bewijs")
        given = [w for w in ("documents", "together", "check", "declared") if w in found]
        if len(given) != 1:
            self.wrong(
                "een bewijs noemt niet precies één vorm",
                "kies documents, together, check of declared",
            )
        test = (
            self.documents(found.get("documents"), found.get("where"))
            if "documents" in found
            else None
        )
        parts = self.proofs(found.get("together"))
        check = self.one_of(found["check"], tuple(CHECKS), "controle") if "check" in found else ""
        return Proof(
            self._proof_label(found, test, parts, check),
            test,
            int(found.get("at_least", 1)),
            parts,
            check,
            self.flag(found.get("declared", False)),
            self.maybe_text(found.get("weak"), "weak"),
            self.freshness(found.get("fresh")),
        )

    def _proof_label(
        self,
        found: Mapping[str, Any],
        test: DocumentTest | None,
        parts: tuple[Proof, ...],
        check: str,
    ) -> Text:
        if "called" in found:
            return self.text(found["called"], "called")
        if test is not None:
            return names_of(test.types)
        if parts:
            return Text(
                " + ".join(p.label.nl for p in parts), " + ".join(p.label.en for p in parts)
            )
        if check:
            return CHECKS[check][0]
        return Text("verklaring van een medewerker", "statement of a member of staff")

    def freshness(self, value: Any) -> Freshness | None:
        if value is None:
            return None
        found = self.keys(value, "months weeks days until advisable", "fresh")
        span = Span(
            int(found.get("months", 0)), int(found.get("weeks", 0)), int(found.get("days", 0))
        )
        until = str(found.get("until", ""))
        if until and until.split(".")[0] not in FIELDS:
            self.wrong(f"onbekend veld “{until}”", "kies een veld uit checklists/facts.py")
        if not until and span == Span():
            self.wrong("fresh zonder duur", "schrijf months, weeks, days of until")
        return Freshness(span, until, self.flag(found.get("advisable", False)))

    # ---- requirements -------------------------------------------------------------------------

    def requirement(self, value: Any) -> Requirement:
        self.requirement_id = str(value.get("id", "")) if isinstance(value, Mapping) else ""
        words = (
            "id name level label ask accepts for_each applies_if not_applicable fresh weak_if "
            "adverse requested refused presumed impossible impossible_codes topic alternatives "
            "when_missing next_step remarks source basis verified valid_from valid_to"
        )
        r = self.keys(value, words, "eis")
        for needed in ("id", "name", "level", "label", "ask", "source", "basis", "verified"):
            if needed not in r:
                self.wrong(f"`{needed}` ontbreekt", f"voeg `{needed}:` toe")
        kind = str(r.get("for_each", ""))
        return Requirement(
            id=self.requirement_id,
            name=str(r.get("name", "")),
            level=Level(self.one_of(r.get("level"), tuple(Level), "niveau")),
            label=self.text(r.get("label"), "label"),
            ask=self.text(r.get("ask"), "ask"),
            accepts=self.proofs(r.get("accepts")),
            source=self.source(r.get("source")),
            basis=Basis(self.one_of(r.get("basis"), tuple(Basis), "basis")),
            verified=self._verified(r.get("verified")),
            valid=self.period(r),
            for_each=self.one_of(kind, tuple(KINDS), "for_each") if kind else "",
            applies_if=self.condition(r.get("applies_if")),
            not_applicable=self.maybe_text(r.get("not_applicable"), "not_applicable"),
            fresh=self.freshness(r.get("fresh")),
            weak_if=tuple(
                self.one_of(w, tuple(sorted(QUALITY_FLAGS)), "vlag")
                for w in self.list_of(r.get("weak_if"))
            ),
            adverse=self.proofs(r.get("adverse")),
            requested=self.proofs(r.get("requested")),
            refused=self.proofs(r.get("refused")),
            presumed=self.proofs(r.get("presumed")),
            impossible=tuple(self._impossible(v) for v in self.list_of(r.get("impossible"))),
            impossible_codes=tuple(
                ReasonCode(self.one_of(c, tuple(ReasonCode), "reden"))
                for c in self.list_of(r.get("impossible_codes"))
            ),
            topic=self.one_of(r["topic"], tuple(TOPICS), "onderwerp") if "topic" in r else "",
            alternatives=tuple(
                self.text(v, "alternatief") for v in self.list_of(r.get("alternatives"))
            ),
            when_missing=self.maybe_text(r.get("when_missing"), "when_missing"),
            next_step=self.maybe_text(r.get("next_step"), "next_step"),
            remarks=tuple(self._remark(v) for v in self.list_of(r.get("remarks"))),
        )

    def _verified(self, value: Any) -> str | None:
        if value in (False, None, "no", "nee"):
            return None
        found = self.keys(value, "by on", "verified")
        if not found.get("by") or not isinstance(found.get("on"), date):
            self.wrong(
                "verified noemt geen persoon en dag", "schrijf `no` of `{by: naam, on: jjjj-mm-dd}`"
            )
            return None
        return f"{found['by']}, {found['on'].isoformat()}"

    def _impossible(self, value: Any) -> ImpossibleRule:
        found = self.keys(value, "reason when proofs alternative", "impossible")
        code = ReasonCode(self.one_of(found.get("reason"), tuple(ReasonCode), "reden"))
        return ImpossibleRule(
            code,
            self.condition(found.get("when")),
            self.proofs(found.get("proofs")),
            self.maybe_text(found.get("alternative"), "alternative"),
        )

    def _remark(self, value: Any) -> Remark:
        found = self.keys(value, "if say", "remark")
        condition = self.condition(found.get("if")) or AllOf(())
        return Remark(condition, self.text(found.get("say"), "say"))


def _word(value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    return str(value)

"""What a language analysis concludes: five codes, and the two regions it speaks of.

The four conclusions of the immigration service's language office are eenduidig wel, waarschijnlijk
wel, waarschijnlijk niet, eenduidig niet; besides, no conclusion may be possible. "niet eenduidig"
is none of them. The claimed region is what the person says; the indicated region is what the report
points to instead. Neither is a nationality.

>>> [f.value for f in TA.find("De spraak is eenduidig niet te herleiden tot Darfur.")]
['TA_CLEARLY_NO']
>>> TA.parse("De spreker behoort zonder twijfel niet tot die groep."), TA.parse("die zonder twijfel tot de groep behoort")
('TA_CLEARLY_NO', 'TA_CLEARLY_YES')
>>> TA.parse("niet eenduidig te herleiden tot Darfur") is None
True
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from extractors.fields import country
from extractors.fields.vocabulary import Meaning, Vocabulary, sentence_end
from extractors.folding import flatten

TA = Vocabulary(
    "TA",
    (
        "",
        r"niet (?:geheel |volledig )?eenduidig",
        r"not (?:unequivocally|clearly) (?:be )?traced? ?able",
    ),
    (
        "TA_NONE",
        r"niet mogelijk (?:gebleken )?(?:om )?(?:\w+ ){0,4}tot een (?:\w+ )?herleiding",
        r"geen (?:\w+ )?herleiding (?:\w+ ){0,3}(?:mogelijk|gegeven|plaatsvinden|plaats|gedaan|te geven)",
        r"\bherleiding (?:is|was|blijkt|bleek|bleef) (?:\w+ ){0,2}(?:niet (?:\w+ )?|on)mogelijk",
        r"kan (?:\w+ ){0,4}niet tot een (?:\w+ )?herleiding",
        r"geen (?:uitspraak|conclusie) (?:\w+ ){0,4}over de herkomst",
        r"geen (?:uitspraak|conclusie|oordeel)(?: \w+){0,3} (?:getrokken|gedaan|gegeven|mogelijk|trekken|doen)\b",
        r"(?:te weinig|onvoldoende|te kort\w*|slechte?)[^.]{0,60}\b(?:spraak\w*|opname|materiaal|kwaliteit)\b[^.]{0,40}(?:herleid\w*|conclusie|uitspraak|oordeel)",
        r"(?:too little|insufficient)[^.]{0,60}\b(?:speech|recording|material)\b[^.]{0,40}",
        r"no conclusion (?:\w+ ){0,4}(?:can|could) be (?:drawn|reached)",
    ),
    (
        "TA_CLEARLY_NO",
        r"eenduidig niet",
        r"(?:behoort|hoort) (?:\w+ )?(?:zonder twijfel|beslist|duidelijk|zeker) niet",
        r"(?:absoluut|beslist|duidelijk|zeker) niet (?:\w+ ){0,2}(?:te )?herleid",
        r"(?:clearly|definitely|certainly|unequivocally) (?:\w+ )?not",
        r"(?:zonder (?:enige )?twijfel|ongetwijfeld|met zekerheid|onmiskenbaar) niet",
        r"(?<!waarschijnlijk\s)niet tot de (?:\w+-? ?){1,3}gemeenschap[^.]{0,40} behoort",
        r"with certainty not",
        r"spraak komt niet overeen met",
        r"(?<!waarschijnlijk\s)niet (?:te )?herleid(?:en|baar)",
        r"niet afkomstig (?:is )?uit",
    ),
    (
        "TA_PROBABLY_NO",
        r"waarschijnlijk niet",
        r"niet waarschijnlijk",
        r"\bonwaarschijnlijk",
        r"(?:probably|likely|most likely) not",
        r"unlikely",
    ),
    (
        "TA_CLEARLY_YES",
        r"eenduidig (?:wel )?(?:te )?herleid",
        r"eenduidig wel",
        r"eenduidig (?!niet\b)(?:\w+ ){0,3}(?:herleid|herleiden|geplaatst|plaatsen|terug te voeren)\b",
        r"(?:wijst|duidt) eenduidig (?:op|naar)\b",
        r"eenduidig (?:afkomstig|behoort|thuishoort)",
        r"(?:behoort|hoort|thuis) eenduidig|eenduidig (?:tot|binnen|in) (?:de|het) [^.]{0,40}(?:gemeenschap|taalgebied)",
        r"(?:clearly|definitely|certainly|unequivocally|undoubtedly|beyond (?:any )?doubt) (?:\w+ ){0,2}?(?:comes? from|from|speaks?|socialised)",
        r"(?:zonder (?:enige )?twijfel|ongetwijfeld|met zekerheid|onmiskenbaar) (?!niet)(?:\w+ ){0,9}?(?:afkomstig|herleid|behoort|gesocialiseerd)",
        r"(?:clearly|definitely|certainly|unequivocally) (?:be )?(?:traced|traceable|originates?|belongs?)",
        r"(?:traceable|traced|belongs?|originates?) (?:clearly|definitely|certainly|unequivocally)",
    ),
    (
        "TA_PROBABLY_YES",
        r"waarschijnlijk (?:wel )?(?:te )?herleid",
        r"waarschijnlijk wel",
        r"(?:wijst|duidt) (?:zeer |hoogst )?waarschijnlijk (?:op|naar)\b",
        r"waarschijnlijk (?!niet\b)(?:\w+ ){0,3}(?:geplaatst|plaatsen|terug te voeren)\b",
        r"waarschijnlijk (?:afkomstig|behoort)",
        r"(?:behoort|hoort|thuis) (?:zeer |hoogst )?waarschijnlijk(?! niet)",
        r"(?:probably|likely|in all likelihood|plausibl[ey]|very well) (?:\w+ ){0,2}?(?:comes?|come|originat\w+|from|belongs?|grew up|socialised)",
        r"(?:zeer )?(?:waarschijnlijk|aannemelijk|vermoedelijk) (?:\w+ ){0,4}?(?:afkomstig|herleid|behoort|opgegroeid|gesocialiseerd|uit)\b",
        r"(?:consistent|compatible|in keeping) with (?:\w+ ){0,3}(?:speech|language|dialect|variety|origin|claim)",
        r"(?:probably|likely|in all (?:probability|likelihood)) (?:be )?(?:traced|traceable|originates?|belongs?)",
    ),
    (
        "TA_INDICATED",
        r"(?<!niet\s)wel (?:te )?herleid(?:en|baar)",
        r"\bmaar tot\b",
        r"past (?:wel )?bij",
    ),
)
_LANGUAGE = re.compile(r"\w+(?:isch|aans|ees|sch)\b")
_REGION = re.compile(
    r"(?:(?:Noord|Zuid|Oost|West|Centraal|Midden|North|South|East|West|Central)[ \-])?"
    r"[A-ZÀ-Ž][\w'’\-]+(?:[ \-](?:[A-ZÀ-Ž][\w'’\-]+|el[ \-]\w+))*"
)
_GOES_ON = re.compile(r"\b(?:tot|to|uit|from|in|binnen|within|van|of)\b")
_OF_LAND = re.compile(r", (?P<v>[A-ZÀ-Ž][\w\-]+)(?=[.;)]|$)")  # "Tigray, Ethiopië."
_NEGATIVE = ("TA_CLEARLY_NO", "TA_PROBABLY_NO")


@dataclass(frozen=True, slots=True)
class Traced:
    """One conclusion with the region it is about ("" when none is named) and where that stands."""

    meaning: Meaning
    region: str
    region_start: int


def find(text: str) -> Iterator[Traced]:
    """Every conclusion of the text."""
    for meaning in TA.find(text):
        region, place = _region(text, meaning.end)
        yield Traced(meaning, region, place)


def parse(text: str) -> str | None:
    """The code, or None."""
    code = TA.parse(text)
    return None if code == "TA_INDICATED" else code


def summary(text: str) -> tuple[Traced | None, Traced | None]:
    """(what is said of the claimed region, what is said of another region).

    >>> claimed, other = summary("Niet herleidbaar tot Soedan, wel herleidbaar tot Nigeria.")
    >>> claimed.meaning.value, claimed.region, other.region
    ('TA_CLEARLY_NO', 'Soedan', 'Nigeria')
    """
    traced = list(find(text))
    said = [t for t in traced if t.meaning.value != "TA_INDICATED"]
    if not said:
        return None, None
    claimed = next((t for t in said if t.meaning.value in _NEGATIVE), said[0])
    if claimed.meaning.value not in _NEGATIVE:
        return claimed, None
    other = next(
        (
            t
            for t in traced
            if t.meaning.value not in (*_NEGATIVE, "TA_NONE")
            and t.region not in ("", claimed.region)
        ),
        None,
    )
    return claimed, other


def _region(text: str, start: int) -> tuple[str, int]:
    end = min(sentence_end(flatten(text), start), start + 220)
    rest = text[start:end]
    opened = _GOES_ON.search(rest)
    for match in _REGION.finditer(rest, opened.end() if opened else 0):
        words = match.group()
        land = _OF_LAND.match(rest, match.end())
        if land is not None and country.is_name(land["v"]):
            words = rest[match.start() : land.end()]
        if not _LANGUAGE.fullmatch(flatten(words)) or " " in words:
            return words, start + match.start()
    return "", start

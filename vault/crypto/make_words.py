"""Make `words_nl.txt`, the 7776 words of generated passphrases, from Debian's `wdutch` package.

    python -m vault.crypto.make_words /usr/share/dict/dutch > vault/crypto/words_nl.txt

Fixed rules, so that anybody can make the same list again:
1. 4 to 8 letters a–z, no capitals, accents or apostrophes, no digraph that is often mistyped (ij/y
   both occur as letters, so words with y are left out);
2. no word that insults or that may hurt the people this vault is for, by stem (`STEMS`);
3. no plain inflection of a word that is itself in the source (plural, diminutive, verb ending),
   no participle, no finite form of a separable verb ("opbelt", "uitging");
4. common words first: a word counts as common when many compounds contain it ("waterfiets" counts
   for both halves), and shorter words win a tie;
5. no two words with the same first four letters, as far as that gives 7776; then second words of
   the busiest beginnings, and never one word that begins with another whole word.
"""

from __future__ import annotations

import re
import sys
from collections import Counter
from pathlib import Path

COUNT = 6**5  # five dice
WORD = re.compile(r"[a-xz]{4,8}")
PART = re.compile(r"[a-z]{3,}")
PREFIX = 4  # letters that tell two words apart
ENDINGS = ("en", "s", "e", "t", "n", "je", "jes", "tje", "tjes", "pje", "ten", "te", "de", "den",
           "er", "ers", "st", "ste", "end", "ende", "r")  # fmt: skip
VERB_PARTS = ("aan", "achter", "af", "bij", "binnen", "dicht", "door", "in", "langs", "los", "mee",
              "na", "neer", "om", "onder", "op", "over", "rond", "tegen", "terug", "thuis", "toe",
              "uit", "vast", "ver", "vol", "voor", "vrij", "weg")  # fmt: skip
STEMS = (
    # insults and obscenities
    "anaal", "anus", "balzak", "bastaard", "basterd", "bitch", "debiel", "dildo", "drol",
    "eikel", "ejac", "erect", "erot", "flikker", "fuck", "gajes", "geil", "genita", "gestoord",
    "hitler", "hoer", "homo", "idioot", "imbeciel", "kak", "kanker", "klere", "klit", "kloot",
    "kloten", "kreng", "kut", "lesb", "lul", "mietje", "mongool", "mongol", "naakt", "nazi",
    "neger", "negro", "neuk", "nicht", "nikker", "onan", "orgas", "orgie", "penis", "piemel",
    "pijp", "pis", "poep", "pooier", "porno", "pus", "prosti", "reet", "rukk", "scheet",
    "schijt", "seks", "slet", "sloerie", "sperma", "stront", "teef", "tepel", "tering",
    "teringl", "tieten", "trut", "tyfus", "vagin", "wijf", "zeik", "zot", "borst", "bil",
    "boer", "pedo", "sadis", "maso", "kont", "prot", "lam", "gek",
    # peoples and faiths, which are nobody's password
    "arab", "aria", "islam", "jihad", "jood", "jode", "joods", "koran", "kaffer", "moslim",
    "mof", "turk", "zigeun", "allah", "christ", "heiden", "ketter", "ras", "blank",
    # violence, death, illness, prison, flight: what the dossiers are about
    "aids", "angst", "beul", "bloed", "bom", "dader", "dood", "dode", "dolk", "drug", "executi",
    "folter", "gas", "geweer", "geweld", "gevang", "gewond", "graf", "haat", "hepat", "illega",
    "kogel", "lijk", "marte", "misbr", "misha", "moord", "mort", "oorlog", "pijn", "pistool",
    "raket", "rouw", "schot", "slaaf", "slaan", "slav", "sterf", "strop", "suicid", "terreur",
    "terror", "trauma", "tumor", "uitzet", "vermoor", "verkra", "vlucht", "wapen", "wond",
    "wreed", "wurg", "ziek", "zelfm", "galg", "cel", "beke", "incest", "kind", "kamp", "asiel",
)  # fmt: skip


def choose(lines: list[str]) -> list[str]:
    """The list, in alphabetical order; ValueError when the source is too small."""
    every = {line for line in lines if PART.fullmatch(line)}
    plain = {word for word in every if WORD.fullmatch(word) and not _hurts(word)}
    roots = {word for word in plain if not _inflected(word, every)}
    compounds = _compounds(every, roots)
    ranked = sorted(roots, key=lambda word: (-compounds[word], len(word), word))
    chosen: list[str] = []
    heads: Counter[str] = Counter()
    whole: set[str] = set()
    for allowed in range(1, 10):
        for word in ranked:
            if len(chosen) == COUNT:
                return sorted(chosen)
            if heads[word[:PREFIX]] == allowed - 1 and not _touches(word, whole, chosen, heads):
                heads[word[:PREFIX]] += 1
                whole.add(word)
                chosen.append(word)
    raise ValueError(f"only {len(chosen)} words")


def _hurts(word: str) -> bool:
    return any(stem in word for stem in STEMS)


def _inflected(word: str, every: set[str]) -> bool:
    """Whether the word is a form of another word ("boeken", "loopt", "gelopen", "injoeg")."""
    if any(word.endswith(end) and word[: -len(end)] in every for end in ENDINGS):
        return True
    if re.fullmatch(r"ge.+([dtn])|.+end", word):
        return True
    if not _separable(word, every):
        return False
    return word + "en" in every or word + word[-1] + "en" in every


def _separable(word: str, every: set[str]) -> bool:
    """Whether the word is a verb part and a word: "op" and "bel"."""
    return any(word.startswith(part) and word[len(part) :] in every for part in VERB_PARTS)


def _compounds(every: set[str], roots: set[str]) -> Counter[str]:
    """How often each root is one half of a compound of two words."""
    found: Counter[str] = Counter()
    for word in every:
        for cut in range(3, len(word) - 2):
            head, tail = word[:cut], word[cut:]
            if head in roots and (tail in every or tail[1:] in every):
                found[head] += 1
            if tail in roots and head in every:
                found[tail] += 1
    return found


def _touches(word: str, whole: set[str], chosen: list[str], heads: Counter[str]) -> bool:
    """Whether one of the chosen words begins this one, or this one begins a chosen word."""
    if any(word[:cut] in whole for cut in range(PREFIX, len(word) + 1)):
        return True
    return heads[word[:PREFIX]] > 0 and any(other.startswith(word) for other in chosen)


if __name__ == "__main__":
    source = Path(sys.argv[1]).read_text("utf-8").splitlines()
    sys.stdout.write("\n".join(choose(source)) + "\n")

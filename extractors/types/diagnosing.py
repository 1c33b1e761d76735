"""What a paper says that somebody suffers from: the illness alone, out of the sentence that names it."""

from __future__ import annotations

from extractors.locating.patterns import captured

# The word by which an illness is known for one: most end alike in every language of physicians.
_ILL = (
    r"(?:[a-z\-]*(?:stoornis\w*|ziekte\w*|syndroom|insufficientie|infectie\w*|carcinoom|kanker|falen|tumor\w*|letsel\w*|depressie\w*|psychose\w*|"
    r"trauma\w*|hypertensie|diabetes\w*|astma\w*|epilepsie\w*|hepatitis\w*|tuberculose|fibrose|cirrose|artrose|dementie|schizofrenie|"
    r"anemie|leukemie|pathie|artritis|nefritis|\w{3}itis|neuropathie|beroerte|infarct\w*|verlamming|dwarslaesie|migraine|"
    r"disorder|disease|syndrome|insufficiency|cancer|failure|psychosis|schizophrenia|depression|anaemia|tuberculosis|epilepsy)"
    r"|hiv|aids|ptss|ptsd|copd|cvs|ms|lupus|reuma|parkinson|alzheimer|jicht|sikkelcel\w*|thalassemie)\b"
)
_ONE = r"(?:een |de |het |zijn |haar |a |an |the )?"
_WITH = r"(?:[ \n](?:met|with)[ \n](?:[a-z]+[ \n])?(?:kenmerken|klachten|symptomen|verschijnselen|complicaties|features|symptoms|aanvallen))?"
_END = r"(?=[.;:,)]|\s(?:en|and|met|with|sinds|since|waarvoor|die|dat|na|bij|in|als|door|vanaf|op|ten|on|from)\b|\n\n)"
_MORE = r"(?:[^.;,()\n]|\n(?!\n)){0,40}?"
_WORDS = r"(?:[a-z0-9'\-]+[ \n]){0,5}?"
_ASKED = r"\b(?:diagnos[ei][sn]?|aandoening(?:en)?|ziektebeeld)\?[ \n](?P<v>[^.?\n]{4,70}(?:\n[^.?\n]{4,40})?)(?=[.\n])"
_CLASSED = rf"\b(?:classificatie|diagnose|diagnosis|dsm-(?:5|iv)(?:-tr)?)(?:[ \n](?:volgens|according to|op basis van|conform))?(?:[ \n]dsm-(?:5|iv)(?:-tr)?)?:[ \n]{_ONE}(?P<v>{_WORDS}{_ILL}{_MORE}{_WITH}){_END}"
DIAGNOSED = captured(
    _ASKED,
    _CLASSED,
    rf"\b(?:diagnose|diagnosis)[ \n](?:is|luidt|was|betreft|luidde):?[ \n]{_ONE}(?P<v>{_WORDS}{_ILL}{_MORE}{_WITH}){_END}",
    rf"\b(?:lijdt|lijdende|lijd|suffers|suffering|gediagnosticeerd|diagnosed|bekend|known|gevolg)[ \n](?:\w+[ \n])?(?:aan|met|from|with|as|als|van)[ \n]"
    rf"{_ONE}(?P<v>{_WORDS}{_ILL}{_MORE}{_WITH}){_END}",
    rf"\b(?:behandel\w*|behandeling|begeleid\w*|opgenomen|verwezen|onder controle|treated|treatment|treat|seen|gezien|therapie)\b[^.]{{0,130}}?"
    rf"\b(?:voor|wegens|vanwege|in verband met|i\.v\.m\.|for|because of|met|with)[ \n]{_ONE}(?P<v>{_WORDS}{_ILL}{_MORE}{_WITH}){_END}",
    rf"\b(?:patient\w*|client\w*|man|vrouw|patient|woman)[ \n](?:\w+[ \n])?(?:met|with)[ \n]{_ONE}(?P<v>{_WORDS}{_ILL}{_MORE}{_WITH}){_END}",
    rf"\b(?:wegens|vanwege|i\.v\.m\.|in[ \n]verband[ \n]met|because[ \n]of)[ \n]{_ONE}(?P<v>{_WORDS}{_ILL}{_MORE}{_WITH}){_END}",
    rf"\b(?:er is|is er|is) sprake van[ \n]{_ONE}(?P<v>{_WORDS}{_ILL}{_MORE}{_WITH}){_END}",
    rf"\b(?:is|werd)[ \n](?:(?:in|sinds|op)[ \n][^.,;]{{4,20}}[ \n])?{_ONE}(?P<v>{_WORDS}{_ILL})[ \n](?:vastgesteld|gediagnosticeerd|geconstateerd|diagnosed)",
    rf"\bheeft[ \n](?:\w+[ \n])?{_ONE}(?P<v>{_WORDS}{_ILL}{_MORE}{_WITH}){_END}",
    confidence=0.72,
)

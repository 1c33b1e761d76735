"""D05: a marriage act, family booklet or family extract (UNRWA, Syria). Source: domain.md 2.1 A."""

from __future__ import annotations

from extractors.locating.headers import pick_date
from extractors.locating.labels import label
from extractors.locating.patterns import after, captured
from extractors.locating.persons_in_rows import spouses_in_rows
from extractors.locating.view import View
from extractors.locating.wordings import worded
from extractors.model import DocumentType, Found, Sensitivity, Text
from extractors.types import told
from extractors.types import worded as worded_labels
from extractors.types.declaring import (
    act,
    against,
    body,
    each,
    title,
)
from extractors.types.letters import letter_date
from extractors.types.parents import FATHER, MOTHER
from extractors.types.personal import COUNTRY_IN_HEAD, ISSUED, REGISTRATION_NUMBER
from extractors.types.specs import dated, spec

_OF_SPOUSES = (
    r"datum|date|geboren|birth|naiss|plaats|place|nationali|beroep|occupation|profession|religio|vader|"
    r"moeder|father|mother|handtekening|signature|adres|address|leeftijd|age\b|nummer|number"
)

_ACT = (
    r"(?:certificat\w*|certifica\w+|extra[ci]ts?|uittreksel|afschrift|verklaring|proof|bewijs|attest\w*|declaration|"
    r"akte|actes?|register|registre|registration|record|contract|contrat|cop(?:y|ie)|deed|kontrakt)"
)
_MARRIAGE = (
    r"(?:marriages?|mariages?|huwelijk\w*|gehuwd\w*|matrimon\w+|casamento|nikah|wedlock|gezinss\w+|"
    r"gezinsregist\w*|familieregist\w*|echtscheiding\w*|divorce)"
)
_MARRIED = after(
    r"\b(?:mariage|marriage|huwelijk\w*|gehuwd|trouwden?|married|celebree?|celebrated|solemni\w+|voltrokken|gesloten|"
    r"matrimonio|casamento)\b[^.;]{0,80}?\b(?:on|op|le|el|em|d\.d\.)",
    r"\b(?:on|op|le) (?:the )?(?=[^.;]{6,60}(?:marriage|huwelijk|mariage))",
    pick=pick_date,
    within=8,
    confidence=0.75,
)


_OPENS = captured(  # an act is dated on the day of the marriage: "On the twelfth day of June ... (12-06-2010), before us"
    r"(?m)^\W*(?:on|op|le|l'an)\b[^.;()]{6,120}\((?P<v>\d{1,2}[-/.]\d{1,2}[-/.]\d{4})\)",
    confidence=0.7,
)


def _introduced(view: View) -> list[Found]:
    """The two who come before the registrar, each with the day of birth, when no label names them."""
    if any(_LABELLED(view)):
        return []
    return told.SPOKEN_OF(view)[:2]


_LABELLED = label("bruidegom", "bruid", "groom", "bride", "époux", "épouse", "husband", "wife")

TYPE = DocumentType(
    id="D05",
    name="marriage_and_family",
    edition=4,
    label=Text(
        "Huwelijksakte, familieboekje of familie-uittreksel",
        "Marriage act, family booklet or extract",
    ),
    family="identity",
    issuer=Text("burgerlijke stand", "civil registry"),
    sensitivity=(Sensitivity.IDENTITY,),
    phrases=(
        *act(
            3.4,
            rf"(?m)^\W*(?:[a-z]+ ){{0,2}}{_ACT}\b[^\n.:]{{0,36}}\b{_MARRIAGE}[^\n.:]{{0,24}}$",
            rf"(?m)^\W*(?:[a-z]+ ){{0,2}}{_MARRIAGE}[^\n.:]{{0,24}}\b{_ACT}\b[^\n.:]{{0,24}}$",
        ),
        *act(
            1.6,
            r"\b(?:met elkaar gehuwd|zijn (?:wettig )?gehuwd|huwelijk is (?:gesloten|voltrokken)|(?:are|were) (?:\w+ )?(?:joined|united) in|"
            r"(?:are|were) (?:lawfully|legally|duly) married|ont contracte mariage|sont unis|se sont maries)\b",
        ),
        *title(
            4.8,
            *each(
                """
                huwelijkscontract; huwelijksakte*; huwelijksuit*; huwelijksbewijs;
                huwelijksreg*; huwelijksverkl*; echtscheidings*; familie-uittreksel*;
                gezinskaart; gezinsboekje; family card; marriage cert*; contrat de mariage*;
                acte de mar*; actes de mariage; extrait de mariage; bulletin de mariage;
                register of marriages; extract of marriage; huwelijksovereenkomst;
                huwelijkscertificaat; acta matrimonial; certificado de matrimonio; boletim de
                casamento; registo de casamento; verklaring van huwelijk; proof of marriage; religieus huwelijk
                """
            ),
        ),
        *body(
            0.5,
            *each(
                """
                groom; groom's name; bride's name; époux; épouse; mari; femme; spouses; married;
                mariage; huwelijk; conjoints; hoofd van het gezin
                """
            ),
        ),
        *title(
            4.8,
            *each(
                """
                extrait d'acte de mariage; extrait de l'acte de mariage; extrait du registre des
                mariages; marriage registration certificate; marriage registration; certificate
                of customary marriage; customary marriage certificate; declaration of customary
                marriage; customary marriage; traditional marriage; affidavit of marriage;
                marriage affidavit; marriage deed; marriage extract; uittreksel uit het
                familieregister; uittreksel familieregister; gezinsuittreksel; gezinsregister;
                uittreksel uit het gezinsregister; uittreksel burgerlijke stand gezin; family
                register; family registry; household register; family tree certificate; family
                certificate; fiche familiale; fiche familiale d'etat civil; acte de mariage
                coutumier; certificat de mariage coutumier; acta de matrimonio; registro civil
                de matrimonio; partida de matrimonio; certidão de casamento; assento de
                casamento; heiratsurkunde; eheurkunde; estratto dell'atto di matrimonio;
                certificato di matrimonio; nikah registration certificate; evlenme kayıt örneği;
                evlenme cüzdanı; jugement de divorce; divorce decree; akte van echtscheiding;
                echtscheidingsbewijs; certificat de famille; familieuittreksel; uittreksel
                huwelijksregister; civil status family extract; extract family book
                """
            ),
        ),
        *title(
            4.8,
            *each(
                """
                certificat de mariage; copie intégrale d'acte de mariage; huwelijksboekje;
                uittreksel huwelijksakte; afschrift huwelijksakte; marriage contract; contrat de
                mariage; عقد نكاح; بيان زواج; بيان عائلي; قيد عائلي; دفتر العائلة; دفتر عائلة;
                البطاقة العائلية; nikahnama; nüfus kayıt örneği; vukuatlı nüfus kayıt örneği;
                family registry record; family status certificate; fiche familiale d'état civil;
                composition of family; family composition; gezinssamenstelling; samenstelling
                gezin; certificate of family; extract from the family register; household
                registration book; свидетельство о заключении брака; свидетельство о расторжении
                брака; свідоцтво про шлюб; marriage licence; registration of marriage; record of
                marriage; islamic marriage certificate; echtscheidingsakte; divorce certificate;
                family registration record; certificate of family registration; familieregister
                """
            ),
        ),
        *title(
            4.8,
            *each(
                """
                huwelijksakte; akte van huwelijk; marriage certificate; certificate of marriage;
                acte de mariage; familieboekje; family booklet; livret de famille; family book;
                uittreksel familie; familie-uittreksel; family extract; family registration
                extract; extract of family register; إخراج قيد; إخراج قيد عائلي; عقد زواج;
                свидетельство о браке; trouwboekje; trouwakte; family record; nikah nama
                """
            ),
        ),
        *body(
            0.5,
            *each(
                """
                bridegroom; bride; bruidegom; bruid; echtgenoot; echtgenote; husband; wife; head
                of family; gezinshoofd; date of marriage; huwelijksdatum
                """
            ),
        ),
        *against(3.0, "embassy of", "advocaten", "bureau documenten", "beëdigd vertaler", "unrwa"),
    ),
    fields=(
        REGISTRATION_NUMBER,
        spec(
            "person",
            label(
                "bruidegom",
                "bridegroom",
                "groom",
                "husband",
                "echtgenoot",
                "naam man",
                "gezinshoofd",
                "head of family",
                "époux",
                "chef de famille",
                "partner 1",
                "echtgenoot 1",
                "spouse 1",
                pick=worded_labels.pick_person,
            ),
            label(
                "bruid",
                "bride",
                "wife",
                "echtgenote",
                "naam vrouw",
                "épouse",
                "partner 2",
                "echtgenoot 2",
                "spouse 2",
                pick=worded_labels.pick_person,
            ),
            worded(
                r"bruidegom|\bgroom\b|bridegroom|husband|echtgenoot\b|(?:^|naam |van )(?:de )?man\b|\bepoux\b|\bmari\b|\besposo\b|"
                r"\bmarido\b|\bsposo\b|\bnovio\b|\bnoivo\b|ehemann|contrayente|gezinshoofd|head of (?:the )?(?:family|household)|chef de famille",
                without=_OF_SPOUSES,
                pick=worded_labels.pick_person,
                remembered=False,
            ),
            worded(
                r"\bbruid\b|\bbride\b|\bwife\b|echtgenote\b|\bvrouw\b|\bepouse\b|\bfemme\b|\besposa\b|\bsposa\b|\bmulher\b|\bmujer\b|\bmoglie\b|\bnovia\b|\bnoiva\b|"
                r"ehefrau|spouse|conjointe?\b",
                without=_OF_SPOUSES,
                pick=worded_labels.pick_person,
                remembered=False,
            ),
            spouses_in_rows,
            *told.SPOUSES,
            _introduced,
            many=True,
        ),
        dated(
            "date",
            "datum huwelijk",
            "huwelijksdatum",
            "date of marriage",
            "gehuwd op",
            "married on",
            "date du mariage",
            others=(worded_labels.MARRIAGE_DATE, _MARRIED, _OPENS, *letter_date().locators),
        ),
        ISSUED,
        FATHER,
        MOTHER,
        COUNTRY_IN_HEAD,
        spec("relation", label("relatie", "relationship")),
    ),
    foreign=True,
)

"""D62, D69, D71, D72, D73: LP request, departure talk, third state, UNHCR, ticket."""

from __future__ import annotations

from tests.samples.model import Sample

_DTV = ("Dienst Terugkeer en Vertrek", "Ministerie van Justitie en Veiligheid")

SAMPLES = (
    Sample(
        "d62-guinee", "D62", "dev_rijks", (*_DTV, "Directie Internationale Aangelegenheden"),
        """
* Ambassade van Guinee
* Brussel

@Datum=3 juli 2018
@V-nummer=2780044109
@Onderwerp=LP-aanvraag

# Aanbiedingsbrief

Hierbij vraag ik u een laissez-passer af te geven voor de heer M. Barrybalde. Bijlagen: aanvraagformulier,
pasfoto's, vingerafdrukken.

!sign medewerker DIA
""",
        {"date": "2018-07-03", "country": "GIN", "v_number": "2780044109"}, absent=("outcome",),
    ),
    Sample(
        "d69-2018", "D69", "dev_verslag", _DTV,
        """
# Verslag vertrekgesprek

@Datum=14 mei 2018
@V-nummer=2740019933
@Regievoerder=P. van Sonderen

Betrokkene zegt mee te werken. Afgesproken is dat hij voor 1 juni 2018 naar de ambassade gaat. Het vertrekplan
is besproken.
""",
        {"date": "2018-05-14", "v_number": "2740019933"},
    ),
    Sample(
        "d71-kenia", "D71", "dev_gezant", ("REPUBLIC OF KENYA", "Department of Immigration Services"),
        """
@Ref=IMM/AD/118
@Date=18 September 2017
@Subject=Request for admission, Ms Hodan Warsamo

Your request for admission as a former resident is refused. The person named has no right to return to
Kenya.

!sign Director
""",
        {"date": "2017-09-18", "country": "KEN"}, languages=("eng",),
    ),
    Sample(
        "d72-nl", "D72", "dev_gezant", ("UNHCR", "Representation in the Netherlands"),
        """
@Date=23 May 2018
@Our ref=UNHCR/NL/0117

To whom it may concern,

UNHCR confirms that the family of Mr Noor Kabirullah was registered in Nayapara camp in 1992.

!sign Protection officer
""",
        {"date": "2018-05-23", "reference": "UNHCR/NL/0117"}, languages=("eng",),
    ),
    Sample(
        "d73-ticket", "D73", "dev_formulier", ("IOM - REAN", "Reisbureau"),
        """
# E-ticket

@Passagier=GHAZIANI OMID
@Datum=11 februari 2014
@Vlucht=AMS - IKA
@Boeking=XK44QZ
""",
        {"date": "2014-02-11"},
    ),
)  # fmt: skip

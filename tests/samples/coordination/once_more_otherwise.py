"""Minutes, witnesses and experts as yet other hands write them."""

from __future__ import annotations

from tests.samples.model import Sample

SAMPLES = (
    Sample(
        "d91-verslag-per-alinea", "D91", "dev_nota",
        ("Gemeente Noordhoek", "Lokaal samenwerkingsoverleg ongedocumenteerden"),
        """
@Datum=9 oktober 2023
@Cliënt=Rahel Asgedomi
@V-nr=2741171086

De IND merkt op dat de herhaalde aanvraag nog wacht op een gehoor.

De DT&V meldt dat er geen lopend traject is.

De gemeente wil de opvang voortzetten tot na het gehoor.

Afgesproken scenario: verblijf.
""",
        {"date": "2023-10-09", "name": "Rahel Asgedomi", "v_number": "2741171086", "scenario": "verblijf"},
    ),
    Sample(
        "d96-tante-duits", "D96", "dev_klerk",
        (),
        """
Köln, 5. Juni 2018

Sehr geehrte Damen und Herren,

mein Name ist Naima Barzanin, geboren am 3. Februar 1961 in Zakho. Ich bin die Tante von Dilshad Barzanin. Ich bestätige,
dass seine Eltern 1988 ums Leben kamen.

Mit freundlichen Grüßen

!sign Naima Barzanin
""",
        {"date": "2018-06-05", "sender": "Naima Barzanin", "person": "Dilshad Barzanin", "birth_date": "1961-02-03",
         "signed": True},
        languages=("deu",),
    ),
    Sample(
        "d96-collega-verklaart", "D96", "dev_vrij",
        (),
        """
Aan de rechtbank,

Wim Hartmanshof is mijn naam. Met Abdi Nuriyeh werk ik sinds 2015 elke week in de moestuin van de buurt. Ik weet dat hij
nooit ergens anders heeft gewoond. Wat ik hier schrijf is waar.

Amstelwijk, 30 januari 2022

!sign W. Hartmanshof
""",
        {"date": "2022-01-30", "sender": "Wim Hartmanshof", "person": "Abdi Nuriyeh", "signed": True},
    ),
    Sample(
        "d103-brief-client-engels", "D103", "dev_getypt",
        (),
        """
To the officer who decides,

I am Fatmata Kamarali and I come from Makeni, where I was born on 12 August 1993. Nobody helped me to write this.

My mother sold fish. When she died my uncle wanted me to take her place in the society. I refused and ran to Freetown.

I beg you to read this with care.

Zuiderhaven, 17 November 2022

!sign F. Kamarali
""",
        {"date": "2022-11-17", "name": "Fatmata Kamarali", "birth_date": "1993-08-12", "birth_place": "Makeni",
         "signed": True},
        languages=("eng",),
    ),
)  # fmt: skip

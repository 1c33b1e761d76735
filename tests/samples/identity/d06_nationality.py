"""D06: statements on nationality: is, is not, revoked."""

from __future__ import annotations

from tests.samples.model import Sample

SAMPLES = (
    Sample(
        "d06-india-intrekking",
        "D06",
        "dev_getypt",
        ("GOVERNMENT OF INDIA", "Ministry of Home Affairs", "Foreigners Division"),
        """
@Order No.=F-26011/88/2011-IC
@Date=11 March 2011

# ORDER: CANCELLATION OF CITIZENSHIP

Whereas Shri Murugesu Paramanathan, born on 2 April 1984 at Rameswaram, was registered with an Indian
travel document; and whereas it has been established that his parents were foreigners who entered India
as refugees;

Now therefore the said entry is cancelled. The person named above is not a citizen of India and his
Indian citizenship stands revoked with effect from the date of this order.

!sign Under Secretary to the Government of India
!stamp MINISTRY OF HOME AFFAIRS | NEW DELHI
""",
        {
            "date": "2011-03-11", "reference": "F-26011/88/2011-IC", "country": "IND",
            "statement": "revoked", "birth_date": "1984-04-02",
        },
        languages=("eng",),
    ),
    Sample(
        "d06-armenie-afstand",
        "D06",
        "dev_gezant",
        ("EMBASSY OF THE REPUBLIC OF ARMENIA", "Consular Department", "Den Haag"),
        """
@Our reference=311/04-2014
@Date=28 April 2014

# NATIONALITEITSVERKLARING

De ambassade verklaart op verzoek van mevrouw Anahit Sargsyants, geboren op 21 januari 1969 te Leninakan,
dat zij geen staatsburger van de Republiek Armenië is. Zij heeft nooit een Armeens paspoort ontvangen.

!sign Consul
!stamp EMBASSY
""",
        {
            "date": "2014-04-28", "country": "ARM", "statement": "is_not",
            "birth_date": "1969-01-21",
        },
    ),
)  # fmt: skip

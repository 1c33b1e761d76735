"""D60 to D71 of the exam once more: other missions, other departments, a promise that stands."""

from __future__ import annotations

from tests.samples.model import Sample

SAMPLES = (
    Sample(
        "d60-tunesie-2019",
        "D60",
        "exam_schrijven",
        ("CONSULAT DE LA RÉPUBLIQUE TUNISIENNE", "Service consulaire", "Quai Fictif 00, Rijnstad"),
        """
@N° de référence=CT/447/2019
@Date=27 mai 2019

* À Monsieur Sofien Trabelsinou
* Rijnstad

Objet : votre demande de laissez-passer

Monsieur,

Suite à votre présentation au consulat le 11 mars 2019, nous avons saisi les autorités compétentes à Tunis.
La comparaison de vos empreintes n'a donné aucun résultat. Il en ressort que vous n'êtes pas de nationalité
tunisienne. Le consulat ne peut donc pas vous délivrer de document de voyage.

Veuillez agréer, Monsieur, l'expression de nos salutations distinguées.

!sign Le Consul
!stamp CONSULAT DE TUNISIE
""",
        {
            "date": "2019-05-27", "reference": "CT/447/2019", "country": "TUN",
            "outcome": "EMB_NOT_NATIONAL", "name": "Sofien Trabelsinou",
        },
        languages=("fra",),
    ),
    Sample(
        "d63-liberia-2016",
        "D63",
        "exam_schrijven",
        ("Dienst Terugkeer en Vertrek", "Ministerie van Veiligheid en Justitie", "Internationale Aangelegenheden"),
        """
* De heer A. Massaquoison
* p/a VBL Oosterhaven

@Datum=22 november 2016
@V-nummer=2733009148
@Ons kenmerk=DIA/16/3390
@Behandeld door=R. Vosseveldt

Betreft: terugkoppeling presentatie in persoon

Geachte heer Massaquoison,

Op 6 oktober 2016 bent u voorgeleid bij een delegatie van Liberia. De delegatie heeft u vragen gesteld over de
streek en de taal. Op 15 november 2016 ontvingen wij bericht: Liberia heeft een non-statement afgegeven. U
bent niet erkend als onderdaan van dat land.

U houdt de plicht om Nederland te verlaten. Uw regievoerder bespreekt met u of een presentatie bij Guinee zin
heeft.

!sign R. Vosseveldt | senior regievoerder
""",
        {
            "date": "2016-11-22", "presentation_date": "2016-10-06", "country": "LBR",
            "outcome": "EMB_NOT_NATIONAL", "v_number": "2733009148", "reference": "DIA/16/3390",
            "name": "A. Massaquoison",
        },
        note="another country is named for later",
    ),
    Sample(
        "d64-vietnam-2015",
        "D64",
        "exam_kolom",
        ("Dienst Terugkeer en Vertrek", "Afdeling Vertrek Noord"),
        """
@Datum=18 mei 2015
@V-nummer=2688104470
@Kenmerk=DTV/LP/15-0771
@Contact=N. Terluinen

Onderwerp: toezegging laissez-passer

Geachte mevrouw Nguyen Thi Hoasan,

De ambassade van Vietnam heeft op 12 mei 2015 toegezegd een laissez-passer voor u te verstrekken. Het document
wordt afgegeven zodra een vlucht is geboekt en blijft dertig dagen geldig.

Ik nodig u uit voor een gesprek op 28 mei 2015 om 10.00 uur. Neem uw bagageformulier mee.

!sign N. Terluinen | regievoerder
""",
        {
            "date": "2015-05-18", "country": "VNM", "outcome": "EMB_LP_PROMISED",
            "v_number": "2688104470", "reference": "DTV/LP/15-0771",
        },
        absent=("withdrawn_on",),
    ),
    Sample(
        "d65-verklaring-engels-2018",
        "D65",
        "exam_register",
        ("International Organization for Migration", "IOM The Netherlands", "Assisted Voluntary Return"),
        """
@Date=7 December 2018
@Our reference=AVR-NL-18-2217
@Name=Mr Yohannes Gebremeskelu
@Date of birth=11 January 1986
@Intended destination=Ethiopia

# To whom it may concern

On 23 May 2018 Mr Gebremeskelu applied to IOM for assistance with his voluntary return. IOM accompanied him to
the Embassy in Brussels on 4 July and 19 September 2018. The Embassy did not accept the copies of his school
certificates as proof of identity, and no travel document was issued.

For that reason IOM is unable to arrange his departure and closed the file on 30 November 2018. The applicant
may apply again if new documents come to light.

!sign Return counsellor
""",
        {
            "date": "2018-12-07", "reference": "AVR-NL-18-2217", "name": "Yohannes Gebremeskelu",
            "birth_date": "1986-01-11", "country": "ETH", "outcome": "cannot_arrange",
        },
        languages=("eng",),
    ),
    Sample(
        "d66-brief-2021",
        "D66",
        "exam_kolom",
        ("Juridisch Steunpunt Kadezicht", "Waterstad"),
        """
@Datum=9 november 2021
@Ons kenmerk=JSK-2021-118
@V-nummer cliënt=2860440719
@Per e-mail=bemiddeling

* Aan: Dienst Terugkeer en Vertrek

Betreft: bemiddelingsverzoek voor de heer Karim Ould Sidibrahim, geboren 31 december 1978 te Rosso

Geachte heer, mevrouw,

Namens de heer Ould Sidibrahim vraag ik u te bemiddelen bij de terugkeer naar Mauritanië. Hij is driemaal naar
de ambassade gegaan en schreef twee keer aan zijn gemeente, zonder resultaat. Marokko, waar hij twee jaar
werkte, laat hem niet toe.

Bijgevoegd: a. bewijs van inspanningen, b. IOM-verklaring, c. kopie van de geboorteakte, d. volmacht.

!sign Th. Bruinsmaker | juridisch medewerker
""",
        {
            "date": "2021-11-09", "v_number": "2860440719", "reference": "JSK-2021-118", "country": "MRT",
            "name": "Karim Ould Sidibrahim", "birth_date": "1978-12-31", "birth_place": "Rosso",
        },
        note="another country is named as one that does not admit him",
    ),
    Sample(
        "d71-zuid-afrika-2018",
        "D71",
        "exam_register",
        ("Republic of South Africa", "Department of Home Affairs", "Asylum Seeker Management"),
        """
@Date=13 August 2018
@Your enquiry=2 July 2018
@Our ref=DHA/ASM/18/0442

# Re-admission of Mr Innocent Ndayikezaye

We refer to your enquiry. The refugee status of the person mentioned above lapsed in 2014, as he left the
Republic without informing the Department. South Africa is not able to re-admit him. He may apply for a visa
in the ordinary way.

!sign Deputy Director
""",
        {
            "date": "2018-08-13", "reference": "DHA/ASM/18/0442", "country": "ZAF",
            "name": "Innocent Ndayikezaye",
        },
        absent=("nationality",),
        languages=("eng",),
    ),
)  # fmt: skip

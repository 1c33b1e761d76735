"""Papers of the return file in an eighteenth hand."""

from __future__ import annotations

from tests.samples.model import Form, Sample

SAMPLES = (
    Sample(
        "d60-ghana-18c", "D60", "dev_gezant",
        ("GHANA HIGH COMMISSION", "Consular Unit"),
        """
@Your Ref=V.2019/88
@Our Ref=GHC/CONS/77/19
@Date=2 September 2019

Dear Counsel,

KWABENA OFORIWAA, BORN AT NKAWKAW ON 5th March 1978

I write to acknowledge receipt of your letter of 12th August, 2019 on the above subject. The Mission spoke to Mr. Oforiwaa by telephone in Twi. On the strength of that conversation and of his old voter's card we are satisfied that he is a Ghanaian.

Yours faithfully,

!sign E. Darko | Head of Consular
""",
        {"date": "2019-09-02", "reference": "GHC/CONS/77/19", "country": "GHA", "name": "KWABENA OFORIWAA",
         "birth_date": "1978-03-05", "outcome": "EMB_RECOGNISED"},
    ),
    Sample(
        "d60-iran-18c", "D60", "dev_klerk",
        ("Ambassade van de Islamitische Republiek Iran", "Consulaire afdeling"),
        """
's-Gravenhage, 12 juli 2021

Geachte heer Vinkelaar,

U vraagt of mevrouw Parisa Golestanpour (geboren 1 juni 1982) een paspoort kan krijgen. Dat kan alleen wanneer zij zelf langskomt met haar shenasnameh. Een kopie volstaat niet. Zonder dit boekje kunnen wij niets voor haar doen.
""",
        {"date": "2021-07-12", "country": "IRN", "name": "Parisa Golestanpour", "birth_date": "1982-06-01",
         "outcome": "EMB_INSUFFICIENT_INFO"},
    ),
    Sample(
        "d60-rdc-18c", "D60", "dev_brief",
        ("Ambassade de la République Démocratique du Congo", "Bruxelles"),
        """
@Date=18 janvier 2017
@Réf.=130/CONS/0044/17

Monsieur,

Concerne: Mme Bijou Kalalamba, née le 25 décembre 1985 à Mbuji-Mayi

Suite à notre entretien avec la personne précitée, je vous informe que ses réponses au sujet de sa commune, de ses écoles et de ses parents n'étaient pas convaincantes. Il n'est donc pas établi qu'elle soit congolaise. Un complément de preuves est souhaitable.

!sign Le Consul
""",
        {"date": "2017-01-18", "reference": "130/CONS/0044/17", "country": "COD", "name": "Bijou Kalalamba",
         "birth_date": "1985-12-25", "outcome": "EMB_INSUFFICIENT_INFO"},
    ),
    Sample(
        "d61-mail-afspraak-18c", "D61", "dev_loket", (),
        """
Dear applicant,

This is the confirmation of your appointment at the Embassy of Bangladesh.

* Name: Shafiqul Islammiah
* Date: 14 May 2019, 10:30
* Service: passport, first application

Bring two photographs.
""",
        {"visit_date": "2019-05-14", "country": "BGD", "name": "Shafiqul Islammiah"},
        form=Form.MAIL,
        headers={"From": "appointments@bangladesh.example.invalid", "To": "s.islammiah@post.example.invalid",
                 "Date": "Mon, 06 May 2019 09:00:00 +0200", "Subject": "Appointment confirmation"},
    ),
    Sample(
        "d63-lang-18c", "D63", "dev_dienst",
        ("Dienst Terugkeer en Vertrek", "Team Presentaties"),
        """
@Datum=10 juni 2022
@V-nummer=2788122014
@Betreft=resultaat presentatie 24 maart 2022

Geachte mevrouw Asefawoldu,

Op 24 maart 2022 heeft u gesproken met vertegenwoordigers van Eritrea. Gisteren ontvingen wij hun schriftelijke reactie. De autoriteiten delen mee dat zij op basis van wat u hebt verteld niet kunnen zeggen of u Eritrese bent. Zij vragen om namen en adressen van familieleden.
""",
        {"date": "2022-06-10", "v_number": "2788122014", "presentation_date": "2022-03-24", "country": "ERI",
         "name": "Asefawoldu", "outcome": "EMB_INSUFFICIENT_INFO"},
    ),
    Sample(
        "d64-mail-18c", "D64", "dev_getypt", (),
        """
Dear colleagues of DT&V,

The authorities in Baku have agreed. We will issue a travel certificate to Mr Elnur Hasanguliyev as soon as the date of the flight is known.

Consular Section
Embassy of Azerbaijan
""",
        {"date": "2018-10-03", "country": "AZE", "name": "Elnur Hasanguliyev", "outcome": "EMB_LP_PROMISED"},
        form=Form.MAIL,
        headers={"From": "consular@azerbaijan.example.invalid", "To": "lp@dienst.voorbeeld.invalid",
                 "Date": "Wed, 03 Oct 2018 13:12:00 +0200", "Subject": "Mr Hasanguliyev"},
    ),
    Sample(
        "d65-sluiting-18c", "D65", "dev_kantoor",
        ("Internationale Organisatie voor Migratie", "Missie in Nederland"),
        """
Amsterdamse Poort, 3 april 2019

Verklaring

Mevrouw Mariatu Bangurakai (geboren 14-09-1976) vroeg ons op 22 oktober 2018 om hulp bij haar terugreis naar Sierra Leone. Haar gezondheid laat een vliegreis echter niet toe en een begeleider is niet gevonden. Wij hebben haar dossier daarom op 1 april gesloten zonder dat zij is vertrokken.
""",
        {"date": "2019-04-03", "country": "SLE", "name": "Mariatu Bangurakai", "birth_date": "1976-09-14",
         "visit_date": "2018-10-22", "outcome": "cannot_arrange"},
    ),
    Sample(
        "d66-engels-18c", "D66", "dev_vrij", (),
        """
To: Repatriation and Departure Service

Zeestad, 21 November 2021

Dear Sir/Madam,

I request your mediation in obtaining a travel document from the Embassy of Gambia. My name is Omar Jobartehba, born on 17 February 1992 in Brikama. My V-number is 2744411208. I wrote to the embassy three times and I went there twice.

!sign Omar Jobartehba
""",
        {"date": "2021-11-21", "v_number": "2744411208", "country": "GMB", "name": "Omar Jobartehba",
         "birth_date": "1992-02-17", "birth_place": "Brikama", "signed": True},
    ),
    Sample(
        "d68-lopend-18c", "D68", "dev_rijks",
        ("Dienst Terugkeer en Vertrek",),
        """
@Datum=5 december 2018
@V-nummer=2622233017

Aan de IND

Reactie op uw verzoek om een ambtsbericht over de heer Vazgen Manukyants

De bemiddeling is nog niet klaar. De Armeense ambassade heeft om meer tijd gevraagd. Een oordeel over de vraag of hij buiten zijn schuld niet weg kan, geef ik pas als zij heeft geantwoord.
""",
        {"date": "2018-12-05", "v_number": "2622233017", "name": "Vazgen Manukyants", "conclusion": "RUNNING"},
    ),
    Sample(
        "d70-gevonden-18c", "D70", "dev_brief",
        ("Het Nederlandse Rode Kruis", "Tracing"),
        """
@Datum=25 augustus 2020
@Dossiernummer=NL-RFL-19-3302

Geachte heer Haileselassieb,

Onze collega's in Ethiopië hebben een Rode Kruisbericht van uw zuster Almaz ontvangen. U vindt het bij deze brief. Zij schrijft dat zij in Shire woont. U kunt haar met het bijgevoegde formulier antwoorden.
""",
        {"date": "2020-08-25", "reference": "NL-RFL-19-3302", "name": "Haileselassieb", "person": "Almaz",
         "relation": "zuster", "result": "contact"},
    ),
    Sample(
        "d72-unhcr-18c", "D72", "dev_gezant",
        ("United Nations High Commissioner for Refugees", "Office in Sudan"),
        """
@Ref.=SDN/KRT/2021/119
@Date=7 June 2021

Dear Ms Steenwinkel,

We refer to your query about Senait Gebrehanna, born 9 January 1995. Our database shows an entry under 822-19C01187 made in Shagarab camp on 4 March 2019. We have no information on what happened to her afterwards.
""",
        {"date": "2021-06-07", "reference": "SDN/KRT/2021/119", "name": "Senait Gebrehanna",
         "birth_date": "1995-01-09", "registration_number": "822-19C01187"},
    ),
)  # fmt: skip

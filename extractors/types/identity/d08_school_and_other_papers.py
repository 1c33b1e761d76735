"""D08: school, diploma, driver, voter, military, party and course papers; bible courses too.

Source: domain.md 2.1 A.
"""

from __future__ import annotations

from extractors.locating.labels import label
from extractors.locating.organisations import BODIES, SCHOOLS, letterhead, mentioned
from extractors.locating.patterns import captured
from extractors.model import DocumentType, Sensitivity, Text
from extractors.types.declaring import (
    act,
    against,
    body,
    each,
    heading,
    title,
)
from extractors.types.letters import letter_date
from extractors.types.names import GIVEN_NAMES, SURNAME_OR_NAME
from extractors.types.parents import FATHER
from extractors.types.personal import (
    COUNTRY_IN_HEAD,
    DOCUMENT_NUMBER,
    EXPIRY_DATE,
    ISSUED,
    REGISTRATION_NUMBER,
)
from extractors.types.persons import BIRTH_DATE, BIRTH_PLACE, person
from extractors.types.specs import spec

TYPE = DocumentType(
    id="D08",
    name="school_and_other_papers",
    edition=4,
    label=Text(
        "Diploma, rijbewijs, kiezers-, militair of partijbewijs",
        "School, driver, voter, military or party paper",
    ),
    family="identity",
    issuer=Text("diverse", "various"),
    sensitivity=(Sensitivity.IDENTITY,),
    phrases=(
        *title(
            4.0,
            *each(
                """
                demobilization*; demobilisation*; demobilisatie*; discharge cert*; discharge
                paper; militaire dienst*; dienstplicht*; national service; national service
                certificate; certificate of national service; diploma*; degree*; getuigschrift*;
                schoolrapport*; school cert*; certificat scol*; membership cert*; driving lic*;
                rijbewijs*; voter*; student id; carte d'elec*
                """
            ),
        ),
        *against(
            2.5,
            "marriage",
            "nationality certificate",
            "refugee",
            "baptême",
        ),
        *title(
            4.0,
            *each(
                """
                student's report card; school report card; report card; student report; pupil's record sheet; pupil's record; pupil record; student record; school
                record; admission register; record sheet; household members list; household
                members' list; list of household members; household registration list; family
                list; form 66/6; family list form 66; certificate of graduation; graduation
                diploma; matriculation certificate; einde militaire dienst; kaart einde
                dienstplicht; einde dienstplicht; dienstplichtkaart; completion of military
                service; military service completion; exemption card; exemption from military
                service; vrijstelling militaire dienst; vrijstelling dienstplicht;
                afzwaaibewijs; certificate of demobilisation; demobilisation card; service book;
                labour book; arbeidsboekje; werkboekje; трудовая книжка; carte d'étudiant; carte
                scolaire; carte professionnelle; carte d'adhérent; carte de parti; attestation
                d'adhésion; carte d'électeur biométrique; carte consulaire; membership;
                lidmaatschapsbewijs; lidmaatschap; bewijs van lidmaatschap; party membership;
                work certificate; certificat de travail; attestation de réussite; attestation de
                fréquentation; certificat d'études; certificat d'études primaires; brevet
                d'études; diplôme d'état; universitair diploma; universiteitsdiploma;
                bachelorgetuigschrift; mastergetuigschrift; bachelor of; master of; attestation
                of studies; testimonial; school testimonial; voter's card; voter's identity
                card; voter registration; elector photo identity card; stempas; kiezerskaart;
                kiezerspas; carte de vote; press card; perskaart; driving licence international;
                führerschein; licencia de conducir; carta de condução; patente di guida; ajanib;
                permis biométrique; ration book; tax card; health card; vaccination card; nrc
                card; temporary identification certificate; identity card for national
                verification; citizenship scrutiny card; naturalized citizenship scrutiny card
                """
            ),
        ),
        *act(
            3.0,
            r"\b(?:awarded|conferred|admitted to|obtained|granted) (?:\w+ ){0,4}degree of\b|\bdegree of (?:bachelor|master|doctor)\b",
        ),
        *title(1.8, "certificat de scolarité", "diplôme", "brevet"),
        *heading(4.0, r"(?m)^\W{0,3}diplome (?:de |d'|du )[a-z]{4,}"),
        *title(
            4.0,
            *each(
                """
                military service card; military card; military identity card; military id;
                dienstboekje; dienstplicht; carte militaire; военный билет; військовий квиток;
                driver's licence; driver licence; driving permit; vehicle driving licence;
                permis national; ehliyet; водительское удостоверение; carte d'électeur; voter
                identification card; voters card; voters identity card; permanent voter's card;
                elector's card; party membership card; partijkaart; carte de membre; membership
                certificate; student identity card; school identity card; school leaving; school
                transfer certificate; transfer certificate; leaving certificate; character
                certificate; primary school certificate; secondary school leaving certificate;
                ordinary level certificate; general certificate of education; relevé de notes;
                academic transcript; statement of marks; mark sheet; degree certificate;
                bachelor's degree; graduation certificate; diplom; диплом; аттестат; certificate
                of apprenticeship; work permit; employee card; employment certificate;
                werkgeversverklaring; household registration; family household list; national
                verification card; identity verification card; national registration card;
                certificate of service; attestation de travail; discharge certificate;
                trainingscertificaat; cursusbewijs; certificaat van deelname; getuigschrift van
                deelname; bewijs van inschrijving school; schoolverklaring; شهادة مدرسية; شهادة
                الثانوية; رخصة قيادة; دفتر خدمة العلم
                """
            ),
        ),
        *body(
            0.5,
            *each(
                """
                class; grade; headmaster; principal; rank; military unit; conscript; school
                year; matriculation; category; vehicle
                """
            ),
        ),
        *title(
            4.0,
            *each(
                """
                diploma; certificaat; certificate of completion; school leaving certificate;
                rijbewijs; driving licence; driver's license; driving license; permis de
                conduire; voter card; voter id card; voter registration card; military service;
                military booklet; militair boekje; livret militaire; membership card;
                lidmaatschapskaart; party card; household list; student card; school
                certificate; school report; schoolrapport; certificate of attendance; bewijs van
                deelname; deelnamecertificaat; secondary school certificate; transcript of
                records; certificate of education; getuigschrift; bulletin scolaire; attestation
                de scolarité; white card; temporary registration card; baccalauréat;
                cursuscertificaat; schooldiploma
                """
            ),
        ),
        *body(
            0.5,
            "has successfully completed",
            "heeft met goed gevolg",
            "is awarded",
            "head teacher",
            "cursus",
            "examination",
        ),
        *body(0.4, "school", "university", "student", "pupil", "leerling"),
        *against(
            2.5,
            "advocaten",
            "geboorteakte",
            "birth certificate",
            "embassy of",
            "rechtbank",
            "baptism",
        ),
    ),
    fields=(
        person(
            "student",
            "name of student",
            "pupil",
            "leerling",
            "holder",
            "cursist",
            "naam cursist",
            "this is to certify that",
            "uitgereikt aan",
        ),
        spec(
            "kind",
            captured(
                r"(?P<v>bijbelcursus|alphacursus|alpha-cursus|rijbewijs|driving licen[cs]e|diploma|voter (?:id )?card|student card|membership card|household list|schoolrapport|getuigschrift)",
                zone="head",
            ),
            captured(r"(?P<v>certificaat|certificate)", zone="head"),
        ),
        BIRTH_DATE,
        BIRTH_PLACE,
        SURNAME_OR_NAME,
        GIVEN_NAMES,
        FATHER,
        DOCUMENT_NUMBER,
        REGISTRATION_NUMBER,
        ISSUED,
        EXPIRY_DATE,
        letter_date(),
        COUNTRY_IN_HEAD,
        spec(
            "organisation",
            label(
                "school",
                "name of school",
                "naam school",
                "institution",
                "instelling",
                "issued by",
                "issuing authority",
                colon=True,
            ),
            letterhead(SCHOOLS),
            letterhead(BODIES),
            mentioned(SCHOOLS),
        ),
    ),
    foreign=True,
)

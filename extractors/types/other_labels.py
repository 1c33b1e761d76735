"""Labels of papers behind which stands no field of ours, and which are never the value of another."""

from __future__ import annotations

from extractors.types.declaring import each

LABELS = each(
    """
    specialisme; functie; instelling; adres; telefoon; plaats; woonplaats; opmerkingen;
    handtekening; stempel; beroep; religie; godsdienst; burgerlijke; postcode; straat;
    bijlagen; bijlage; pagina; telefoonnummer; occupation; religion; address; remarks;
    signature; height; profession; telephone; authority; page; enclosures; adresse;
    domicile; taille; observations; burgerlijke staat; date et lieu de naissance; lieu et
    date de naissance; date and place of birth; place and date of birth; datum en plaats van
    geboorte; plaats en datum van geboorte; geboortedatum en -plaats; marital status; given
    names; personal no; personal number; issuing authority; place of issue; issued at;
    issued by; issuing office; issuing country; lieu de délivrance; plaats van afgifte;
    lugar de expedición; local de emissão; national status; place of residence; permanent
    address; name and description of informant; name of informant; name of registering officer;
    status; reden verkrijging; blood group; colour of eyes
    """
)

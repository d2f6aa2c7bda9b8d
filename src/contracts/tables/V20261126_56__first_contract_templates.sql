-- The words that come with the program, per kind and regeling; somebody of the employer confirms them before use.
insert into contract_template (id, kind, regeling, valid_from, title, body, recorded_at, recorded_by)
select nextval('contract_template_id_seq'), k.kind, r.regeling, date '2026-01-01', k.title,
       replace(replace(replace(b.body, '[KOP]', k.opening), '[DUUR]', k.term), '[REGELING]', r.clause),
       now(), 'inrichting'
from (values
    ('FIXED', 'Arbeidsovereenkomst voor bepaalde tijd', 'Wij nemen u in dienst. Hieronder staan onze afspraken.',
     'Het contract begint op {ingang}. Het stopt op {einde}. Het stopt dan vanzelf, u hoeft niet op te zeggen. Wij vertellen u ten minste een maand van tevoren of u een nieuw contract krijgt.'),
    ('EXTENSION', 'Verlenging van de arbeidsovereenkomst', 'Wij verlengen uw contract. Hieronder staan onze afspraken.',
     'Het nieuwe contract sluit aan op uw vorige contract. Het begint op {ingang}. Het stopt op {einde}. Het stopt dan vanzelf, u hoeft niet op te zeggen. Wij vertellen u ten minste een maand van tevoren of u een nieuw contract krijgt.'),
    ('INDEFINITE', 'Arbeidsovereenkomst voor onbepaalde tijd', 'U hebt een vast contract. Hieronder staan onze afspraken.',
     'Het contract begint op {ingang}. Het heeft geen einddatum. U en wij kunnen het contract opzeggen. Dan geldt de opzegtermijn van de wet en de cao.')
) as k (kind, title, opening, term),
(values
    ('WSW', 'U werkt op grond van de Wet sociale werkvoorziening. Dit contract hoort bij uw indicatie. Vervalt de indicatie? Dan praten wij met u over de gevolgen. Voor u geldt de Cao Sociale Werkvoorziening. De cao hoort bij dit contract.'),
    ('BESCHUT_WERK', 'U werkt in beschut werk op grond van de Participatiewet. Voor u geldt de Cao Aan de slag. De cao hoort bij dit contract. Wij passen uw werk en uw begeleiding aan wat u kunt.'),
    ('PARTICIPATIEWET', 'U werkt op grond van de Participatiewet. Voor u geldt de Cao Aan de slag. De cao hoort bij dit contract.'),
    ('AMBTELIJK', 'U bent ambtenaar met een arbeidsovereenkomst. Voor u geldt de cao van de werkgever. De Ambtenarenwet 2017 geldt ook. Die regels horen bij dit contract.')
) as r (regeling, clause),
(values ('[KOP]

De werkgever is {werkgever}.

De medewerker is {naam}, geboren op {geboortedatum}. Het adres is {adres}. Het personeelsnummer is {personeelsnummer}.

# 1. Hoe lang duurt het contract?

[DUUR]

{proeftijd}

# 2. Wat voor werk doet u?

U werkt als {functie}. U werkt bij {werkplek}. Wij kunnen u vragen om tijdelijk ander werk te doen dat bij u past.

# 3. Hoeveel uren werkt u?

U werkt {uren} uur per week. Een volle werkweek is {voltijduren} uur. {rooster}

# 4. Wat verdient u?

Uw loon is {maandloon} euro bruto per maand. {schaal} U krijgt ook vakantietoeslag. Wij betalen het loon elke maand.

# 5. Welke regels gelden nog meer?

[REGELING]

U bouwt vakantie op volgens de wet en de cao. Bent u ziek? Meld u dan op de eerste dag voor het begin van uw werk.

# 6. Wat hebben wij nog meer afgesproken?

{afspraken}

# 7. Tekenen

U en wij krijgen allebei een getekend exemplaar. Verandert er iets? Dan maken wij daarover samen een schriftelijke afspraak.')) as b (body);

-- The categories and words that come with the program; both can be changed on the screen, and a change is a new row.
insert into advice_category (id, code, label, place, answer_days, in_use, valid_from, source, grade, recorded_at, recorded_by)
select nextval('advice_category_id_seq'), c.code, c.label, c.place, c.days, true, '2026-01-01',
       'Indeling van HRM-advies in de praktijk; termijn is een eigen afspraak', 'te controleren', now(), 'inrichting'
from (values
    ('ARBEIDSOVEREENKOMST', 'Arbeidsovereenkomst: start, verlenging, aanzegging', 10, 5),
    ('FUNCTIE', 'Functie en inschaling', 20, 15),
    ('ONTWIKKELING', 'Functioneringsgesprek en ontwikkelplan', 30, 15),
    ('JUBILEUM', 'Jubileum', 40, 15),
    ('VERLOF', 'Verlof', 50, 5),
    ('RE_INTEGRATIE', 'Verzuim en re-integratie', 60, 5),
    ('DISCIPLINAIR', 'Gedrag en maatregelen', 70, 5),
    ('SCHULDEN', 'Schulden en loonbeslag', 80, 5),
    ('HERINDICATIE', 'Herindicatie en terugkeer', 90, 10),
    ('BEEINDIGING', 'Beëindiging en transitievergoeding', 100, 10),
    ('ONVREDE', 'Onvrede of geschil', 110, 5),
    ('PENSIOEN', 'AOW, RVU en 64-jarigenregeling', 120, 15),
    ('VERHUIZING', 'Verhuizing naar een andere gemeente', 130, 10),
    ('OVERIG', 'Overig', 900, 10)) as c (code, label, place, days);

insert into advice_template (id, code, category, title, body, in_use, valid_from, recorded_at, recorded_by) values
    (nextval('advice_template_id_seq'), 'VERLENGING', 'ARBEIDSOVEREENKOMST', 'Contract verlengen of laten eindigen',
'Vraag: {vraag}

Het contract van {naam} eindigt op {einddatum}.

Advies
Wij adviseren om het contract {keuze}.

Waarom
{reden}

Wat moet u doen
- Zeg uiterlijk een maand voor de einddatum schriftelijk of het contract doorgaat.
- Voer daarvoor een gesprek en leg de uitkomst vast.
- Laat de berekening van de ketenregeling bij dit dossier bewaren.', true, '2026-01-01', now(), 'inrichting'),
    (nextval('advice_template_id_seq'), 'VERLOF', 'VERLOF', 'Antwoord op een verlofvraag',
'Vraag: {vraag}

Advies
{naam} heeft recht op {verlof}.

Hoe werkt het
- Het verlof duurt {duur}.
- Het loon tijdens het verlof: {loon}.
- Aanvragen: {aanvragen}.', true, '2026-01-01', now(), 'inrichting'),
    (nextval('advice_template_id_seq'), 'GEDRAG', 'DISCIPLINAIR', 'Gedrag: gesprek en maatregel',
'Vraag: {vraag}

Wat is er gebeurd
Op {datum}: {feiten}

Advies
Wij adviseren: {maatregel}.

Wat moet u doen
- Hoor eerst {naam}. Zij of hij mag iemand meenemen.
- Houd u aan feiten en leg het gesprek vast.
- Geef de maatregel schriftelijk, met de reden erbij.', true, '2026-01-01', now(), 'inrichting'),
    (nextval('advice_template_id_seq'), 'LOONBESLAG', 'SCHULDEN', 'Beslag op het loon',
'Vraag: {vraag}

Advies
- Wij moeten meewerken aan het beslag.
- De beslagvrije voet geldt altijd: dat deel van het loon betalen wij aan {naam} uit.
- Wijs op schuldhulp van de gemeente {gemeente}.', true, '2026-01-01', now(), 'inrichting'),
    (nextval('advice_template_id_seq'), 'BEEINDIGING', 'BEEINDIGING', 'Einde van het dienstverband',
'Vraag: {vraag}

Advies
Wij adviseren om het dienstverband van {naam} te beëindigen per {einddatum}, op deze grond: {grond}.

Wat hoort erbij
- Opzegtermijn en opzegverboden: zie de bewaarde berekeningen.
- Transitievergoeding: zie de bewaarde berekening.
- Verlofuren: opnemen of uitbetalen.', true, '2026-01-01', now(), 'inrichting'),
    (nextval('advice_template_id_seq'), 'ALGEMEEN', 'OVERIG', 'Kort advies',
'Vraag: {vraag}

Advies
{advies}

Waarom
{reden}

Wat moet u doen
{stappen}', true, '2026-01-01', now(), 'inrichting');

-- the answer to an employee, in plain words
insert into letter_kind (code, label, topic, readers, place) values
    ('ANTWOORD_HRM', 'Antwoord op een vraag aan HR', 'OVERIG', 'hr-adviseur,controleur', 200);
insert into letter_field (id, kind, code, label, form, help, place) values
    (nextval('letter_field_id_seq'), 'ANTWOORD_HRM', 'vraag', 'Wat de medewerker vroeg', 'TEXT',
     'Schrijf in gewone woorden. Zet hier niets over ziekte of gezondheid.', 10),
    (nextval('letter_field_id_seq'), 'ANTWOORD_HRM', 'antwoord', 'Uw antwoord', 'TEXT',
     'Korte zinnen. Zeg wat de medewerker moet doen, en wanneer.', 20),
    (nextval('letter_field_id_seq'), 'ANTWOORD_HRM', 'met', 'Bij wie kan de medewerker terecht', 'LINE', '', 30),
    (nextval('letter_field_id_seq'), 'ANTWOORD_HRM', 'telefoon', 'Telefoonnummer voor vragen', 'LINE', '', 40);
insert into letter_template (id, kind, valid_from, subject, body, recorded_at, recorded_by) values
    (nextval('letter_template_id_seq'), 'ANTWOORD_HRM', '2026-01-01', 'Antwoord op uw vraag',
'Beste {naam},

U hebt ons iets gevraagd:

{vraag}

Ons antwoord:

{antwoord}

Hebt u nog vragen? Vraag naar {met}. Het nummer is {telefoon}.

Met vriendelijke groet,

{werkgever}', now(), 'inrichting');

-- The letter that tells an employee what changes when she reaches the AOW age. The words can be changed on the screen.
insert into letter_kind (code, label, topic, readers, place) values
    ('AOW_BERICHT', 'AOW-leeftijd: wat verandert er', 'OVERIG', 'hr-adviseur,controleur', 205);

insert into letter_field (id, kind, code, label, form, help, place) values
    (nextval('letter_field_id_seq'), 'AOW_BERICHT', 'dag', 'AOW-datum', 'DAY', 'Uit de rekenhulp, naar de geboortedatum.', 10),
    (nextval('letter_field_id_seq'), 'AOW_BERICHT', 'baan', 'Wat er met de baan gebeurt', 'TEXT',
     'Kijk in het contract en de cao. Bijvoorbeeld: Uw contract stopt op 1 maart 2027. Of: U kunt blijven werken.', 20),
    (nextval('letter_field_id_seq'), 'AOW_BERICHT', 'verandert', 'Wat er verandert', 'TEXT',
     'Uit de rekenhulp. Haal weg wat voor deze medewerker niet geldt.', 30),
    (nextval('letter_field_id_seq'), 'AOW_BERICHT', 'weken', 'Weken loon als iemand niet kan werken', 'LINE',
     'Uit de wet, na de AOW-datum.', 40),
    (nextval('letter_field_id_seq'), 'AOW_BERICHT', 'met', 'Bij wie kan de medewerker terecht', 'LINE', '', 50),
    (nextval('letter_field_id_seq'), 'AOW_BERICHT', 'telefoon', 'Telefoonnummer voor vragen', 'LINE', '', 60);

insert into letter_template (id, kind, valid_from, subject, body, recorded_at, recorded_by) values
    (nextval('letter_template_id_seq'), 'AOW_BERICHT', '2026-01-01', 'U krijgt binnenkort AOW',
'Beste {naam},

Op {dag} bereikt u de AOW-leeftijd. Vanaf die dag kunt u AOW krijgen. Ook in uw werk verandert dan iets. In deze brief leest u wat.

Wat gebeurt er met uw baan?

{baan}

Wat verandert er?

{verandert}

Werkt u na die dag door, en wordt u ziek? Dan betalen wij uw loon nog {weken} weken.

Wat moet u zelf doen?

- Vraag uw AOW op tijd aan. Dat doet u bij de Sociale Verzekeringsbank (SVB).
- Hebt u een brief van uw pensioenfonds? Lees die goed. Daarin staat wanneer uw pensioen begint.

Wij praten hier graag met u over. U mag iemand meenemen, bijvoorbeeld familie of uw begeleider.

Hebt u vragen? Vraag naar {met}. Het nummer is {telefoon}.

Met vriendelijke groet,

{werkgever}', now(), 'inrichting');

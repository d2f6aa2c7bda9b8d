-- The letter that warns that hours lapse. Its words can be changed on the screen; a change is a new row.
insert into letter_kind (code, label, topic, readers, place) values
    ('VERLOF_VERVALT', 'Waarschuwing: uw verlof vervalt', 'OVERIG', 'hr-adviseur,controleur', 110);

insert into letter_field (id, kind, code, label, form, help, place) values
    (nextval('letter_field_id_seq'), 'VERLOF_VERVALT', 'uren', 'Uren die vervallen', 'LINE', 'Bijvoorbeeld: 24 uur.', 10),
    (nextval('letter_field_id_seq'), 'VERLOF_VERVALT', 'jaar', 'Jaar van de uren', 'LINE', '', 20),
    (nextval('letter_field_id_seq'), 'VERLOF_VERVALT', 'vervalt', 'Vervallen op', 'DAY', '', 30),
    (nextval('letter_field_id_seq'), 'VERLOF_VERVALT', 'telefoon', 'Telefoonnummer voor vragen', 'LINE', '', 40);

insert into letter_template (id, kind, valid_from, subject, body, recorded_at, recorded_by) values
    (nextval('letter_template_id_seq'), 'VERLOF_VERVALT', '2026-01-01', 'Neem uw verlof op tijd op',
'Beste {naam},

U hebt nog verlof over van {jaar}. Het gaat om {uren}.

U moet dit verlof op tijd opnemen. Doet u dat niet? Dan vervallen deze uren op {vervalt}. U kunt ze dan niet meer gebruiken. U krijgt er ook geen geld voor.

Wat moet u doen?

- Bedenk wanneer u vrij wilt zijn.
- Vraag het verlof aan bij uw leidinggevende.
- Neem het verlof op voor {vervalt}.

U hebt recht op dit verlof. Wij willen graag dat u het opneemt. Lukt dat niet? Praat dan met uw leidinggevende.

Hebt u vragen? Bel ons dan. Het nummer is {telefoon}.

Dit staat in het Burgerlijk Wetboek, artikel 7:640a.

Met vriendelijke groet,

{werkgever}', now(), 'inrichting');

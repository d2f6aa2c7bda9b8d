-- The invitation for an appointment with somebody else than the bedrijfsarts of the arbodienst.
insert into letter_kind (code, label, topic, readers, place) values
    ('UITNODIGING_DESKUNDIGE', 'Uitnodiging voor een afspraak over uw werk', 'VERZUIM',
     'hr-adviseur,arbocoordinator,bedrijfsarts,controleur', 25);

insert into letter_field (id, kind, code, label, form, help, place) values
    (nextval('letter_field_id_seq'), 'UITNODIGING_DESKUNDIGE', 'soort', 'Waar het om gaat', 'LINE',
     'Bijvoorbeeld: werkplekonderzoek.', 10),
    (nextval('letter_field_id_seq'), 'UITNODIGING_DESKUNDIGE', 'dag', 'Dag van de afspraak', 'DAY', '', 20),
    (nextval('letter_field_id_seq'), 'UITNODIGING_DESKUNDIGE', 'tijd', 'Tijd', 'LINE', 'Bijvoorbeeld: 10.00 uur.', 30),
    (nextval('letter_field_id_seq'), 'UITNODIGING_DESKUNDIGE', 'plaats', 'Plaats', 'LINE',
     'Gebouw en kamer, of: telefonisch.', 40),
    (nextval('letter_field_id_seq'), 'UITNODIGING_DESKUNDIGE', 'met', 'Met wie', 'LINE', '', 50),
    (nextval('letter_field_id_seq'), 'UITNODIGING_DESKUNDIGE', 'telefoon', 'Telefoonnummer voor vragen', 'LINE', '', 60);

insert into letter_template (id, kind, valid_from, subject, body, recorded_at, recorded_by) values
    (nextval('letter_template_id_seq'), 'UITNODIGING_DESKUNDIGE', '2026-01-01', 'Uitnodiging voor een afspraak over uw werk',
'Beste {naam},

Wij nodigen u uit voor een afspraak. Het gaat om: {soort}.

De afspraak is:

- dag: {dag}
- tijd: {tijd}
- plaats: {plaats}
- met: {met}

U hoeft ons niet te vertellen wat u hebt. Wij horen alleen wat u wel en niet kunt in uw werk.

U mag iemand meenemen. Dat mag een familielid zijn, of uw begeleider.

Kunt u niet komen? Bel dan zo snel mogelijk. Het nummer is {telefoon}. Wij maken dan een nieuwe afspraak.

Met vriendelijke groet,

{werkgever}', now(), 'inrichting');

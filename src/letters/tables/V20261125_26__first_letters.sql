-- The letters that come with the program. The words can be changed on the screen; a change is a new row.
insert into letter_kind (code, label, topic, readers, place) values
    ('UITNODIGING_EVALUATIE', 'Uitnodiging voor een gesprek over het plan van aanpak', 'VERZUIM',
     'hr-adviseur,arbocoordinator,controleur', 10),
    ('UITNODIGING_SPREEKUUR', 'Uitnodiging voor het spreekuur van de bedrijfsarts', 'VERZUIM',
     'hr-adviseur,arbocoordinator,bedrijfsarts,controleur', 20),
    ('AANKONDIGING_LOONSTOP', 'Aankondiging dat het loon stopt', 'VERZUIM',
     'hr-adviseur,arbocoordinator,salarisadministrateur,controleur', 30),
    ('AANKONDIGING_OPSCHORTING', 'Aankondiging dat het loon wordt ingehouden', 'VERZUIM',
     'hr-adviseur,arbocoordinator,salarisadministrateur,controleur', 40),
    ('HERVATTING_LOON', 'Bericht dat het loon weer wordt betaald', 'VERZUIM',
     'hr-adviseur,arbocoordinator,salarisadministrateur,controleur', 50),
    ('HERINNERING_WIA', 'Herinnering: een WIA-uitkering aanvragen', 'VERZUIM',
     'hr-adviseur,arbocoordinator,controleur', 60),
    ('BEVESTIGING_HERSTEL', 'Bevestiging dat u weer werkt', 'VERZUIM',
     'hr-adviseur,arbocoordinator,controleur', 70);

insert into letter_field (id, kind, code, label, form, help, place) values
    (nextval('letter_field_id_seq'), 'UITNODIGING_EVALUATIE', 'dag', 'Dag van het gesprek', 'DAY',
     '', 10),
    (nextval('letter_field_id_seq'), 'UITNODIGING_EVALUATIE', 'tijd', 'Tijd', 'LINE',
     'Bijvoorbeeld: 10.00 uur.', 20),
    (nextval('letter_field_id_seq'), 'UITNODIGING_EVALUATIE', 'plaats', 'Plaats', 'LINE',
     'Gebouw en kamer, of: telefonisch.', 30),
    (nextval('letter_field_id_seq'), 'UITNODIGING_EVALUATIE', 'met', 'Met wie', 'LINE',
     'Naam van wie het gesprek voert.', 40),
    (nextval('letter_field_id_seq'), 'UITNODIGING_EVALUATIE', 'telefoon', 'Telefoonnummer voor vragen', 'LINE',
     '', 50),
    (nextval('letter_field_id_seq'), 'UITNODIGING_SPREEKUUR', 'dag', 'Dag van het spreekuur', 'DAY',
     '', 10),
    (nextval('letter_field_id_seq'), 'UITNODIGING_SPREEKUUR', 'tijd', 'Tijd', 'LINE',
     'Bijvoorbeeld: 10.00 uur.', 20),
    (nextval('letter_field_id_seq'), 'UITNODIGING_SPREEKUUR', 'plaats', 'Plaats', 'LINE',
     'Gebouw en kamer, of: telefonisch.', 30),
    (nextval('letter_field_id_seq'), 'UITNODIGING_SPREEKUUR', 'met', 'Naam van de bedrijfsarts', 'LINE',
     '', 40),
    (nextval('letter_field_id_seq'), 'UITNODIGING_SPREEKUUR', 'telefoon', 'Telefoonnummer voor vragen', 'LINE',
     '', 50),
    (nextval('letter_field_id_seq'), 'AANKONDIGING_LOONSTOP', 'vanaf', 'Loon stopt vanaf', 'DAY',
     '', 10),
    (nextval('letter_field_id_seq'), 'AANKONDIGING_LOONSTOP', 'afspraak', 'Welke afspraak niet is nagekomen', 'TEXT',
     'Schrijf alleen over werk en afspraken, bijvoorbeeld: u bent op 2 november niet begonnen met aangepast werk.', 20),
    (nextval('letter_field_id_seq'), 'AANKONDIGING_LOONSTOP', 'doen', 'Wat de medewerker moet doen', 'TEXT',
     'Schrijf in gewone woorden wat nodig is om weer loon te krijgen.', 30),
    (nextval('letter_field_id_seq'), 'AANKONDIGING_LOONSTOP', 'telefoon', 'Telefoonnummer voor vragen', 'LINE',
     '', 40),
    (nextval('letter_field_id_seq'), 'AANKONDIGING_OPSCHORTING', 'vanaf', 'Loon ingehouden vanaf', 'DAY',
     '', 10),
    (nextval('letter_field_id_seq'), 'AANKONDIGING_OPSCHORTING', 'afspraak', 'Welke afspraak niet is nagekomen', 'TEXT',
     'Schrijf alleen over afspraken, bijvoorbeeld: u was op 2 november niet bereikbaar en niet op het spreekuur.', 20),
    (nextval('letter_field_id_seq'), 'AANKONDIGING_OPSCHORTING', 'doen', 'Wat de medewerker moet doen', 'TEXT',
     'Schrijf in gewone woorden wat nodig is om het loon weer te krijgen.', 30),
    (nextval('letter_field_id_seq'), 'AANKONDIGING_OPSCHORTING', 'telefoon', 'Telefoonnummer voor vragen', 'LINE',
     '', 40),
    (nextval('letter_field_id_seq'), 'HERVATTING_LOON', 'vanaf', 'Loon betaald vanaf', 'DAY',
     '', 10),
    (nextval('letter_field_id_seq'), 'HERVATTING_LOON', 'telefoon', 'Telefoonnummer voor vragen', 'LINE',
     '', 20),
    (nextval('letter_field_id_seq'), 'HERINNERING_WIA', 'uiterlijk', 'Aanvragen uiterlijk op', 'DAY',
     'De laatste dag volgens de tijdlijn van het verzuim.', 10),
    (nextval('letter_field_id_seq'), 'HERINNERING_WIA', 'einde', 'Twee jaar ziek op', 'DAY',
     'De laatste dag van de wachttijd.', 20),
    (nextval('letter_field_id_seq'), 'HERINNERING_WIA', 'met', 'Wie helpt bij de aanvraag', 'LINE',
     'Naam van de casemanager.', 30),
    (nextval('letter_field_id_seq'), 'HERINNERING_WIA', 'telefoon', 'Telefoonnummer voor vragen', 'LINE',
     '', 40),
    (nextval('letter_field_id_seq'), 'BEVESTIGING_HERSTEL', 'dag', 'Hersteld gemeld vanaf', 'DAY',
     'De eerste dag waarop de medewerker weer werkt.', 10),
    (nextval('letter_field_id_seq'), 'BEVESTIGING_HERSTEL', 'telefoon', 'Telefoonnummer voor vragen', 'LINE',
     '', 20);

insert into letter_template (id, kind, valid_from, subject, body, recorded_at, recorded_by) values
    (nextval('letter_template_id_seq'), 'UITNODIGING_EVALUATIE', '2026-01-01', 'Uitnodiging voor een gesprek',
'Beste {naam},

U bent ziek gemeld. Samen maken wij afspraken over uw werk. Die afspraken staan in het plan van aanpak. Wij willen met u bespreken hoe het gaat met deze afspraken.

Het gesprek is:

- dag: {dag}
- tijd: {tijd}
- plaats: {plaats}
- met: {met}

U hoeft niet te vertellen wat u hebt. Wij praten alleen over wat u wel en niet kunt in uw werk.

U mag iemand meenemen naar het gesprek. Dat mag een familielid zijn, of uw begeleider.

Kunt u niet komen? Bel ons dan zo snel mogelijk. Het nummer is {telefoon}.

Met vriendelijke groet,

{werkgever}', now(), 'inrichting');

insert into letter_template (id, kind, valid_from, subject, body, recorded_at, recorded_by) values
    (nextval('letter_template_id_seq'), 'UITNODIGING_SPREEKUUR', '2026-01-01', 'Uitnodiging voor het spreekuur van de bedrijfsarts',
'Beste {naam},

Wij nodigen u uit voor het spreekuur van de bedrijfsarts.

De afspraak is:

- dag: {dag}
- tijd: {tijd}
- plaats: {plaats}
- met: {met}

De bedrijfsarts praat met u over uw gezondheid en uw werk. Wat u vertelt, blijft geheim. Wij horen alleen wat u wel en niet kunt in uw werk.

U moet naar deze afspraak komen. Kunt u niet komen? Bel dan zo snel mogelijk. Het nummer is {telefoon}. Wij maken dan een nieuwe afspraak.

Bent u het later niet eens met de bedrijfsarts? Dan mag u een andere bedrijfsarts om een oordeel vragen. Dat heet een second opinion.

Met vriendelijke groet,

{werkgever}', now(), 'inrichting');

insert into letter_template (id, kind, valid_from, subject, body, recorded_at, recorded_by) values
    (nextval('letter_template_id_seq'), 'AANKONDIGING_LOONSTOP', '2026-01-01', 'Wij stoppen uw loon',
'Beste {naam},

U bent ziek gemeld. Dan moet u meewerken aan uw terugkeer naar werk. Dat staat in de wet.

U hebt een afspraak niet nagekomen:

{afspraak}

Daarom stoppen wij uw loon vanaf {vanaf}. Over de dagen dat u niet meewerkt, krijgt u geen loon. Dat loon krijgt u later ook niet meer.

Wat moet u doen?

{doen}

Doet u dit? Dan betalen wij uw loon weer vanaf die dag.

Bent u het niet met ons eens? Bel ons dan zo snel mogelijk. Het nummer is {telefoon}. U kunt ook een oordeel vragen aan UWV. Dat heet een deskundigenoordeel.

Dit staat in het Burgerlijk Wetboek, artikel 7:629, lid 3 en lid 7.

Met vriendelijke groet,

{werkgever}', now(), 'inrichting');

insert into letter_template (id, kind, valid_from, subject, body, recorded_at, recorded_by) values
    (nextval('letter_template_id_seq'), 'AANKONDIGING_OPSCHORTING', '2026-01-01', 'Wij betalen uw loon nog niet uit',
'Beste {naam},

U bent ziek gemeld. Dan gelden er regels. Deze regels hebt u schriftelijk gekregen.

U hebt zich niet aan een regel gehouden:

{afspraak}

Daardoor kunnen wij niet zien of u recht hebt op loon. Daarom betalen wij uw loon vanaf {vanaf} nog niet uit.

Wat moet u doen?

{doen}

Doet u dit, en hebt u recht op loon? Dan krijgt u alsnog al het loon dat wij niet hebben betaald.

Bent u het niet met ons eens? Bel ons dan zo snel mogelijk. Het nummer is {telefoon}. U kunt ook een oordeel vragen aan UWV. Dat heet een deskundigenoordeel.

Dit staat in het Burgerlijk Wetboek, artikel 7:629, lid 6 en lid 7.

Met vriendelijke groet,

{werkgever}', now(), 'inrichting');

insert into letter_template (id, kind, valid_from, subject, body, recorded_at, recorded_by) values
    (nextval('letter_template_id_seq'), 'HERVATTING_LOON', '2026-01-01', 'Wij betalen uw loon weer',
'Beste {naam},

Wij hebben u geschreven over uw loon. U komt uw afspraken nu na. Daarom betalen wij uw loon weer vanaf {vanaf}.

U ziet dit op uw volgende loonstrook.

Hebt u vragen? Bel ons dan. Het nummer is {telefoon}.

Met vriendelijke groet,

{werkgever}', now(), 'inrichting');

insert into letter_template (id, kind, valid_from, subject, body, recorded_at, recorded_by) values
    (nextval('letter_template_id_seq'), 'HERINNERING_WIA', '2026-01-01', 'Vraag op tijd een WIA-uitkering aan',
'Beste {naam},

U bent bijna twee jaar ziek gemeld. Op {einde} is het twee jaar. Daarna kunt u misschien een WIA-uitkering krijgen van UWV. Die uitkering moet u zelf aanvragen.

Vraag de uitkering uiterlijk aan op {uiterlijk}. Vraagt u later aan? Dan krijgt u het geld misschien ook later.

Wat hebt u nodig?

- de brief die u van UWV hebt gekregen
- uw re-integratieverslag: dat krijgt u van ons
- DigiD

Wij helpen u graag bij de aanvraag. Vraag naar {met}. Het nummer is {telefoon}.

Met vriendelijke groet,

{werkgever}', now(), 'inrichting');

insert into letter_template (id, kind, valid_from, subject, body, recorded_at, recorded_by) values
    (nextval('letter_template_id_seq'), 'BEVESTIGING_HERSTEL', '2026-01-01', 'U bent beter gemeld',
'Beste {naam},

U bent beter gemeld. Vanaf {dag} werkt u weer uw gewone uren.

Klopt dit niet? Bel ons dan binnen een week. Het nummer is {telefoon}.

Wordt u binnen vier weken weer ziek? Dan tellen wij de dagen bij elkaar op. Dat staat in de wet.

Wij wensen u veel plezier in uw werk.

Met vriendelijke groet,

{werkgever}', now(), 'inrichting');

-- Indications are special data: who may see them has a role of its own, beside the role of hr-adviseur.
alter table role_grant drop constraint role_grant_role_check;
alter table role_grant add constraint role_grant_role_check
    check (role in ('salarisadministrateur', 'hr-adviseur', 'arbocoordinator', 'leidinggevende', 'functioneel-beheerder',
                    'ziekmeldpunt', 'uwv-medewerker', 'bedrijfsarts', 'inlener', 'indicatiebeheerder', 'controleur'));

insert into incompatible_roles (id, role, other, same_employer, reason) values
    (150, 'bedrijfsarts', 'indicatiebeheerder', false,
     'De bedrijfsarts heeft een eigen medisch dossier, waar niemand van de werkgever bij mag.'),
    (151, 'inlener', 'indicatiebeheerder', false,
     'Een inlener mag alleen weten tot wanneer iemand niet beschikbaar is.'),
    (152, 'controleur', 'indicatiebeheerder', true,
     'Wie controleert, mag niet beoordelen wat zij zelf heeft vastgelegd.');

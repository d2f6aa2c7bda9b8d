-- Four roles more: who takes a report of sickness, who reports to UWV, the bedrijfsarts, and the host employer.
alter table role_grant drop constraint role_grant_role_check;
alter table role_grant add constraint role_grant_role_check
    check (role in ('salarisadministrateur', 'hr-adviseur', 'arbocoordinator', 'leidinggevende', 'functioneel-beheerder',
                    'ziekmeldpunt', 'uwv-medewerker', 'bedrijfsarts', 'inlener', 'controleur'));

-- the medical file is closed to every role of the employer, and a host employer sees nothing else
insert into incompatible_roles (id, role, other, same_employer, reason)
select 100 + row_number() over (), 'bedrijfsarts', r.role, false,
       'De bedrijfsarts heeft een eigen medisch dossier, waar niemand van de werkgever bij mag.'
from (values ('salarisadministrateur'), ('hr-adviseur'), ('arbocoordinator'), ('leidinggevende'),
             ('functioneel-beheerder'), ('ziekmeldpunt'), ('uwv-medewerker'), ('inlener'), ('controleur')) as r (role);
insert into incompatible_roles (id, role, other, same_employer, reason)
select 120 + row_number() over (), 'inlener', r.role, false,
       'Een inlener mag alleen weten tot wanneer iemand niet beschikbaar is.'
from (values ('salarisadministrateur'), ('hr-adviseur'), ('arbocoordinator'), ('leidinggevende'),
             ('functioneel-beheerder'), ('ziekmeldpunt'), ('uwv-medewerker'), ('controleur')) as r (role);
insert into incompatible_roles (id, role, other, same_employer, reason) values
    (140, 'controleur', 'ziekmeldpunt', true, 'Wie controleert, mag niet beoordelen wat zij zelf heeft vastgelegd.'),
    (141, 'controleur', 'uwv-medewerker', true, 'Wie controleert, mag niet beoordelen wat zij zelf heeft vastgelegd.'),
    (142, 'salarisadministrateur', 'uwv-medewerker', true,
     'Wie het loon betaalt, hoort niet te weten welk vangnet van UWV voor iemand geldt.');

-- What each organisation does in a coalition, beside that it takes part
create table directory.membership (
    coalition     uuid not null references directory.organisation on delete cascade,
    coalition_key int  not null,
    member_id     uuid not null references directory.organisation,
    role          text not null,
    primary key (coalition, coalition_key)
);

create index membership_member on directory.membership (member_id);

insert into directory.membership (coalition, coalition_key, member_id, role)
select c.id, m.place - 1, m.id, ''
from directory.organisation c, unnest(c.member_ids) with ordinality as m(id, place)
where exists (select 1 from directory.organisation o where o.id = m.id);

alter table directory.organisation drop column member_ids;

-- What somebody wrote, a line for each
alter table directory.person add column publications text not null default '';

-- A leader may come from elsewhere
alter table directory.place drop constraint place_kind_check;
alter table directory.place add constraint place_kind_check
    check (kind in ('WIJK', 'GEMEENTE', 'PROVINCIE', 'BUITENLAND'));

-- As of when a number holds
alter table library.example_number add column held_on date;

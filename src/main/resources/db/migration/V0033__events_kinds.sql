-- What sort of day, and what sort of part of it
alter table events.event add column details_kind text not null default 'BIJEENKOMST';
alter table events.item add column kind text not null default 'PART';

-- How many people from practice can bring something into a part
alter table events.item add column pitches int check (pitches > 0);

-- What a workshop brings, in words to choose by, how long it takes, and what runs through several of them
alter table events.workshop add column gains text[] not null default '{}';
alter table events.workshop add column minutes int check (minutes > 0);
alter table events.workshop add column thread text not null default '';

-- The question somebody brings
alter table events.item_person add column question text not null default '';
alter table events.workshop_leader add column question text not null default '';
alter table events.occurrence_leader add column question text not null default '';

-- Keys of the pieces that a day or workshop goes on from, or is about
alter table events.event add column details_related text[] not null default '{}';
alter table events.workshop add column related text[] not null default '{}';

create index event_by_related on events.event using gin (details_related);
create index workshop_by_related on events.workshop using gin (related);

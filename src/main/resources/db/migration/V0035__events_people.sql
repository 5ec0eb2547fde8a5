-- Where somebody tells more, and which of their organisations the register knows
alter table events.item_person add column site text not null default '';
alter table events.item_person add column organisation_ids uuid[] not null default '{}';
alter table events.workshop_leader add column site text not null default '';
alter table events.workshop_leader add column organisation_ids uuid[] not null default '{}';
alter table events.occurrence_leader add column site text not null default '';
alter table events.occurrence_leader add column organisation_ids uuid[] not null default '{}';

-- The organisations that a coalition is made up of
alter table directory.organisation add column member_ids uuid[] not null default '{}';

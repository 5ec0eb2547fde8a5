-- What other rooms tell the log: things without a text on the desk, and what only administrators read
alter table moderation.audit alter column subject drop not null;
alter table moderation.audit add column name text not null default '';
alter table moderation.audit add column for_admins boolean not null default false;

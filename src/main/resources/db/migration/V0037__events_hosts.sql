-- Other hosts, and whether everybody can get in and take part
alter table events.event add column details_also_hosts uuid[] not null default '{}';
alter table events.event add column details_access text not null default '';

-- Organisations that joined in, by name
alter table library.recap add column participants text not null default '';

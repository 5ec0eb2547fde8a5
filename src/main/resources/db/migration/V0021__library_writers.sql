-- Who wrote it down, as readers see it; people named so have it on their own page
alter table library.recap add column writers text not null default '';
alter table library.example add column writers text not null default '';

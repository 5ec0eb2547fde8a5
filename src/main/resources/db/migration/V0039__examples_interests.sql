-- What is at stake for each party, and what is still open
alter table library.example_party add column interest text not null default '';
alter table library.example add column question text not null default '';

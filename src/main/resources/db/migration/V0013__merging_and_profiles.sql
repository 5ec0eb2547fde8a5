-- Two entries of a register that turn out to be one: the one points at the other, and can be let go again.
-- `merged_into` is always one that stands; `merged_via` remembers by which it came there
alter table themes.theme add column merged_into uuid references themes.theme;
alter table themes.theme add column merged_via uuid references themes.theme;
alter table directory.place add column merged_into uuid references directory.place;
alter table directory.place add column merged_via uuid references directory.place;
alter table directory.organisation add column merged_into uuid references directory.organisation;
alter table directory.organisation add column merged_via uuid references directory.organisation;
alter table directory.person add column merged_into uuid references directory.person;
alter table directory.person add column merged_via uuid references directory.person;
create index on directory.person (merged_into) where merged_into is not null;

-- A theme can also be a way of working, a programme or something that stands in the way
alter table themes.theme add column kind text not null default 'SUBJECT'
    check (kind in ('SUBJECT', 'METHOD', 'PROGRAMME', 'OBSTACLE'));
alter table themes.theme add column site text not null default '';

-- What a person tells of themselves, and who may read which part of it
alter table directory.person
    add column presence        text   not null default 'UNSAID' check (presence in ('UNSAID', 'NOBODY', 'MEMBERS', 'EVERYONE')),
    add column function        text   not null default '',
    add column organisation_id uuid references directory.organisation,
    add column place_id        uuid references directory.place,
    add column theme_ids       uuid[] not null default '{}',
    add column photo_id        uuid references media.file,
    add column work_readers    text   not null default 'EVERYONE' check (work_readers in ('NOBODY', 'MEMBERS', 'EVERYONE')),
    add column place_readers   text   not null default 'EVERYONE' check (place_readers in ('NOBODY', 'MEMBERS', 'EVERYONE')),
    add column themes_readers  text   not null default 'EVERYONE' check (themes_readers in ('NOBODY', 'MEMBERS', 'EVERYONE')),
    add column bio_readers     text   not null default 'EVERYONE' check (bio_readers in ('NOBODY', 'MEMBERS', 'EVERYONE')),
    add column photo_readers   text   not null default 'EVERYONE' check (photo_readers in ('NOBODY', 'MEMBERS', 'EVERYONE'));
create unique index on directory.person (account_id) where account_id is not null;

-- What an organisation did, when, in which role
create table directory.involvement (
    id              bigint generated always as identity primary key,
    organisation_id uuid not null references directory.organisation,
    subject         text not null,
    title           text not null,
    url             text not null,
    role            text not null,
    on_date         date,
    audience        text not null
);
create index on directory.involvement (organisation_id, on_date desc);
create index on directory.involvement (subject);

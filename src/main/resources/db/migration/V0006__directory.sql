create schema directory;

create table directory.place (
    id           uuid primary key,
    version      int    not null,
    slug         text   not null unique,
    former_slugs text[] not null default '{}',
    name         text   not null,
    kind         text   not null check (kind in ('WIJK', 'GEMEENTE', 'PROVINCIE')),
    parent       uuid references directory.place,
    former_name  text   not null default ''
);

create table directory.organisation (
    id           uuid primary key,
    version      int    not null,
    slug         text   not null unique,
    former_slugs text[] not null default '{}',
    name         text   not null,
    abbreviation text   not null default '',
    kind         text   not null check (kind in
        ('GEMEENTE', 'CORPORATIE', 'WELZIJN', 'KENNISINSTITUUT', 'BEWONERSINITIATIEF', 'COALITIE', 'OVERHEID', 'ANDERS')),
    site         text   not null default ''
);

create table directory.person (
    id           uuid primary key,
    version      int    not null,
    slug         text   not null unique,
    former_slugs text[] not null default '{}',
    name         text   not null,
    bio          text   not null default '',
    account_id   uuid references members.account on delete set null
);

-- Who did what, when, in which role and from where, as it was then
create table directory.engagement (
    id            bigint generated always as identity primary key,
    person_id     uuid not null references directory.person,
    subject       text not null,
    title         text not null,
    url           text not null,
    role          text not null,
    function      text not null default '',
    organisations text not null default '',
    on_date       date,
    audience      text not null
);
create index on directory.engagement (person_id, on_date desc);
create index on directory.engagement (subject);

create schema themes;

create table themes.theme (
    id           uuid primary key,
    version      int    not null,
    slug         text   not null unique,
    former_slugs text[] not null default '{}',
    name         text   not null check (length(name) between 1 and 120),
    description  text   not null default '',
    pigment      text   not null,
    synonyms     text[] not null default '{}'
);

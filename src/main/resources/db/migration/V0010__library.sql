create schema library;

create table library.recap (
    id             uuid primary key,
    version        int    not null,
    slug           text   not null unique,
    former_slugs   text[] not null default '{}',
    state          text   not null check (state in ('PUBLISHED', 'WITHDRAWN')),
    audience       text   not null,
    event_id       uuid references events.event,
    title          text   not null,
    standfirst     text   not null,
    intro          text   not null,
    source_address text   not null default '',
    published_at   timestamptz not null
);
create index on library.recap (event_id);

create table library.recap_section (
    recap     uuid not null references library.recap on delete cascade,
    recap_key int  not null,
    slug      text not null,
    title     text not null,
    theme_id  uuid references themes.theme,
    body      text not null,
    primary key (recap, recap_key),
    unique (recap, slug)
);

create table library.material (
    id           uuid primary key,
    version      int    not null,
    slug         text   not null unique,
    former_slugs text[] not null default '{}',
    state        text   not null check (state in ('PUBLISHED', 'WITHDRAWN')),
    audience     text   not null,
    kind         text   not null check (kind in ('PRESENTATIE', 'DOCUMENT', 'FILM', 'LINK')),
    recap_id     uuid references library.recap,
    section_slug text   not null default '',
    position     int    not null,
    title        text   not null,
    note         text   not null default '',
    makers       text   not null default '',
    licence      text   not null default '',
    file_id      uuid references media.file,
    url          text   not null default '',
    start_page   int,
    published_at timestamptz not null,
    check ((kind in ('PRESENTATIE', 'DOCUMENT')) = (file_id is not null)),
    check ((kind in ('FILM', 'LINK')) = (url <> ''))
);
create index on library.material (recap_id, position);
create index on library.material (file_id);

create table library.example (
    id             uuid primary key,
    version        int    not null,
    slug           text   not null unique,
    former_slugs   text[] not null default '{}',
    state          text   not null check (state in ('PUBLISHED', 'WITHDRAWN')),
    audience       text   not null,
    title          text   not null,
    standfirst     text   not null,
    context        text   not null,
    approach       text   not null,
    result         text   not null,
    theme_ids      uuid[] not null default '{}',
    place_id       uuid references directory.place,
    location       text   not null,
    since          text   not null,
    method         text   not null,
    contact_name   text   not null,
    contact_email  text,
    licence        text   not null,
    permission     text   not null,
    source_address text   not null default '',
    published_at   timestamptz not null
);
create index on library.example (published_at desc);
create index on library.example using gin (theme_ids);

create table library.example_party (
    example         uuid not null references library.example on delete cascade,
    example_key     int  not null,
    organisation_id uuid references directory.organisation,
    name            text not null,
    does            text not null,
    primary key (example, example_key)
);

create table library.example_lesson (
    example     uuid not null references library.example on delete cascade,
    example_key int  not null,
    text        text not null,
    primary key (example, example_key)
);

-- A number that carries the story, with what it counts and when
create table library.example_number (
    example     uuid not null references library.example on delete cascade,
    example_key int  not null,
    value       text not null,
    label       text not null,
    primary key (example, example_key)
);

-- How things stood, by date
create table library.example_update (
    example     uuid not null references library.example on delete cascade,
    example_key int  not null,
    date        date,
    text        text not null,
    primary key (example, example_key)
);

-- What it belongs with: a workshop, another example, a publication
create table library.example_link (
    example     uuid not null references library.example on delete cascade,
    example_key int  not null,
    title       text not null,
    url         text not null,
    primary key (example, example_key)
);
create index on library.example_link (url);

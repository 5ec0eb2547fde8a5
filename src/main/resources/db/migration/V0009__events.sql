create schema events;

create table events.event (
    id             uuid primary key,
    version        int    not null,
    slug           text   not null unique,
    former_slugs   text[] not null default '{}',
    state          text   not null check (state in ('PUBLISHED', 'WITHDRAWN')),
    audience       text   not null,
    title          text   not null,
    summary        text   not null,
    description    text   not null,
    date           date,
    start_time     time,
    end_time       time,
    venue          text   not null,
    place_id       uuid references directory.place,
    organiser_id   uuid references directory.organisation,
    host_id        uuid references directory.organisation,
    theme_ids      uuid[] not null default '{}',
    question       text   not null default '',
    source_address text   not null default '',
    published_at   timestamptz not null
);
create index on events.event (date);

create table events.item (
    event      uuid not null references events.event on delete cascade,
    event_key  int  not null,
    day_part   text not null,
    start_time time,
    end_time   time,
    title      text not null,
    text       text not null,
    theme_id   uuid references themes.theme,
    primary key (event, event_key)
);

create table events.item_person (
    event         uuid not null,
    event_key     int  not null,
    item_key      int  not null,
    person_id     uuid references directory.person,
    name          text not null,
    role          text not null,
    function      text not null,
    organisations text not null,
    primary key (event, event_key, item_key),
    foreign key (event, event_key) references events.item on delete cascade
);

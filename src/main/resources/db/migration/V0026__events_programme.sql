-- A part of the day keeps its own id, by which rounds are known when they are chosen from
alter table events.item add column id uuid not null default gen_random_uuid() unique;
alter table events.item add column round boolean not null default false;
alter table events.item alter column id drop default;

-- What somebody comes to say, and who they are
alter table events.item_person add column contribution text not null default '';
alter table events.item_person add column bio text not null default '';

-- What a workshop is, once, in however many rounds it is given
create table events.workshop (
    event        uuid   not null references events.event on delete cascade,
    event_key    int    not null,
    id           uuid   not null unique,
    slug         text   not null,
    former_slugs text[] not null default '{}',
    title        text   not null,
    lead         text   not null,
    text         text   not null,
    yields       text   not null,
    form         text   not null,
    theme_ids    uuid[] not null default '{}',
    place_id     uuid references directory.place,
    primary key (event, event_key),
    unique (event, slug)
);

create table events.workshop_leader (
    event         uuid not null,
    event_key     int  not null,
    workshop_key  int  not null,
    person_id     uuid references directory.person,
    name          text not null,
    role          text not null,
    function      text not null,
    organisations text not null,
    contribution  text not null,
    bio           text not null,
    primary key (event, event_key, workshop_key),
    foreign key (event, event_key) references events.workshop on delete cascade
);

-- That workshop in one round
create table events.occurrence (
    event       uuid not null,
    event_key   int  not null,
    item_key    int  not null,
    id          uuid not null unique,
    workshop_id uuid not null,
    room        text not null,
    places      int check (places > 0),
    primary key (event, event_key, item_key),
    foreign key (event, event_key) references events.item on delete cascade
);

create table events.occurrence_leader (
    event          uuid not null,
    event_key      int  not null,
    item_key       int  not null,
    occurrence_key int  not null,
    person_id      uuid references directory.person,
    name           text not null,
    role           text not null,
    function       text not null,
    organisations  text not null,
    contribution   text not null,
    bio            text not null,
    primary key (event, event_key, item_key, occurrence_key),
    foreign key (event, event_key, item_key) references events.occurrence on delete cascade
);

-- Addresses of workshops that were in the programme: they answer that they are gone
alter table events.event add column gone_workshops text[] not null default '{}';

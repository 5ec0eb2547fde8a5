-- How a day takes sign-ups
alter table events.event
    add column sign_up_policy   text not null default 'NONE' check (sign_up_policy in ('NONE', 'FULL_IS_FULL', 'WAITING_LIST', 'INTEREST')),
    add column sign_up_places   int check (sign_up_places > 0),
    add column sign_up_opens    date,
    add column sign_up_deadline date,
    add column sign_up_costs    text not null default '';

-- How many places there are and are taken: of a day under its own id, of an occurrence under its. The last place is
-- decided here, under a lock on the row of the day; the check is the last guard
create table events.places (
    id       uuid primary key,
    event_id uuid not null references events.event on delete cascade,
    places   int check (places >= 0),
    taken    int  not null default 0 check (taken >= 0),
    check (places is null or taken <= places)
);
create index on events.places (event_id);

create table events.registration (
    id         uuid primary key,
    event_id   uuid        not null references events.event on delete cascade,
    member_id  uuid references members.account on delete set null,
    name       text        not null,
    email      text        not null check (email = lower(email)),
    state      text        not null check (state in ('HELD', 'CONFIRMED', 'WITHDRAWN', 'LAPSED')),
    held_until timestamptz,
    hash       text unique,
    told       text        not null default '',
    at         timestamptz not null,
    changed_at timestamptz not null,
    check ((state = 'HELD') = (held_until is not null))
);
create unique index on events.registration (event_id, email) where state in ('HELD', 'CONFIRMED');
create index on events.registration (member_id);

create sequence events.queue;

-- What somebody has or wants on a day: the day itself, or a workshop in one round of it
create table events.choice (
    id              uuid primary key,
    registration_id uuid        not null references events.registration on delete cascade,
    event_id        uuid        not null,
    target_id       uuid        not null references events.places,
    round_id        uuid,
    workshop_id     uuid,
    state           text        not null check (state in ('PLACE', 'OFFERED', 'WAITING', 'INTEREST', 'WISH', 'LEFT', 'LAPSED')),
    queued          bigint      not null default nextval('events.queue'),
    offered_until   timestamptz,
    at              timestamptz not null,
    check ((state = 'OFFERED') = (offered_until is not null)),
    check ((round_id is null) = (workshop_id is null))
);
create unique index on events.choice (registration_id, target_id) where state not in ('LEFT', 'LAPSED');
create unique index one_per_round on events.choice (registration_id, round_id) where state = 'PLACE';
create unique index one_per_workshop on events.choice (registration_id, workshop_id) where state = 'PLACE';
create index on events.choice (target_id, state, queued);

-- Days from before there was sign-up
insert into events.places (id, event_id) select id, id from events.event;
insert into events.places (id, event_id, places) select id, event, places from events.occurrence;

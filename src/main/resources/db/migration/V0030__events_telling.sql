-- Each of these is told once to each person
alter table events.registration
    add column reminded_at  timestamptz,
    add column asked_at     timestamptz,
    add column kept_told_at timestamptz;

-- What changed in a programme since readers first saw it
create table events.change (
    id       bigint generated always as identity primary key,
    event_id uuid        not null references events.event on delete cascade,
    at       timestamptz not null,
    words    text        not null,
    about    text[]      not null
);
create index on events.change (event_id);

-- What participants thought afterwards, of the day or of a workshop. Who said it goes with the registration
create table events.feedback (
    event_id        uuid not null references events.event on delete cascade,
    target_id       uuid not null,
    registration_id uuid references events.registration on delete set null,
    worth           int  not null check (worth between 1 and 5),
    usable          text not null check (usable in ('YES', 'PARTLY', 'NO')),
    better          text not null default '',
    at              timestamptz not null
);
create unique index on events.feedback (target_id, registration_id);
create index on events.feedback (event_id);

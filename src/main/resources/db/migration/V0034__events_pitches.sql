-- What people from practice offer to tell in a part of a day that asks for it
create table events.pitch (
    id           uuid        primary key,
    event_id     uuid        not null references events.event on delete cascade,
    item_id      uuid        not null,
    title        text        not null,
    text         text        not null,
    name         text        not null,
    organisation text        not null,
    email        text        not null,
    state        text        not null check (state in ('OFFERED', 'ACCEPTED', 'DECLINED')),
    offered_at   timestamptz not null
);

create index pitch_by_event on events.pitch (event_id);

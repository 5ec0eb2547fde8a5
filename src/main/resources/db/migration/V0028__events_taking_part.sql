-- What else is known of a day
alter table events.event
    add column details_series      uuid,
    add column details_provisional boolean not null default false,
    add column details_route       text    not null default '',
    add column details_stream      text    not null default '',
    add column details_regions     uuid[]  not null default '{}',
    add column details_for_whom    text[]  not null default '{}',
    -- Parts of the day, what follows from them and what is asked: written and read whole, so one document
    add column taking_part         jsonb   not null default '{}';

-- Whoever signs up without an account comes back by a link; so does a member who is not signed in. The link goes out
-- with every mail, so it is kept as it is: it opens one registration and nothing else.
alter table events.registration
    drop column hash,
    add column secret     text not null unique default replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', ''),
    add column ticket     text not null unique default substr(replace(gen_random_uuid()::text, '-', ''), 1, 16),
    add column source     text not null default 'MEMBER' check (source in ('MEMBER', 'GUEST', 'ORGANISER', 'DOOR')),
    add column capacity   text not null default '',
    add column brought_by uuid references events.registration on delete set null,
    add column sequence   int  not null default 0,
    add column present_at timestamptz;
-- Who walks in at the door may have no address
alter table events.registration drop constraint registration_email_check;
alter table events.registration
    add constraint registration_email_check check (email = lower(email) and (email <> '' or source = 'DOOR'));
drop index events.registration_event_id_email_idx;
create unique index one_registration_each on events.registration (event_id, email)
    where state in ('HELD', 'CONFIRMED') and email <> '';

create table events.answer (
    registration_id uuid not null references events.registration on delete cascade,
    question_id     uuid not null,
    text            text not null,
    primary key (registration_id, question_id)
);

-- What happened to each choice, in order: the organiser can see how the queue moved
create table events.movement (
    id              bigint generated always as identity primary key,
    event_id        uuid        not null references events.event on delete cascade,
    registration_id uuid        not null references events.registration on delete cascade,
    target_id       uuid        not null,
    state           text        not null,
    at              timestamptz not null
);
create index on events.movement (event_id, id);

-- An appointment that comes along with a mail
alter table notifications.mail
    add column calendar        text not null default '',
    add column calendar_method text not null default '';

-- The secret address of a member's own calendar
create table events.calendar_key (
    member_id uuid primary key references members.account on delete cascade,
    secret    text not null unique
);

-- What organisers wrote to participants
create table events.message (
    id         bigint generated always as identity primary key,
    event_id   uuid        not null references events.event on delete cascade,
    target_id  uuid        not null,
    whom       text        not null check (whom in ('PLACE', 'WAITING')),
    subject    text        not null,
    text       text        not null,
    sent_by    text        not null,
    at         timestamptz not null,
    recipients int         not null
);
create index on events.message (event_id);
